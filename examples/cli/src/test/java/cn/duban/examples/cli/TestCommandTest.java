package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  private static final String SCENARIOS = "scenarios/article-01-example.yaml";

  @TempDir Path parent;

  @Test
  void a_failure_shows_expected_and_found_with_the_reason() throws IOException {
    Run run = Edited.empty(parent).replace(Edited.RULES, "( 2 )", "( 3 )").run("test");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("应为  FULFILLED 已落实"), run.out());
    assertTrue(run.out().contains("实为  PENDING 未到期"), run.out());
    assertTrue(run.out().contains("要求不少于 3"), run.out());
    assertTrue(run.out().contains("5 个情景：通过 2，未通过 3。"), run.out());
  }

  @Test
  void an_outcome_without_scenario_and_a_survivor_fail() throws IOException {
    Edited rules =
        Edited.empty(parent)
            .replace(SCENARIOS, "count: 2 }", "count: 3 }")
            .replace(SCENARIOS, ", required: \">= 2\"", "");
    Run run = rules.run("test", "--coverage", "--mutate");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("1.1 配备安全工作人员: 2 -> 3"), run.out());
    String survivors =
        String.join(
            "\n",
            run.out()
                .lines()
                .filter(line -> line.contains(" -> "))
                .map(line -> line.strip().split(" ", 2)[1])
                .toList());
    Files.writeString(rules.folder().resolve("same-meaning.txt"), survivors);
    assertEquals(0, rules.run("test", "--mutate").code());
  }

  @Test
  void a_scenario_whose_facts_cannot_be_judged_fails() throws IOException {
    Run run = Edited.empty(parent).replace(SCENARIOS, "code: SAFETY", "code: SAFTY").run("test");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("最接近的是 SAFETY_STAFF"), run.out());
  }

  @Test
  void the_results_can_be_read_by_build_servers() throws IOException {
    Path xml = parent.resolve("junit.xml");
    Edited.empty(parent)
        .replace(Edited.RULES, "( 2 )", "( 3 )")
        .run("test", "--junit", xml.toString());
    String text = Files.readString(xml);
    assertTrue(text.contains("tests=\"5\" failures=\"3\""), text);
    assertTrue(text.contains("<failure message=\"1.1@d1 status: expected FULFILLED"), text);
  }
}
