package cn.duban.yangcheng2022.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import cn.duban.finding.Assessment;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever comes later, and in whatever order: the findings are those of all facts at once. */
@Tag("long")
class AddedFactsTest {
  private static final int COUNTIES = 20;
  private static final long SEED = 2022_12_02;

  private final RuleSet rules = Yangcheng2022.rules();
  private final Random random = new Random(SEED);
  private int compared;

  @Test
  void in_every_scenario() {
    Scenarios.of(rules).forEach(s -> compare(s.facts().all(), s.facts().reports(), s.asOf(), 3));

    assertTrue(compared > 1500, compared + " comparisons");
  }

  @Test
  void in_random_counties() {
    Counties.some(rules, SEED, COUNTIES)
        .forEach(county -> compare(county.facts(), county.reports(), county.asOf(), 25));

    assertTrue(compared > 200, compared + " comparisons");
  }

  /**
   * Compares.
   *
   * @param later how many facts come later, one by one, then together
   */
  private void compare(List<Fact> facts, List<Report> reports, LocalDate asOf, int later) {
    List<Fact> first = new ArrayList<>(facts);
    List<Fact> last = takeLast(first, reports, later);
    Assessment all = rules.assess(build(first, reports), asOf);
    Assessment before = all;
    List<Fact> so = new ArrayList<>(first);
    for (Fact fact : last) {
      all = rules.assess(all, all.facts().with(List.of(fact)));
      so.add(fact);
      Facts atOnce = build(so, reports);
      Assessment anew = rules.assess(atOnce, asOf);
      assertEquals(anew.findings(), all.findings(), fact::toString);
      assertEquals(anew.unused(), all.unused(), fact::toString);
      assertEquals(atOnce.all(), all.facts().all());
      assertEquals(
          anew.findings(),
          rules.assess(before, before.facts().with(List.of(fact))).findings(),
          fact::toString);
      before = anew;
      compared++;
    }
    Assessment without = rules.assess(build(first, reports), asOf);
    assertEquals(all.findings(), rules.assess(without, without.facts().with(last)).findings());
  }

  /** Takes some facts away to which nothing refers any more; they come back the other way round. */
  private List<Fact> takeLast(List<Fact> facts, List<Report> reports, int count) {
    Map<String, Integer> referred = new HashMap<>();
    facts.forEach(fact -> count(referred, fact, 1));
    reports.stream()
        .filter(report -> report.bearer() != null)
        .forEach(report -> referred.merge(report.bearer(), 1, Integer::sum));
    List<Fact> taken = new ArrayList<>();
    List<Fact> shuffled = new ArrayList<>(facts);
    for (int again = 0; again < 3; again++) {
      Collections.shuffle(shuffled, random);
      for (Fact fact : shuffled) {
        boolean isFree = fact instanceof Evidence || referred.getOrDefault(fact.id(), 0) == 0;
        if (taken.size() < count && isFree && facts.remove(fact)) {
          count(referred, fact, -1);
          taken.add(fact);
        }
      }
    }
    Collections.reverse(taken);
    return taken;
  }

  private static void count(Map<String, Integer> referred, Fact fact, int more) {
    for (FactType.Field field : FactType.of(fact.getClass()).references()) {
      if (field.get(fact) instanceof String id) {
        referred.merge(id, more, Integer::sum);
      }
    }
  }

  private static Facts build(List<Fact> facts, List<Report> reports) {
    Facts.Builder some = Facts.builder().addAll(facts);
    reports.forEach(some::report);
    return some.build();
  }
}
