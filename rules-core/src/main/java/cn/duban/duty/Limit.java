package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.fact.Days;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when: a day, an instant, or no limit at all. Both ends are inclusive. */
record Limit(@Nullable LocalDate lastDay, @Nullable Instant instant) {
  static Limit on(@Nullable LocalDate lastDay) {
    return new Limit(lastDay, null);
  }

  /** Whether there is a day to tell people: the ends of time stand for none. */
  static boolean isDay(@Nullable LocalDate lastDay) {
    return lastDay != null && !lastDay.equals(LocalDate.MIN) && !lastDay.equals(LocalDate.MAX);
  }

  static Limit at(Instant instant) {
    return new Limit(Days.of(instant), instant);
  }

  /** The limit that a step of the object sets by its own time, even if that is yet to come. */
  static Limit toldBy(Progress step) {
    Object time = step.field().get(step.fact());
    return time instanceof Instant instant ? at(instant) : on((LocalDate) time);
  }

  /** Whether a step was taken later: to the instant where both are instants, else to the day. */
  boolean isExceededBy(Progress step) {
    Instant taken = step.instant();
    if (taken != null && instant != null) {
      return taken.isAfter(instant);
    }
    LocalDate day = step.day();
    return day != null && lastDay != null && day.isAfter(lastDay);
  }

  /** The status of what is known not to be done: all of the assessment date still counts. */
  Status open(Docket docket) {
    if (instant == null) {
      return docket.open(lastDay);
    }
    Instant endOfDay = docket.asOf().plusDays(1).atStartOfDay(Days.ZONE).toInstant();
    return instant.isBefore(endOfDay) ? Status.VIOLATED : Status.PENDING;
  }

  /** What is asked, short and without language. */
  String required() {
    return isDay(lastDay) ? "<= " + shown() : "";
  }

  /** What is asked, where the last day of the finding does not say it already. */
  Text asked(boolean said) {
    return !isDay(lastDay) || (said && instant == null)
        ? new Text("", "")
        : new Text("须不晚于 " + shown(), "not later than " + shown());
  }

  private String shown() {
    return instant == null
        ? String.valueOf(lastDay)
        : instant.atZone(Days.ZONE).toLocalDateTime().toString();
  }
}
