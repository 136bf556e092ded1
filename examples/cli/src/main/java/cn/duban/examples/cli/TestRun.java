package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.fact.FactsException;
import cn.duban.finding.Status;
import cn.duban.scenario.Scenario;
import cn.duban.scenario.ScenarioResult;
import cn.duban.scenario.ScenarioResult.Mismatch;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.Arrays;
import java.util.List;

/**
 * What became of one scenario.
 *
 * @param scenario the scenario
 * @param mismatches what is not as expected
 * @param problems why its facts could not be judged
 * @param seconds how long it took
 */
record TestRun(
    Scenario scenario, List<Mismatch> mismatches, List<Problem> problems, double seconds) {
  /** Copies the lists. */
  TestRun {
    mismatches = List.copyOf(mismatches);
    problems = List.copyOf(problems);
  }

  static TestRun of(RuleSet rules, Scenario scenario) {
    long start = System.nanoTime();
    try {
      ScenarioResult result = Scenarios.run(rules, scenario);
      return new TestRun(scenario, result.mismatches(), List.of(), since(start));
    } catch (FactsException refused) {
      return new TestRun(scenario, List.of(), refused.problems(), since(start));
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  boolean passed() {
    return mismatches.isEmpty() && problems.isEmpty();
  }

  /** Where the scenario stands and what it is called. */
  String title() {
    return "%s:%d %s".formatted(scenario.file(), scenario.line(), scenario.name());
  }

  /** Prints what is expected and what was found, one below the other, and why it was found. */
  void print(Console console) {
    console.line(console.red("✗ ") + console.bold(title()));
    problems.forEach(p -> console.line("    " + p.where() + " - " + console.words(p.what())));
    for (Mismatch mismatch : mismatches) {
      console.line("    " + mismatch.finding() + " " + console.words(what(mismatch.what())));
      boolean status = mismatch.what().equals("status");
      console.say(
          "      应为  " + value(mismatch.expected(), status).zh(),
          "      expected  " + value(mismatch.expected(), status).en());
      console.line(
          console.red(
              console.words(
                  "      实为  " + value(mismatch.found(), status).zh(),
                  "      found     " + value(mismatch.found(), status).en())));
      mismatch
          .actual()
          .ifPresent(finding -> console.line("      " + finding.explain(console.locale())));
    }
    console.line("");
  }

  /** A status with its label; other values as they are. */
  private static Text value(String value, boolean status) {
    if (status && value.equals("NONE")) {
      return new Text("NONE（不应有此结论）", "NONE (no such finding)");
    }
    return Arrays.stream(Status.values())
        .filter(one -> status && one.name().equals(value))
        .findFirst()
        .map(one -> new Text(value + " " + one.label().zh(), value))
        .orElse(Text.same(value.isEmpty() ? "-" : value));
  }

  private static Text what(String what) {
    return switch (what) {
      case "status" -> new Text("结论", "status");
      case "lastDay" -> new Text("最后期限 lastDay", what);
      case "observed" -> new Text("实际 observed", what);
      case "required" -> new Text("要求 required", what);
      case "missing" -> new Text("需补充 missing", what);
      case "evidence" -> new Text("依据 evidence", what);
      case "cells" -> new Text("各期 cells", what);
      case "says" -> new Text("说明中的文字 says", what);
      default -> Text.same(what);
    };
  }
}
