package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.report.FactWords;
import cn.duban.examples.quickstart.report.NoticeText;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Cell;
import cn.duban.finding.Finding;
import cn.duban.finding.Missing;
import cn.duban.notice.Obligation;
import cn.duban.notice.Reading;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.util.List;

/** Tells one finding from the sentence of the notice down to the facts. */
final class FindingStory {
  private static final int SHOWN = 20;

  private final Console console;
  private final RuleSet rules;
  private final FactWords words;

  FindingStory(Console console, RuleSet rules, Facts facts) {
    this.console = console;
    this.rules = rules;
    this.words = new FactWords(facts, rules.vocabulary());
  }

  /**
   * Prints what was found about a duty of a bearer.
   *
   * @param bearer id of the bearer, or of bearer and object such as {@code office#d07}
   * @throws Refusal if there is no such finding, saying why
   */
  void print(Assessment assessment, String duty, String bearer) {
    List<Finding> found =
        assessment.findings().stream()
            .filter(f -> f.obligation().id().equals(duty))
            .filter(f -> f.bearer().id().equals(bearer) || f.id().equals(duty + "@" + bearer))
            .toList();
    if (found.isEmpty()) {
      throw none(assessment, duty, bearer);
    }
    found.stream().limit(SHOWN).forEach(this::print);
    if (found.size() > SHOWN) {
      int more = found.size() - SHOWN;
      String example = found.get(SHOWN).id().substring(duty.length() + 1);
      console.say(
          "另有 %d 项；看其中一项请写 --explain %s %s".formatted(more, duty, example),
          "%d more; for one of them write --explain %s %s".formatted(more, duty, example));
    }
  }

  private Refusal none(Assessment assessment, String duty, String bearer) {
    List<String> ids = rules.catalogue().stream().map(Obligation::id).toList();
    if (!ids.contains(duty)) {
      Text near = Nearest.hint(duty, ids);
      return Refusal.failed(
          "没有编号为 %s 的义务%s".formatted(duty, near.zh()),
          "There is no duty %s%s".formatted(duty, near.en()));
    }
    List<String> bound =
        assessment.findings().stream()
            .filter(f -> f.obligation().id().equals(duty))
            .map(f -> f.bearer().id())
            .distinct()
            .toList();
    Text near = Nearest.hint(bearer, bound);
    return Refusal.failed(
        "%s 不约束 %s%s；它约束 %d 个主体".formatted(duty, bearer, near.zh(), bound.size()),
        "%s does not bind %s%s; it binds %d".formatted(duty, bearer, near.en(), bound.size()));
  }

  private void print(Finding finding) {
    Obligation duty = finding.obligation();
    console.line(console.bold(finding.id()));
    NoticeText.Sentence sentence = new NoticeText().around(duty);
    part(
        new Text("通知原文", "The notice"),
        new Text(
            "第"
                + duty.article()
                + "条："
                + sentence.before()
                + "【"
                + sentence.quote()
                + "】"
                + sentence.after(),
            "article "
                + duty.article()
                + ": "
                + sentence.before()
                + "["
                + sentence.quote()
                + "]"
                + sentence.after()));
    part(
        new Text("义务", "Duty"),
        new Text(
            "%s %s（%s）".formatted(duty.id(), duty.title().zh(), duty.force().label().zh()),
            "%s %s (%s)".formatted(duty.id(), duty.title().en(), duty.force().label().en())));
    part(new Text("规则", "Rule"), Text.same(duty.file() + ":" + duty.line()));
    duty.legalBasis().forEach(law -> part(new Text("法律依据", "Law"), Text.same(law)));
    rules.readings().stream()
        .filter(reading -> duty.readings().contains(reading.id()))
        .forEach(this::reading);
    part(new Text("主体", "Bearer"), named(finding.bearer().id(), finding.bearer().name()));
    finding.object().ifPresent(o -> part(new Text("对象", "About"), named(o.id(), o.name())));
    part(new Text("结论", "Status"), finding.statusLabel());
    finding
        .lastDay()
        .ifPresent(day -> part(new Text("最后期限", "Last day"), Text.same(day.toString())));
    part(new Text("所见", "Seen"), finding.seen());
    finding.cells().forEach(this::cell);
    if (finding.evidence().isEmpty()) {
      part(new Text("依据", "Evidence"), new Text("没有记录", "no record"));
    }
    finding.evidence().forEach(this::fact);
    finding.causes().forEach(cause -> part(new Text("起因", "Cause"), Text.same(cause)));
    finding.missing().stream()
        .map(Missing::hint)
        .distinct()
        .forEach(hint -> part(new Text("需要补充", "To supply"), hint));
    console.line("");
  }

  private void reading(Reading reading) {
    part(new Text("读法", "Reading"), join(reading.id() + " ", reading.choice()));
    line(new Text("理由", "why"), reading.reason());
    reading.alternatives().forEach(other -> line(new Text("另一种读法", "another way"), other.text()));
  }

  private void cell(Cell cell) {
    String day = cell.lastDay().map(d -> " " + d).orElse("");
    String seen = cell.observed().isEmpty() ? "" : " (" + cell.observed() + ")";
    line(
        cell.label(),
        new Text(cell.status().label().zh() + seen + day, cell.status().label().en() + seen + day));
  }

  private void fact(Fact fact) {
    FactType type = FactType.of(fact.getClass());
    part(new Text("依据", "Evidence"), join("", type.label(), " " + fact.id()));
    for (FactType.Field field : type.fields().values()) {
      Object value = field.get(fact);
      if (value != null && !field.name().equals("id")) {
        line(field.label(), words.words(field, value));
      }
    }
  }

  private static Text named(String id, Text name) {
    return join("", name, " [" + id + "]");
  }

  private static Text join(String before, Text text) {
    return join(before, text, "");
  }

  private static Text join(String before, Text text, String after) {
    return new Text(before + text.zh() + after, before + text.en() + after);
  }

  private void part(Text label, Text what) {
    console.line("  " + console.bold(console.words(label)) + "  " + console.words(what));
  }

  private void line(Text label, Text what) {
    console.line("      " + console.words(label) + "  " + console.words(what));
  }
}
