package cn.duban.yangcheng2022.fuzz;

import cn.duban.RuleSet;
import cn.duban.io.ScenarioReader;
import cn.duban.scenario.Scenario;
import cn.duban.text.Problem;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A damaged scenario file; what can still be read is judged. */
final class ScenarioTarget implements Target {
  private final RuleSet rules = Yangcheng2022.rules();
  private final Seeds seeds = new Seeds(Seeds.RULES.resolve("scenarios"), ".yaml");

  @Override
  public String name() {
    return "scenarios";
  }

  @Override
  public boolean feed(Random random, Path folder) throws IOException {
    String name = seeds.name(random);
    byte[] bytes =
        new Scrambler(random, Snippets.YAML)
            .scramble(fewScenarios(seeds.text(name), random), seeds.text(seeds.name(random)));
    Seeds.write(folder, name, bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    List<Scenario> read = ScenarioReader.read(name, text, problems);
    for (Scenario one : read) {
      Judging.judge(rules, one.facts(), one.asOf());
    }
    if (problems.isEmpty()) {
      return true;
    }
    Refusals.inRules(problems, Map.of(name, text));
    return false;
  }

  /** The facts given and up to four of the scenarios. */
  private static String fewScenarios(String text, Random random) {
    String[] parts = text.split("(?m)^(?=  - name)");
    StringBuilder few = new StringBuilder(parts[0]);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      few.append(parts[1 + random.nextInt(parts.length - 1)]);
    }
    return few.toString();
  }
}
