package cn.duban.examples.quickstart;

import cn.duban.examples.quickstart.report.Kinds;
import cn.duban.examples.quickstart.report.Standing;
import cn.duban.examples.quickstart.report.UnusedCounts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Cell;
import cn.duban.finding.Finding;
import cn.duban.finding.Gap;
import cn.duban.finding.Status;
import cn.duban.finding.UnusedFact;
import cn.duban.notice.Article;
import cn.duban.notice.Obligation;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Text;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints an assessment for people at a terminal. */
final class Summary {
  private static final int BODIES_SHOWN = 8;
  private static final int DUTIES_SHOWN = 3;
  private static final List<Status> OPEN = List.of(Status.VIOLATED, Status.UNMET, Status.UNKNOWN);

  private final Assessment assessment;
  private final Vocabulary vocabulary;
  private final Locale locale;
  private final PrintStream out;

  Summary(Assessment assessment, Vocabulary vocabulary, Locale locale, PrintStream out) {
    this.assessment = assessment;
    this.vocabulary = vocabulary;
    this.locale = locale;
    this.out = out;
  }

  void print() {
    out.println(assessment.notice().number() + " " + assessment.notice().title().in(locale));
    say("评估日 " + assessment.asOf(), "as of " + assessment.asOf());
    out.println();
    if (assessment.whyEmpty().isPresent()) {
      out.println(assessment.whyEmpty().get().in(locale));
      return;
    }
    printArticles();
    printWorst();
    printMissing();
    printUnused();
    printUnbound();
  }

  private void printArticles() {
    TextTable table = new TextTable();
    List<String> head = new ArrayList<>(List.of(words("条", "article")));
    for (Outcome outcome : Outcome.values()) {
      head.add(outcome.label().in(locale));
    }
    head.addAll(List.of(words("合计", "all"), words("标题", "title")));
    table.row(head);
    Map<Integer, List<Finding>> byArticle =
        assessment.findings().stream()
            .collect(Collectors.groupingBy(finding -> finding.obligation().article()));
    for (Article article : assessment.notice().articles()) {
      List<Finding> findings = byArticle.get(article.number());
      if (findings != null) {
        table.row(row(Integer.toString(article.number()), findings, article.title().in(locale)));
      }
    }
    table.row(row("", assessment.findings(), words("全部", "all articles")));
    table.lines().forEach(out::println);
    out.println();
  }

  private static List<String> row(String article, List<Finding> findings, String title) {
    List<String> cells = new ArrayList<>(List.of(article));
    for (Outcome outcome : Outcome.values()) {
      cells.add(Long.toString(findings.stream().filter(f -> Outcome.of(f) == outcome).count()));
    }
    cells.addAll(List.of(Integer.toString(findings.size()), title));
    return cells;
  }

  private void printWorst() {
    List<Standing> worst =
        Standing.ranked(assessment).stream()
            .filter(standing -> OPEN.stream().anyMatch(status -> standing.count(status) > 0))
            .limit(BODIES_SHOWN)
            .toList();
    if (worst.isEmpty()) {
      return;
    }
    say("最需要督办的单位和个人", "Who needs attention most");
    for (Standing standing : worst) {
      String counts =
          OPEN.stream()
              .filter(status -> standing.count(status) > 0)
              .map(status -> status.label().in(locale) + " " + standing.count(status))
              .collect(Collectors.joining(words("，", ", ")));
      say(
          "%s（%s）：%s"
              .formatted(
                  standing.bearer().name().zh(),
                  Kinds.label(standing.bearer().kind()).zh(),
                  counts),
          "%s (%s): %s"
              .formatted(
                  standing.bearer().name().en(),
                  Kinds.label(standing.bearer().kind()).en(),
                  counts));
      printViolated(standing);
    }
    out.println();
  }

  private void printViolated(Standing standing) {
    Map<Obligation, List<Finding>> violated = new LinkedHashMap<>();
    for (Finding finding : standing.findings()) {
      if (finding.status() == Status.VIOLATED) {
        violated.computeIfAbsent(finding.obligation(), duty -> new ArrayList<>()).add(finding);
      }
    }
    violated.entrySet().stream()
        .limit(DUTIES_SHOWN)
        .forEach(
            duty ->
                out.println(
                    "    %s %s%s"
                        .formatted(
                            duty.getKey().id(),
                            duty.getKey().title().in(locale),
                            how(duty.getValue()))));
    if (violated.size() > DUTIES_SHOWN) {
      int more = violated.size() - DUTIES_SHOWN;
      say("    另有 " + more + " 项", "    and " + more + " more");
    }
  }

  /** How often a duty is violated, or in which months or parts. */
  private String how(List<Finding> findings) {
    if (findings.size() > 1) {
      return words("：" + findings.size() + " 件", ": " + findings.size() + " cases");
    }
    List<Text> parts =
        findings.get(0).cells().stream()
            .filter(cell -> cell.status() == Status.VIOLATED)
            .map(Cell::label)
            .toList();
    return parts.isEmpty() ? "" : words("：", ": ") + Text.list(parts).in(locale);
  }

  private void printMissing() {
    List<Gap> gaps = assessment.missing();
    if (gaps.isEmpty()) {
      return;
    }
    say("先补什么数据：", "What to supply first:");
    new GapTable(vocabulary, locale).lines(gaps).forEach(line -> out.println("    " + line));
    out.println();
  }

  private void printUnused() {
    Map<UnusedFact.Reason, Integer> unused = UnusedCounts.of(assessment);
    if (unused.isEmpty()) {
      return;
    }
    int all = unused.values().stream().mapToInt(Integer::intValue).sum();
    say(all + " 条数据未用于任何结论：", all + " facts on which no finding rests:");
    TextTable table = new TextTable();
    unused.forEach(
        (reason, count) -> table.row(List.of(Integer.toString(count), reason.label().in(locale))));
    table.lines().forEach(line -> out.println("    " + line));
    out.println();
  }

  private void printUnbound() {
    List<Obligation> unbound = assessment.unbound();
    if (unbound.isEmpty()) {
      return;
    }
    say("没有约束到任何主体的条款（也许缺少数据）：", "Duties that bind nobody (perhaps facts are missing):");
    for (Obligation obligation : unbound) {
      out.println("    " + obligation.id() + " " + obligation.title().in(locale));
    }
    out.println();
  }

  private String words(String zh, String en) {
    return new Text(zh, en).in(locale);
  }

  private void say(String zh, String en) {
    out.println(words(zh, en));
  }
}
