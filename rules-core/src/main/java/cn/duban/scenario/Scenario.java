package cn.duban.scenario;

import cn.duban.fact.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * Facts and a date, with what is expected of them.
 *
 * @param file the file that it stands in, relative to the rule set
 * @param line its first line in that file, counted from 1
 * @param name a sentence that ends in the expected status
 * @param asOf the assessment date
 * @param facts what is known
 * @param expected what must be found, at least one
 */
public record Scenario(
    String file, int line, String name, LocalDate asOf, Facts facts, List<Expectation> expected) {
  /** Copies the list. */
  public Scenario {
    expected = List.copyOf(expected);
  }
}
