package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.scenario.Coverage;
import cn.duban.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban test}: runs the scenarios of a rule set. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "dir")
  private String dir = "";

  @Option(names = "--coverage", descriptionKey = "coverage")
  private boolean coverage;

  @Option(names = "--mutate", descriptionKey = "mutate")
  private boolean mutate;

  @Option(names = "--all", descriptionKey = "all")
  private boolean all;

  @Option(names = "--junit", paramLabel = "FILE", descriptionKey = "junit")
  private @Nullable Path junit;

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RuleFolder folder = RuleFolder.of(dir);
    RuleSet rules = folder.load();
    List<TestRun> runs = run(rules, Scenarios.of(rules));
    if (junit != null) {
      JunitXml.write(junit, runs);
    }
    List<TestRun> failed = runs.stream().filter(run -> !run.passed()).toList();
    failed.forEach(run -> run.print(console));
    int passed = runs.size() - failed.size();
    console.say(
        "%d 个情景：通过 %d，未通过 %d。".formatted(runs.size(), passed, failed.size()),
        "%d scenarios: %d passed, %d failed.".formatted(runs.size(), passed, failed.size()));
    boolean good = failed.isEmpty();
    if (coverage) {
      good &= cover(rules);
    }
    if (mutate && !failed.isEmpty()) {
      console.say(
          "有情景未通过，不做变异测试；先让它们通过。", "Scenarios fail; mend them before the rules are mutated.");
    } else if (mutate) {
      good &= new MutationRun(console, folder, rules).run(all);
    }
    return good ? ExitCode.OK : ExitCode.FAILED;
  }

  private List<TestRun> run(RuleSet rules, List<Scenario> scenarios) {
    List<TestRun> runs = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      console.progress("已运行情景", "scenarios run", runs.size(), scenarios.size());
      runs.add(TestRun.of(rules, scenario));
    }
    return runs;
  }

  /** Prints which outcomes of which duties no scenario reaches. */
  private boolean cover(RuleSet rules) {
    List<Coverage> lacking =
        Scenarios.coverage(rules).stream().filter(duty -> !duty.complete()).toList();
    int duties = rules.catalogue().size();
    console.say(
        "结论覆盖：%d 项义务中 %d 项的每种结论都有情景。".formatted(duties, duties - lacking.size()),
        "Outcomes: of %d duties, %d have a scenario for each outcome."
            .formatted(duties, duties - lacking.size()));
    lacking.forEach(duty -> console.line("  " + console.words(duty.line())));
    return lacking.isEmpty();
  }
}
