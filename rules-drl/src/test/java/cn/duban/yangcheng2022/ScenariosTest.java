package cn.duban.yangcheng2022;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.scenario.Scenario;
import cn.duban.scenario.ScenarioResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scenario that lies beside the rules is a test of its own. */
class ScenariosTest {
  private final RuleSet rules = Yangcheng2022.rules();

  @TestFactory
  Stream<DynamicNode> scenarios() {
    Map<String, List<Scenario>> byFile =
        Scenarios.of(rules).stream()
            .collect(
                Collectors.groupingBy(Scenario::file, LinkedHashMap::new, Collectors.toList()));
    assertTrue(byFile.size() > 0, "no scenario was found");
    return byFile.entrySet().stream()
        .map(entry -> dynamicContainer(entry.getKey(), entry.getValue().stream().map(this::test)));
  }

  private DynamicTest test(Scenario scenario) {
    return dynamicTest(
        scenario.name(),
        () -> {
          ScenarioResult result = Scenarios.run(rules, scenario);
          assertTrue(result.passed(), () -> "\n" + result.report());
        });
  }
}
