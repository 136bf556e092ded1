package cn.duban.yangcheng2022.oracle;

import cn.duban.notice.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates of the notice. */
final class Dates {
  static final LocalDate ISSUED = LocalDate.of(2022, 4, 13);
  static final LocalDate YEAR_START = LocalDate.of(2022, 1, 1);

  /** Also the last day of every duty for which the notice gives none. */
  static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

  static final LocalDate END_OF_MAY = LocalDate.of(2022, 5, 31);
  static final LocalDate END_OF_JUNE = LocalDate.of(2022, 6, 30);

  private Dates() {}

  static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /**
   * The last day of a period; one that ended before the day of issue makes nobody late: what is
   * open then is due at the end of the year (R-BACKWARDS).
   */
  static LocalDate sinceIssue(LocalDate lastDay) {
    return lastDay.isBefore(ISSUED) ? YEAR_END : lastDay;
  }

  /**
   * Whether it is known that a day is not before the day of issue; null if the day is not known.
   */
  static @Nullable Boolean isSinceIssue(@Nullable LocalDate day) {
    return day == null ? null : Boolean.valueOf(!day.isBefore(ISSUED));
  }

  /** Whether a day lies in 2022. */
  static boolean inYear(@Nullable LocalDate day) {
    return day != null && day.getYear() == 2022;
  }

  /** So many working days after a day; empty where the calendar does not reach. */
  static Optional<LocalDate> workingDaysAfter(LocalDate start, int days, WorkCalendar calendar) {
    LocalDate day = start;
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      if (!calendar.years().contains(day.getYear())) {
        return Optional.empty();
      }
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      boolean free = weekend || calendar.daysOff().contains(day);
      if (!free || calendar.workingWeekends().contains(day)) {
        counted++;
      }
    }
    return Optional.of(day);
  }
}
