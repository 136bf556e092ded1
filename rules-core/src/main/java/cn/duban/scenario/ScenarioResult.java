package cn.duban.scenario;

import cn.duban.finding.Finding;
import cn.duban.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What became of a scenario.
 *
 * @param scenario the scenario
 * @param mismatches where the findings differ from what is expected; empty if it passed
 */
public record ScenarioResult(Scenario scenario, List<Mismatch> mismatches) {
  /** Copies the list. */
  public ScenarioResult {
    mismatches = List.copyOf(mismatches);
  }

  /** Whether all is as expected. */
  public boolean passed() {
    return mismatches.isEmpty();
  }

  /** All mismatches in lines for people; empty if it passed. */
  public String report() {
    StringBuilder out = new StringBuilder();
    for (Mismatch mismatch : mismatches) {
      out.append("%s:%d %s%n".formatted(scenario.file(), scenario.line(), scenario.name()));
      out.append("  %s %s%n".formatted(mismatch.finding(), mismatch.what()));
      out.append("    应为 expected: %s%n".formatted(mismatch.expected()));
      out.append("    实为 found:    %s%n".formatted(mismatch.found()));
      mismatch
          .actual()
          .map(Finding::explanation)
          .ifPresent((Text text) -> out.append("    %s%n    %s%n".formatted(text.zh(), text.en())));
    }
    return out.toString();
  }

  /**
   * One difference.
   *
   * @param finding the id of the finding
   * @param what which value differs, such as {@code status}
   * @param expected as written in the scenario
   * @param found as the rules found it
   * @param actual the finding; empty if there is none
   */
  public record Mismatch(
      String finding, String what, String expected, String found, Optional<Finding> actual) {}
}
