package cn.duban.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
  private static final WorkCalendar MAY =
      new WorkCalendar(
          Set.of(2022),
          Set.of(day("2022-05-02"), day("2022-05-03"), day("2022-05-04")),
          Set.of(day("2022-04-24"), day("2022-05-07")));

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @ParameterizedTest
  @CsvSource({
    // an ordinary week
    "2022-03-07, 1, 2022-03-08",
    "2022-03-07, 5, 2022-03-14",
    "2022-03-04, 1, 2022-03-07",
    "2022-03-05, 1, 2022-03-07",
    // a worked Sunday
    "2022-04-22, 1, 2022-04-24",
    "2022-04-23, 2, 2022-04-25",
    // the May holiday, then a worked Saturday
    "2022-04-29, 1, 2022-05-05",
    "2022-05-02, 1, 2022-05-05",
    "2022-04-29, 3, 2022-05-07",
    "2022-04-29, 4, 2022-05-09",
    // nothing to wait for
    "2022-05-02, 0, 2022-05-02"
  })
  void working_days_after_a_day_leave_out_that_day(String start, int days, String end) {
    assertEquals(Optional.of(day(end)), MAY.after(day(start), days));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-29, 1, 2022-12-30",
    "2022-12-29, 2,",
    "2021-12-30, 1,",
    "2021-12-31, 1, 2022-01-03",
    "2022-12-31, 1,"
  })
  void a_way_that_leaves_the_years_covered_cannot_be_told(String start, int days, LocalDate end) {
    assertEquals(Optional.ofNullable(end), MAY.after(day(start), days));
  }

  @Test
  void the_sets_are_copied() {
    Set<LocalDate> off = new HashSet<>(Set.of(day("2022-05-02")));
    WorkCalendar calendar = new WorkCalendar(Set.of(2022), off, Set.of());
    off.clear();

    assertEquals(Optional.of(day("2022-05-03")), calendar.after(day("2022-04-29"), 1));
    assertThrows(UnsupportedOperationException.class, () -> calendar.daysOff().clear());
  }
}
