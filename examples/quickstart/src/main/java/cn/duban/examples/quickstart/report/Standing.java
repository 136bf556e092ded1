package cn.duban.examples.quickstart.report;

import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Party;
import cn.duban.finding.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one bearer stands with all of its duties.
 *
 * @param bearer who
 * @param findings its findings, in the order of the assessment, at least one
 * @param counts how many findings have each status; a status that none has is absent
 */
public record Standing(Party bearer, List<Finding> findings, Map<Status, Integer> counts) {
  private static final Comparator<Standing> WORST_FIRST =
      Comparator.comparingInt((Standing s) -> -s.count(Status.VIOLATED))
          .thenComparingInt(s -> -s.count(Status.UNMET))
          .thenComparingInt(s -> -s.count(Status.UNKNOWN))
          .thenComparing(s -> s.bearer().id());

  /** The standing of every bearer: most violated duties first, then most unmet, most unknown. */
  public static List<Standing> ranked(Assessment assessment) {
    Map<String, List<Finding>> byBearer = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      byBearer.computeIfAbsent(finding.bearer().id(), id -> new ArrayList<>()).add(finding);
    }
    return byBearer.values().stream().map(Standing::of).sorted(WORST_FIRST).toList();
  }

  private static Standing of(List<Finding> findings) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    findings.forEach(finding -> counts.merge(finding.status(), 1, Integer::sum));
    return new Standing(findings.get(0).bearer(), findings, counts);
  }

  /** How many of its findings have this status. */
  public int count(Status status) {
    return counts.getOrDefault(status, 0);
  }
}
