package cn.duban.yangcheng2022;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.finding.Assessment;
import cn.duban.finding.Change;
import cn.duban.finding.Finding;
import cn.duban.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The forecast against judging the same facts day by day. */
@Tag("long")
class ForecastTest {
  private static final int EVERY = 23;
  private static final LocalDate LAST = LocalDate.of(2023, 2, 28);

  private final RuleSet rules = Yangcheng2022.rules();

  @TestFactory
  Stream<DynamicTest> it_tells_what_assessments_day_by_day_will_show() {
    List<Scenario> all = Scenarios.of(rules);
    List<Scenario> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EVERY) {
      some.add(all.get(i));
    }
    return some.stream()
        .map(one -> DynamicTest.dynamicTest(one.file() + ": " + one.name(), () -> compare(one)));
  }

  private void compare(Scenario scenario) {
    Assessment now = rules.assess(scenario.facts(), scenario.asOf());
    Map<String, String> told = new TreeMap<>();
    for (Change change : now.forecast()) {
      if (!change.on().isAfter(LAST)) {
        told.put(
            change.finding().id(),
            change.on() + " " + change.becomes().map(f -> f.status().name()).orElse("NONE"));
      }
    }
    assertEquals(dayByDay(scenario, now), told);
  }

  private Map<String, String> dayByDay(Scenario scenario, Assessment now) {
    Map<String, String> seen = new TreeMap<>();
    var reported = scenario.facts().stillReported(scenario.asOf());
    for (LocalDate day = scenario.asOf().plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
      Map<String, String> then = new HashMap<>();
      for (Finding finding : rules.assess(reported, day).findings()) {
        then.put(finding.id(), finding.status().name());
      }
      for (Finding finding : now.findings()) {
        String status = then.getOrDefault(finding.id(), "NONE");
        if (!status.equals(finding.status().name())) {
          seen.putIfAbsent(finding.id(), day + " " + status);
        }
      }
    }
    return seen;
  }
}
