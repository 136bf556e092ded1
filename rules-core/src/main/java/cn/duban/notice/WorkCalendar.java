package cn.duban.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are working days, as the State Council announces year by year.
 *
 * @param years the years that the calendar covers
 * @param daysOff days off that fall on Monday to Friday
 * @param workingWeekends Saturdays and Sundays that are worked
 */
public record WorkCalendar(
    Set<Integer> years, Set<LocalDate> daysOff, Set<LocalDate> workingWeekends) {

  /** Copies the sets. */
  public WorkCalendar {
    years = Set.copyOf(years);
    daysOff = Set.copyOf(daysOff);
    workingWeekends = Set.copyOf(workingWeekends);
  }

  /**
   * The day that is {@code days} working days after {@code start}; the start itself is not counted.
   *
   * @return empty if the way there leaves the years covered, since then nobody can tell
   */
  public Optional<LocalDate> after(LocalDate start, int days) {
    LocalDate day = start;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      if (!years.contains(day.getYear())) {
        return Optional.empty();
      }
      if (works(day)) {
        left--;
      }
    }
    return Optional.of(day);
  }

  /** The first year after {@code start} that the calendar does not cover. */
  public int firstYearMissing(LocalDate start) {
    int year = start.plusDays(1).getYear();
    while (years.contains(year)) {
      year++;
    }
    return year;
  }

  private boolean works(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? workingWeekends.contains(day) : !daysOff.contains(day);
  }
}
