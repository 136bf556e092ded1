package cn.duban.examples.quickstart.report;

import cn.duban.finding.Assessment;
import cn.duban.finding.UnusedFact;
import java.util.EnumMap;
import java.util.Map;

/** How many facts no finding rests on, by reason. */
public final class UnusedCounts {
  private UnusedCounts() {}

  /** The reasons that occur, each with its number of facts. */
  public static Map<UnusedFact.Reason, Integer> of(Assessment assessment) {
    Map<UnusedFact.Reason, Integer> counts = new EnumMap<>(UnusedFact.Reason.class);
    assessment.unused().forEach(unused -> counts.merge(unused.reason(), 1, Integer::sum));
    return counts;
  }
}
