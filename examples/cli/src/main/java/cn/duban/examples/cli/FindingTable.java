package cn.duban.examples.cli;

import cn.duban.examples.quickstart.Outcome;
import cn.duban.examples.quickstart.TextTable;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints findings as a table, the worst first.
 *
 * @param statuses only these; all if empty
 * @param articles only these; all if empty
 * @param bearer only those of this bearer or object; of all if empty
 * @param limit how many rows at most; 0: all
 */
record FindingTable(
    Console console, List<Status> statuses, List<Integer> articles, String bearer, int limit) {
  /** Copies the lists. */
  FindingTable {
    statuses = List.copyOf(statuses);
    articles = List.copyOf(articles);
  }

  void print(Assessment assessment) {
    console.line(assessment.notice().number() + " " + console.words(assessment.notice().title()));
    console.say("评估日 " + assessment.asOf(), "as of " + assessment.asOf());
    console.line("");
    if (assessment.whyEmpty().isPresent()) {
      console.line(console.words(assessment.whyEmpty().get()));
      return;
    }
    List<Finding> chosen =
        assessment.findings().stream()
            .filter(this::isChosen)
            .sorted(Comparator.comparing(Outcome::of))
            .toList();
    TextTable table = new TextTable();
    (limit > 0 ? chosen.stream().limit(limit) : chosen.stream())
        .forEach(finding -> table.row(row(finding)));
    table.lines().forEach(console::line);
    if (limit > 0 && chosen.size() > limit) {
      int more = chosen.size() - limit;
      console.say(
          "另有 " + more + " 项未列出；加 --limit 0 全部列出，加 --status、--article、--bearer 筛选。",
          more + " more; --limit 0 lists all, --status, --article and --bearer choose.");
    }
    console.line("");
    console.line(counts(chosen));
  }

  private List<String> row(Finding finding) {
    String object = finding.object().map(o -> "（" + console.words(o.name()) + "）").orElse("");
    return List.of(
        console.words(Outcome.of(finding).label()),
        finding.obligation().id(),
        finding.lastDay().map(LocalDate::toString).orElse("-"),
        "%s [%s] %s：%s"
            .formatted(
                console.words(finding.bearer().name()) + object,
                finding.bearer().id(),
                console.words(finding.obligation().title()),
                console.words(finding.seen())));
  }

  private String counts(List<Finding> chosen) {
    return console.words("合计 ", "All ")
        + chosen.size()
        + console.words("：", ": ")
        + Stream.of(Outcome.values())
            .map(
                outcome ->
                    console.words(outcome.label())
                        + " "
                        + chosen.stream().filter(f -> Outcome.of(f) == outcome).count())
            .collect(Collectors.joining(console.words("，", ", ")));
  }

  private boolean isChosen(Finding finding) {
    return (statuses.isEmpty() || statuses.contains(finding.status()))
        && (articles.isEmpty() || articles.contains(finding.obligation().article()))
        && (bearer.isEmpty()
            || finding.bearer().id().equals(bearer)
            || finding.objectId().equals(bearer));
  }
}
