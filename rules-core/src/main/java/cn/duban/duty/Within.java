package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.duty.Track.Asked;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A period that runs from a step of the object; the day it starts is not counted. One that ended
 * before the day of issue binds nobody backwards: what is still to be done then is due like a duty
 * without a date (R-BACKWARDS).
 */
public final class Within {
  private final Bearer bearer;
  private final Asked asked;
  private final @Nullable String dueField;
  private final int number;

  Within(Bearer bearer, Asked asked, @Nullable String dueField, int number) {
    this.bearer = bearer;
    this.asked = asked;
    this.dueField = dueField;
    this.number = number;
  }

  /** Calendar days after this field of the object; the last one is inclusive. */
  public Complete daysAfter(@FieldName(holds = {LocalDate.class, Instant.class}) String field) {
    return days(field, (docket, start) -> Optional.of(start.plusDays(number)));
  }

  /** Years after this field of the object; the same day of the year is still in time. */
  public Complete yearsAfter(@FieldName(holds = {LocalDate.class, Instant.class}) String field) {
    return days(field, (docket, start) -> Optional.of(start.plusYears(number)));
  }

  /** Working days after this field of the object; the last one is inclusive. */
  public Complete workingDaysAfter(
      @FieldName(holds = {LocalDate.class, Instant.class}) String field) {
    return days(field, (docket, start) -> docket.notice().calendar().after(start, number));
  }

  /** Hours after this field of the object, an instant; exactly so many are still in time. */
  public Complete hoursAfter(@FieldName(holds = Instant.class) String field) {
    return settle(
        field,
        (docket, start) ->
            Optional.ofNullable(start.instant())
                .map(instant -> Limit.at(instant.plus(Duration.ofHours(number)))));
  }

  private Complete days(String field, DayPeriod period) {
    return settle(
        field,
        (docket, start) ->
            Optional.ofNullable(start.day())
                .flatMap(day -> period.end(docket, day))
                .map(Limit::on));
  }

  private Complete settle(String field, Period period) {
    return bearer.settle(
        (docket, none) -> {
          Track track = new Track(docket, asked);
          LocalDate set = setDay(docket);
          if (set != null) {
            return track.by(sinceIssue(docket, Limit.on(set)));
          }
          Progress start = docket.progress(field);
          if (!start.done()) {
            return withoutStart(docket, start, track);
          }
          Function<Limit, Verdict> judge = limit -> track.by(sinceIssue(docket, limit));
          return period
              .end(docket, start)
              .map(judge)
              .orElseGet(() -> beyondCalendar(docket, Objects.requireNonNull(start.day())));
        },
        null);
  }

  private static Limit sinceIssue(Docket docket, Limit limit) {
    LocalDate last = limit.lastDay();
    return last != null && last.isBefore(docket.notice().issued())
        ? Limit.on(docket.notice().undatedDue())
        : limit;
  }

  /** The last day that the object carries itself; null if it carries none. */
  private @Nullable LocalDate setDay(Docket docket) {
    return dueField == null
        ? null
        : (LocalDate)
            Docket.field(Objects.requireNonNull(docket.item()), dueField).get(docket.item());
  }

  /** A period that has not begun has no last day: what is done before it is in time. */
  private static Verdict withoutStart(Docket docket, Progress start, Track track) {
    Observation nothing = Observation.Step.none(start.field().label());
    if (start.known()) {
      Verdict early = track.by(Limit.on(LocalDate.MAX)).withoutLastDay();
      return early.status() == Status.FULFILLED
          ? early
          : Verdict.of(Status.PENDING, null, nothing, docket.items());
    }
    return Verdict.unknown(null, nothing, docket.items(), List.of(start.missing()));
  }

  private static Verdict beyondCalendar(Docket docket, LocalDate day) {
    int year = docket.notice().calendar().firstYearMissing(day);
    return Verdict.unknown(
        null,
        Observation.Step.none(docket.inquiry().obligation().title()),
        docket.items(),
        List.of(
            new Missing(
                "calendar " + year,
                docket.bearer().id(),
                new Text(
                    "规则集的工作日历不含 %d 年，请在 notice.yaml 的 calendar 中补充".formatted(year),
                    "the working days of %d in notice.yaml under calendar".formatted(year)))));
  }

  @FunctionalInterface
  private interface Period {
    Optional<Limit> end(Docket docket, Progress start);
  }

  @FunctionalInterface
  private interface DayPeriod {
    Optional<LocalDate> end(Docket docket, LocalDate start);
  }
}
