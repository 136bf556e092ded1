package cn.duban.yangcheng2022.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.fact.Facts;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Java that the build makes of the rules judges as Drools does by the rules themselves. */
@Tag("long")
class RulesAsJavaTest {
  private static final int COUNTIES = 30;
  private static final long SEED = 2022_12_01;

  private final RuleSet java = Yangcheng2022.rules();
  private final RuleSet drools = RuleSet.load(Path.of("src/main/resources/cn/duban/yangcheng2022"));

  @Test
  void in_every_scenario() {
    assertEquals(drools.edition(), java.edition());
    assertTrue(Scenarios.of(java).size() > 800);
    Scenarios.of(java).forEach(scenario -> compare(scenario.facts(), scenario.asOf()));
  }

  @Test
  void in_random_counties() {
    Counties.some(java, SEED, COUNTIES).forEach(county -> compare(county.toFacts(), county.asOf()));
  }

  private void compare(Facts facts, LocalDate asOf) {
    assertEquals(drools.assess(facts, asOf).findings(), java.assess(facts, asOf).findings());
  }
}
