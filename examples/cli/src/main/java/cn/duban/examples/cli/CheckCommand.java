package cn.duban.examples.cli;

import cn.duban.fact.Days;
import cn.duban.text.Problem;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban check}: tells everything that is wrong with a rule set. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "dir")
  private String dir = "";

  @Option(names = "--watch", descriptionKey = "watch")
  private boolean watch;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleFolder folder = RuleFolder.of(dir);
    int code = check(folder);
    if (watch && folder.folder().isPresent()) {
      console.tell("等待保存；按 Ctrl-C 结束。", "Waiting for a change; Ctrl-C ends it.");
      new Watch(folder.folder().get(), PAUSE).run(() -> again(folder));
    }
    return code;
  }

  private void again(RuleFolder folder) {
    console.line("");
    console.line("--- " + LocalTime.now(Days.ZONE).truncatedTo(ChronoUnit.SECONDS) + " ---");
    check(folder);
  }

  private int check(RuleFolder folder) {
    Checker checker = new Checker(folder);
    List<Problem> problems = checker.check();
    if (problems.isEmpty()) {
      int duties = checker.rules().map(rules -> rules.catalogue().size()).orElse(0);
      console.line(
          console.green(
              console.words(
                  "没有问题：%d 项义务。".formatted(duties), "No problem: %d duties.".formatted(duties))));
      hints(checker);
      return ExitCode.OK;
    }
    hints(checker);
    console.say(
        "规则集有 %d 处问题：".formatted(problems.size()),
        "%d problems in the rule set:".formatted(problems.size()));
    new Problems(console, console.out()).print(problems, checker.texts());
    return ExitCode.FAILED;
  }

  private void hints(Checker checker) {
    if (!checker.hints().isEmpty()) {
      console.tell(
          "提示：自带的 readings.yaml 里有的另一种读法不再适用于改动后的规则，duban readings 会略过：",
          "Note: alternative readings of the shipped readings.yaml that no longer fit the edited"
              + " rules; duban readings leaves them out:");
      new Problems(console, console.err()).print(checker.hints(), checker.texts());
    }
  }
}
