package cn.duban.yangcheng2022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.io.ScenarioReader;
import cn.duban.scenario.Scenario;
import cn.duban.scenario.ScenarioResult;
import cn.duban.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each alternative reading changes what it says it does: a scenario holds by it and only by it. */
@Tag("long")
class AlternativesTest {
  private static final String FILE = "/alternatives.yaml";

  private final RuleSet rules = Yangcheng2022.rules();

  @Test
  void every_alternative_has_a_scenario() throws IOException {
    assertEquals(
        rules.readings().stream()
            .flatMap(r -> r.alternatives().stream().map(a -> r.id() + " " + a.key()))
            .sorted()
            .toList(),
        scenarios().stream().map(AlternativesTest::alternative).sorted().toList());
  }

  @Test
  void none_is_stale() {
    assertEquals(List.of(), rules.staleAlternatives());
  }

  @TestFactory
  Stream<DynamicTest> alternatives() throws IOException {
    return scenarios().stream()
        .map(scenario -> dynamicTest(scenario.name(), () -> holdsOnlyOtherwise(scenario)));
  }

  private void holdsOnlyOtherwise(Scenario scenario) {
    String[] alternative = alternative(scenario).split(" ");
    ScenarioResult otherwise =
        Scenarios.run(rules.withReading(alternative[0], alternative[1]), scenario);

    assertTrue(otherwise.passed(), () -> "\n" + otherwise.report());
    assertFalse(Scenarios.run(rules, scenario).passed(), "holds as read, too");
  }

  /** Such as {@code R-START from-may}: what the name of a scenario begins with. */
  private static String alternative(Scenario scenario) {
    return scenario.name().substring(0, scenario.name().indexOf(':'));
  }

  private static List<Scenario> scenarios() throws IOException {
    try (InputStream in = AlternativesTest.class.getResourceAsStream(FILE)) {
      List<Problem> problems = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Scenario> scenarios = ScenarioReader.read(FILE, text, problems);
      assertEquals(List.of(), problems);
      return scenarios;
    }
  }
}
