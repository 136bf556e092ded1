package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.finding.Comparison;
import cn.duban.notice.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duban diff}: tells what an edit of the rules changes, and whom it hits. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
  private String edited = "";

  @Parameters(index = "2", paramLabel = "FACTS", descriptionKey = "facts")
  private Path facts = Path.of("");

  @Mixin private Judging judging = new Judging();

  @Option(
      names = "--names",
      paramLabel = "N",
      converter = Converters.Count.class,
      descriptionKey = "names")
  private int names = 10;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleFolder before = RuleFolder.of(old);
    RuleFolder after = RuleFolder.of(edited);
    RuleSet was = before.load();
    RuleSet is = after.load();
    List<String> rules = settings(was.notice(), is.notice());
    RuleWords words = new RuleWords(console, is.vocabulary(), is.notice());
    rules.addAll(
        new RuleDiff(console, words)
            .lines(RuleText.of(before.texts()), RuleText.of(after.texts())));
    section("规则的变化", "Changes of the rules", rules);
    Facts known = judging.facts(facts).read(console);
    Comparison comparison =
        Comparison.of(was.assess(known, judging.asOf()), is.assess(known, judging.asOf()));
    FindingDiff diff = new FindingDiff(console, names);
    int changed = comparison.flips().size();
    section(
        "结论的变化（评估日 " + judging.asOf() + "）：" + changed + " 项",
        "Changes of the findings as of " + judging.asOf() + ": " + changed,
        diff.lines(comparison));
    diff.sayRestated(comparison);
    return ExitCode.OK;
  }

  private List<String> settings(Notice was, Notice is) {
    List<String> lines = new ArrayList<>();
    setting(lines, "每月义务的起始月份 firstMonth", "firstMonth", was.firstMonth(), is.firstMonth());
    setting(lines, "未写明期限的义务的期限 undatedDue", "undatedDue", was.undatedDue(), is.undatedDue());
    setting(lines, "全年次数的起算日 yearlyFrom", "yearlyFrom", was.yearlyFrom(), is.yearlyFrom());
    if (!was.calendar().equals(is.calendar())) {
      lines.add(console.words("notice.yaml 的放假和上班日有变化", "the working days in notice.yaml differ"));
    }
    return lines;
  }

  private void setting(List<String> lines, String zh, String en, Object was, Object is) {
    if (!was.equals(is)) {
      lines.add(console.words(zh + "：", en + ": ") + was + " → " + is);
    }
  }

  private void section(String zh, String en, List<String> lines) {
    console.line(console.bold(console.words(zh, en)));
    lines.forEach(line -> console.line("  " + line));
    if (lines.isEmpty()) {
      console.say("  没有变化", "  none");
    }
    console.line("");
  }
}
