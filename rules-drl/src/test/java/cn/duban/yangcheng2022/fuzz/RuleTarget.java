package cn.duban.yangcheng2022.fuzz;

import cn.duban.RuleSet;
import cn.duban.RuleSetException;
import cn.duban.Scenarios;
import cn.duban.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A folder with one article of the notice, in which one of the files is damaged. */
final class RuleTarget implements Target {
  private static final int SCENARIOS = 3;

  private final Seeds articles = new Seeds(Seeds.RULES, ".drl");
  private final Seeds settings = new Seeds(Seeds.RULES, ".yaml");
  private final Seeds scenarios = new Seeds(Seeds.RULES.resolve("scenarios"), ".yaml");

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public boolean feed(Random random, Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>(settings.files());
    String article = articles.name(random);
    texts.put(article, fewRules(articles.text(article), random));
    String scenario = article.replace(".drl", ".yaml");
    boolean rules = random.nextInt(10) < 7;
    String damaged = rules ? article : settings.name(random);
    byte[] bytes =
        new Scrambler(random, rules ? Snippets.RULES : Snippets.YAML)
            .scramble(
                texts.getOrDefault(damaged, ""),
                rules
                    ? articles.text(articles.name(random))
                    : settings.text(settings.name(random)));
    texts.put(damaged, new String(bytes, StandardCharsets.UTF_8));
    for (Map.Entry<String, String> file : texts.entrySet()) {
      Seeds.write(folder, file.getKey(), file.getValue());
    }
    Seeds.write(folder, damaged, bytes);
    Seeds.write(folder, "scenarios/" + scenario, scenarios.text(scenario));
    RuleSet loaded;
    try {
      loaded = RuleSet.load(folder);
    } catch (RuleSetException refused) {
      Refusals.inRules(refused.problems(), texts);
      return false;
    }
    List<Scenario> cases = new ArrayList<>(Scenarios.of(loaded));
    Collections.shuffle(cases, random);
    cases.stream().limit(SCENARIOS).forEach(one -> Judging.judge(loaded, one.facts(), one.asOf()));
    return true;
  }

  /** The head of a rule file and up to three of its rules: small inputs are soon judged. */
  private static String fewRules(String text, Random random) {
    String[] parts = text.split("(?m)^(?=rule )");
    StringBuilder few = new StringBuilder(parts[0]);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      few.append(parts[1 + random.nextInt(parts.length - 1)]);
    }
    return few.toString();
  }
}
