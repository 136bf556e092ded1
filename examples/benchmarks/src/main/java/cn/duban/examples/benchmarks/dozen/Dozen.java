package cn.duban.examples.benchmarks.dozen;

import cn.duban.RuleSet;
import cn.duban.examples.benchmarks.RuleFolder;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The dozen duties, judged by the library with the shipped rules of these ids and no others.
 *
 * <p>2.5 a meeting of either of two kinds every month; 4.1 a document of this year; 4.2 two checks
 * a month, on different days or in different places; 4.3 a headcount; 4.10 a checklist; 5.2 a
 * share; 7.6 two steps, for dangers that the enterprise found; 9.3 a step by a day of the fact; 9.7
 * a consequence of 9.3; 11.4 a step without a day of its own; 12.2 a step within working days; 18.5
 * an act with minimums.
 */
public final class Dozen implements Contender {
  /** Their ids. */
  public static final Set<String> DUTIES =
      Set.of(
          "2.5", "4.1", "4.2", "4.3", "4.10", "5.2", "7.6", "9.3", "9.7", "11.4", "12.2", "18.5");

  private final RuleSet rules;

  private Dozen(RuleSet rules) {
    this.rules = rules;
  }

  /** As a program ships them: as the Java that the build makes. */
  static Dozen shipped() {
    return new Dozen(RuleFolder.shipped(RuleFolder.with(DUTIES)));
  }

  /** As an office edits them: from a folder. */
  static Dozen edited() {
    return new Dozen(RuleSet.load(RuleFolder.with(DUTIES)));
  }

  @Override
  public Map<String, Status> judge(List<Fact> facts, List<Report> reports, LocalDate asOf) {
    Facts.Builder county = Facts.builder().addAll(facts);
    reports.forEach(county::report);
    Map<String, Status> found = new HashMap<>();
    for (Finding finding : rules.assess(county.build(), asOf).findings()) {
      found.put(finding.id(), finding.status());
    }
    return found;
  }
}
