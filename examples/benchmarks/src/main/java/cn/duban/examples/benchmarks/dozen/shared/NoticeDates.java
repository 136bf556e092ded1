package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.notice.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of the notice, seen from the assessment date.
 *
 * @param asOf the assessment date
 * @param calendar which days are working days
 */
public record NoticeDates(LocalDate asOf, WorkCalendar calendar) {
  private static final LocalDate ISSUED = LocalDate.of(2022, 4, 13);
  private static final LocalDate YEAR_START = LocalDate.of(2022, 1, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

  /** The first day that counts for a duty of the whole year. */
  public LocalDate yearStart() {
    return YEAR_START;
  }

  /** Also the last day of a duty for which the notice gives none. */
  public LocalDate yearEnd() {
    return YEAR_END;
  }

  /** The assessment date, or the end of the year if that is earlier. */
  public LocalDate inYear() {
    return through(YEAR_END);
  }

  /** The assessment date, or a last day if that is earlier. */
  public LocalDate through(LocalDate lastDay) {
    return asOf.isBefore(lastDay) ? asOf : lastDay;
  }

  /** Whether the notice has been issued: before, it asks for nothing. */
  public boolean isIssued() {
    return !asOf.isBefore(ISSUED);
  }

  /** Whether a day is known and not after the assessment date. */
  public boolean happened(@Nullable LocalDate day) {
    return day != null && !day.isAfter(asOf);
  }

  /** Whether a record of a day that falls short tells how things stand. */
  public boolean proves(LocalDate day) {
    return !asOf.isAfter(YEAR_END) || !day.isBefore(YEAR_END);
  }

  /** The months with a duty of their own that have begun. */
  public List<Month> months() {
    return IntStream.rangeClosed(4, 12)
        .mapToObj(month -> YearMonth.of(2022, month))
        .map(month -> new Month(month.atDay(1), month.atEndOfMonth()))
        .filter(month -> !month.first().isAfter(asOf))
        .toList();
  }

  /**
   * So many working days after a day. If that was before the notice, it is the end of the year.
   *
   * @return null where the calendar does not reach
   */
  public @Nullable LocalDate workingDaysAfter(LocalDate start, int days) {
    LocalDate day = start;
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      if (!calendar.years().contains(day.getYear())) {
        return null;
      }
      counted += works(day) ? 1 : 0;
    }
    return day.isBefore(ISSUED) ? YEAR_END : day;
  }

  private boolean works(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return calendar.workingWeekends().contains(day)
        || (!weekend && !calendar.daysOff().contains(day));
  }
}
