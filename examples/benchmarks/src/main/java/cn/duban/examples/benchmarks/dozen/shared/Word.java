package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.fact.Report;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The host's word about one bearer: for which codes and fields no record means not done. */
@FunctionalInterface
public interface Word {
  /** Whether the records of a code or field are complete through a day. */
  boolean covers(String code, LocalDate through);

  /** What a report is about; no bearer: all of them. */
  record About(String code, @Nullable String bearer) {}

  /** By the few reports that concern the bearer. */
  static Word of(Collection<Report> reports) {
    return (code, through) ->
        reports.stream()
            .anyMatch(
                report ->
                    (report.code().equals(code) || report.code().equals(type(code)))
                        && reaches(report, through));
  }

  /** By all reports there are. */
  static Word of(Map<About, List<Report>> reports, String bearer) {
    return (code, through) ->
        reaches(reports, code, bearer, through)
            || (!type(code).equals(code) && reaches(reports, type(code), bearer, through));
  }

  private static boolean reaches(
      Map<About, List<Report>> reports, String code, String bearer, LocalDate through) {
    return reports.getOrDefault(new About(code, null), List.of()).stream()
            .anyMatch(report -> reaches(report, through))
        || reports.getOrDefault(new About(code, bearer), List.of()).stream()
            .anyMatch(report -> reaches(report, through));
  }

  private static boolean reaches(Report report, LocalDate through) {
    return report.until() == null || !report.until().isBefore(through);
  }

  /** The type of a field; a report of it is about all of its fields. */
  private static String type(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }
}
