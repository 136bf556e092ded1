package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.fact.Days;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A period that runs from a step of the object; the day it starts is not counted. */
public final class Within {
  private final Bearer bearer;
  private final Steps.Asked asked;
  private final @Nullable String dueField;
  private final int number;

  Within(Bearer bearer, Steps.Asked asked, @Nullable String dueField, int number) {
    this.bearer = bearer;
    this.asked = asked;
    this.dueField = dueField;
    this.number = number;
  }

  /** Calendar days after this field of the object; the last one is inclusive. */
  public Complete daysAfter(@FieldName String field) {
    return settle(field, (docket, start) -> Optional.of(start.plusDays(number)));
  }

  /** Years after this field of the object; the same day of the year is still in time. */
  public Complete yearsAfter(@FieldName String field) {
    return settle(field, (docket, start) -> Optional.of(start.plusYears(number)));
  }

  /** Working days after this field of the object; the last one is inclusive. */
  public Complete workingDaysAfter(@FieldName String field) {
    return settle(field, (docket, start) -> docket.notice().calendar().after(start, number));
  }

  /** Hours after this field of the object, an instant; exactly so many are still in time. */
  public Complete hoursAfter(@FieldName String field) {
    return bearer.settle((docket, none) -> hours(docket, field), null);
  }

  private Complete settle(String field, Period period) {
    return bearer.settle(
        (docket, none) -> {
          LocalDate set = Steps.setBy(docket, dueField);
          if (set != null) {
            return Steps.judge(docket, set, asked);
          }
          return start(
              docket,
              field,
              Progress::day,
              day ->
                  period
                      .end(docket, day)
                      .map(end -> Steps.judge(docket, end, asked))
                      .orElseGet(() -> beyondCalendar(docket, day)));
        },
        null);
  }

  /** The verdict from the start on; without a start it cannot be told by when. */
  private <T> Verdict start(
      Docket docket,
      String field,
      Function<Progress, @Nullable T> value,
      Function<T, Verdict> then) {
    Progress start = docket.progress(field);
    T from = value.apply(start);
    if (from != null) {
      return then.apply(from);
    }
    Observation nothing = Observation.Step.none(start.field().label());
    return start.known()
        ? Verdict.of(Status.PENDING, null, nothing, Steps.item(docket))
        : Verdict.unknown(null, nothing, Steps.item(docket), List.of(start.missing()));
  }

  private Verdict beyondCalendar(Docket docket, LocalDate day) {
    int year = docket.notice().calendar().firstYearMissing(day);
    return Verdict.unknown(
        null,
        Observation.Step.none(docket.inquiry().obligation().title()),
        Steps.item(docket),
        List.of(
            new Missing(
                "calendar " + year,
                docket.bearer().id(),
                new Text(
                    "规则集的工作日历不含 %d 年，请在 notice.yaml 的 calendar 中补充".formatted(year),
                    "the working days of %d in notice.yaml under calendar".formatted(year)))));
  }

  private Verdict hours(Docket docket, String field) {
    return start(
        docket,
        field,
        Progress::instant,
        from -> {
          Instant end = from.plus(Duration.ofHours(number));
          List<Progress> steps = asked.fields().stream().map(docket::progress).toList();
          LocalDateTime limit = end.atZone(Days.ZONE).toLocalDateTime();
          Observation seen = Steps.observe(steps, List.of(), "<= " + limit, Steps.notLater(limit));
          LocalDate lastDay = Days.of(end);
          Optional<Progress> open = steps.stream().filter(step -> !step.done()).findFirst();
          if (open.isEmpty()) {
            boolean late =
                steps.stream()
                    .map(Progress::instant)
                    .flatMap(Stream::ofNullable)
                    .anyMatch(done -> done.isAfter(end));
            return Verdict.of(
                late ? Status.FULFILLED_LATE : Status.FULFILLED, lastDay, seen, Steps.item(docket));
          }
          List<Missing> missing =
              steps.stream().filter(Progress::unknown).map(Progress::missing).toList();
          if (!missing.isEmpty()) {
            return Verdict.unknown(lastDay, seen, Steps.item(docket), missing);
          }
          Instant endOfDay = docket.asOf().plusDays(1).atStartOfDay(Days.ZONE).toInstant();
          return Verdict.of(
              end.isBefore(endOfDay) ? Status.VIOLATED : Status.PENDING,
              lastDay,
              seen,
              Steps.item(docket));
        });
  }

  @FunctionalInterface
  private interface Period {
    Optional<LocalDate> end(Docket docket, LocalDate start);
  }
}
