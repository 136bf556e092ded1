package cn.duban.examples.benchmarks.dozen.sql;

import cn.duban.notice.WorkCalendar;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;

/** The table of working days: databases do not know the holidays. */
final class Calendar {
  private static final int WITHIN = 7;

  private Calendar() {}

  static void fill(Database database, WorkCalendar calendar) throws SQLException {
    Scripts.run(database.connection(), "calendar.sql");
    LocalDate end = LocalDate.of(Collections.max(calendar.years()), 12, 31);
    LocalDate day = LocalDate.of(Collections.min(calendar.years()), 1, 1).minusDays(1);
    try (Rows rows = database.rows("working_days", 2)) {
      for (; day.isBefore(end); day = day.plusDays(1)) {
        Optional<LocalDate> last = calendar.after(day, WITHIN);
        if (last.isPresent()) {
          rows.add(day, last.get());
        }
      }
    }
  }
}
