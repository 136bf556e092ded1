package cn.duban.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For what the host says that its data are complete. */
final class Reporting {
  private static final LocalDate FOR_EVER = LocalDate.MAX;

  private final List<Report> reports;
  private final Map<Key, LocalDate> until = new HashMap<>();

  Reporting(List<Report> reports) {
    this.reports = List.copyOf(reports);
    for (Report report : reports) {
      until.merge(
          new Key(report.code(), report.bearer()),
          report.until() == null ? FOR_EVER : report.until(),
          (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  List<Report> reports() {
    return reports;
  }

  boolean covers(String code, String bearer, LocalDate through) {
    int dot = code.indexOf('.');
    return covered(code, bearer, through)
        || (dot > 0 && covered(code.substring(0, dot), bearer, through));
  }

  private boolean covered(String code, String bearer, LocalDate through) {
    return reaches(until.get(new Key(code, null)), through)
        || reaches(until.get(new Key(code, bearer)), through);
  }

  private static boolean reaches(@Nullable LocalDate last, LocalDate through) {
    return last != null && !last.isBefore(through);
  }

  private record Key(String code, @Nullable String bearer) {}
}
