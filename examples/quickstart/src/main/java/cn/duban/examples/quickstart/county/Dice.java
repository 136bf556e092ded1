package cn.duban.examples.quickstart.county;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time: it depends on the seed and the theme alone. */
final class Dice {
  private final Random random;

  Dice(long seed, String theme) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + theme.hashCode() * 0xC2B2AE3D27D4EB4FL);
  }

  /** True in so many of a hundred cases. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** A number between two others, both inclusive. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  void shuffle(List<?> list) {
    Collections.shuffle(list, random);
  }

  /** A weekday of the month. */
  LocalDate dayIn(YearMonth month) {
    return dayBetween(month.atDay(1), month.atEndOfMonth());
  }

  /** A weekday of the year of the notice, from the first of one month to the end of another. */
  LocalDate inYear(int firstMonth, int lastMonth) {
    return dayBetween(
        LocalDate.of(County.YEAR, firstMonth, 1),
        YearMonth.of(County.YEAR, lastMonth).atEndOfMonth());
  }

  /** A weekday between two days, both inclusive; they span at least a week. */
  LocalDate dayBetween(LocalDate first, LocalDate last) {
    int days = (int) ChronoUnit.DAYS.between(first, last);
    while (true) {
      LocalDate day = first.plusDays(between(0, days));
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        return day;
      }
    }
  }
}
