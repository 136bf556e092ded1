package cn.duban.examples.benchmarks.start;

import cn.duban.fact.Facts;
import cn.duban.io.FactReader;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.nio.file.Path;
import java.time.LocalDate;

/** A program that reads facts, judges them and ends. */
public final class Start {
  private static final LocalDate AS_OF = LocalDate.of(2022, 7, 1);

  private Start() {}

  /**
   * Prints how many facts there are, or how many findings.
   *
   * @param arguments {@code parse}, {@code library} or {@code drools}; the file of the facts
   */
  public static void main(String[] arguments) {
    Facts facts = FactReader.readJson(Path.of(arguments[1]));
    int count =
        switch (arguments[0]) {
          case "parse" -> facts.all().size();
          case "library" -> Yangcheng2022.rules().assess(facts, AS_OF).findings().size();
          case "drools" -> CompiledAtStart.judge(facts, AS_OF);
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    System.out.println(count);
  }
}
