package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.notice.Notice;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      converter = Converters.Day.class,
      descriptionKey = "asOf")
  private LocalDate asOf = LocalDate.MIN;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = Converters.Encoding.class,
      descriptionKey = "encoding")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(names = "--names", paramLabel = "N", descriptionKey = "names")
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
    Facts known = new FactsSource(facts, encoding).read(console);
    FindingDiff diff =
        new FindingDiff(console, names, was.assess(known, asOf), is.assess(known, asOf));
    List<String> findings = diff.lines();
    section(
        "结论的变化（评估日 " + asOf + "）：" + diff.changed() + " 项",
        "Changes of the findings as of " + asOf + ": " + diff.changed(),
        findings);
    long asked = diff.sameButAsked();
    if (asked > 0) {
      console.say(
          "另有 " + asked + " 项结论不变，但期限或要求的数字变了。",
          asked + " more keep their status, but have another last day or number to reach.");
    }
    return ExitCode.OK;
  }

  private List<String> settings(Notice was, Notice is) {
    List<String> lines = new ArrayList<>();
    setting(lines, "每月义务的起始月份 firstMonth", "firstMonth", was.firstMonth(), is.firstMonth());
    setting(lines, "未写明期限的义务的期限 undatedDue", "undatedDue", was.undatedDue(), is.undatedDue());
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
