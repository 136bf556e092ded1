package cn.duban.yangcheng2022.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.fact.Facts;
import cn.duban.finding.Finding;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Judged alone, each subject and case has the findings that it has when all are judged. */
@Tag("long")
class OneBearerTest {
  private static final int COUNTIES = 20;
  private static final long SEED = 2022_11_27;

  private final RuleSet rules = Yangcheng2022.rules();
  private final List<String> differences = new ArrayList<>();

  @Test
  void in_every_scenario() {
    Scenarios.of(rules).forEach(scenario -> compare(scenario.facts(), scenario.asOf()));

    assertEquals(List.of(), differences.stream().limit(5).toList());
  }

  @Test
  void in_random_counties() {
    Counties.some(rules, SEED, COUNTIES)
        .forEach(county -> compare(county.toFacts(), county.asOf()));

    assertEquals(List.of(), differences.stream().limit(5).toList());
  }

  private void compare(Facts facts, LocalDate asOf) {
    Map<String, List<Finding>> all =
        rules.assess(facts, asOf).findings().stream()
            .collect(Collectors.groupingBy(finding -> finding.bearer().id()));
    assertTrue(facts.ids().containsAll(all.keySet()));
    for (String bearer : new TreeSet<>(facts.ids())) {
      List<Finding> alone = rules.assess(facts, asOf, bearer).findings();
      if (!alone.equals(all.getOrDefault(bearer, List.of()))) {
        differences.add(bearer + " on " + asOf + ":\n" + alone + "\n" + all.get(bearer));
      }
    }
  }
}
