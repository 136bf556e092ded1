package cn.duban.yangcheng2022.fuzz;

import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.io.FactReader;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

/** A folder of CSV files of which one is damaged. */
final class CsvTarget implements Target {
  private final RuleSet rules = Yangcheng2022.rules();
  private final Seeds seeds = new Seeds(Seeds.FACTS.resolve("facts"), ".csv");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean feed(Random random, Path folder) throws IOException {
    for (Map.Entry<String, String> file : seeds.files().entrySet()) {
      Seeds.write(folder, file.getKey(), file.getValue());
    }
    String name = seeds.name(random);
    Seeds.write(
        folder,
        name,
        new Scrambler(random, Snippets.CSV)
            .scramble(seeds.text(name), seeds.text(seeds.name(random))));
    Charset charset = random.nextInt(10) == 0 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    Facts facts;
    try {
      facts = FactReader.readCsv(folder, charset);
    } catch (FactsException refused) {
      Refusals.inFacts(refused.problems());
      return false;
    }
    Judging.judge(rules, facts, LocalDate.of(2022, 7, 1));
    return true;
  }
}
