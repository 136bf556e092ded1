package cn.duban.yangcheng2022.fuzz;

import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.io.FactReader;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** A damaged JSON document of facts. */
final class JsonTarget implements Target {
  private static final String NAME = "facts.json";

  private final RuleSet rules = Yangcheng2022.rules();
  private final String seed = new Seeds(Seeds.FACTS, ".json").text(NAME);

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean feed(Random random, Path folder) throws IOException {
    Seeds.write(folder, NAME, new Scrambler(random, Snippets.JSON).scramble(seed, seed));
    Facts facts;
    try {
      facts = FactReader.read(folder.resolve(NAME));
    } catch (FactsException refused) {
      Refusals.inFacts(refused.problems());
      return false;
    }
    Judging.judge(rules, facts, LocalDate.of(2022, 7, 1));
    return true;
  }
}
