package cn.duban.examples.quickstart.report;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.Outcome;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Missing;
import cn.duban.finding.Party;
import cn.duban.notice.Article;
import cn.duban.notice.Notice;
import cn.duban.notice.Obligation;
import cn.duban.text.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The data of the report as compact JSON, so that a hundred thousand findings fit into one page:
 * findings refer to everything else by number. {@code data.js} reads it back.
 */
final class ReportData {
  private final RuleSet rules;
  private final Assessment assessment;
  private final Tables tables;
  private final Map<String, Integer> obligations = new HashMap<>();
  private final Map<String, Integer> findings = new HashMap<>();

  ReportData(RuleSet rules, Facts facts, Assessment assessment) {
    this.rules = rules;
    this.assessment = assessment;
    tables = new Tables(new FactWords(facts, rules.vocabulary()));
    rules.catalogue().forEach(one -> obligations.put(one.id(), obligations.size()));
    assessment.findings().forEach(one -> findings.put(one.id(), findings.size()));
  }

  void write(JsonGenerator out, Optional<Text> note, Locale language) throws IOException {
    Json json = new Json(out);
    out.writeStartObject();
    json.field("lang", language.getLanguage());
    json.field("note", note.orElse(new Text("", "")));
    writeNotice(json);
    json.list("statuses", Tables.OUTCOMES, one -> json.labelled(one.name(), one.label()));
    writeObligations(json);
    out.writeNumberField("bodies", numberBodies());
    json.list("findings", assessment.findings(), one -> write(json, one));
    writeLeftOver(json);
    tables.write(json);
    out.writeEndObject();
  }

  private void writeNotice(Json json) throws IOException {
    Notice notice = assessment.notice();
    json.field("asOf", assessment.asOf().toString());
    json.field("whyEmpty", assessment.whyEmpty().orElse(new Text("", "")));
    json.field("number", notice.number());
    json.field("issued", notice.issued().toString());
    json.field("title", notice.title());
    json.field("issuer", notice.issuer());
    List<Integer> encoded =
        rules.catalogue().stream().map(Obligation::article).distinct().sorted().toList();
    json.list(
        "articles",
        encoded,
        number ->
            json.labelled(
                Integer.toString(number),
                notice.article(number).map(Article::title).orElse(new Text("", ""))));
  }

  private void writeObligations(Json json) throws IOException {
    NoticeText notice = new NoticeText();
    json.list(
        "obligations",
        rules.catalogue(),
        obligation -> {
          NoticeText.Sentence sentence = notice.around(obligation);
          json.out().writeStartObject();
          json.field("id", obligation.id());
          json.out().writeNumberField("article", obligation.article());
          json.field("title", obligation.title());
          json.field("quote", List.of(sentence.before(), sentence.quote(), sentence.after()));
          json.field("force", obligation.force().label());
          json.field("laws", obligation.legalBasis());
          json.list(
              "readings",
              rules.readings().stream()
                  .filter(reading -> obligation.readings().contains(reading.id()))
                  .toList(),
              reading -> json.labelled(reading.id(), reading.choice()));
          json.out().writeEndObject();
        });
  }

  /** Bodies get the first numbers: by kind, and the worst first within a kind. */
  private int numberBodies() {
    List<Party> ranked =
        Standing.ranked(assessment).stream()
            .map(Standing::bearer)
            .sorted(Comparator.comparingInt(bearer -> Kinds.position(bearer.kind())))
            .toList();
    ranked.forEach(tables::party);
    return ranked.size();
  }

  private void write(Json json, Finding finding) throws IOException {
    JsonGenerator out = json.out();
    out.writeStartArray();
    out.writeNumber(obligations.getOrDefault(finding.obligation().id(), -1));
    out.writeNumber(tables.party(finding.bearer()));
    out.writeNumber(finding.object().map(tables::party).orElse(-1));
    out.writeNumber(tables.outcome(Outcome.of(finding)));
    out.writeNumber(tables.day(finding.lastDay()));
    out.writeNumber(tables.text(finding.seen()));
    out.writeNumber(tables.text(finding.observation().observed()));
    out.writeNumber(tables.text(finding.observation().required()));
    json.numbers(finding.cells().stream().map(tables::cell).toList());
    json.numbers(finding.evidence().stream().map(tables::fact).toList());
    json.numbers(
        finding.missing().stream().map(Missing::hint).distinct().map(tables::text).toList());
    json.numbers(finding.causes().stream().map(id -> findings.getOrDefault(id, -1)).toList());
    out.writeEndArray();
  }

  /** Facts on which no finding rests, and duties that bind nobody. */
  private void writeLeftOver(Json json) throws IOException {
    json.list(
        "unused",
        UnusedCounts.of(assessment).entrySet(),
        one -> json.numbers(List.of(tables.text(one.getKey().label()), one.getValue())));
    json.list(
        "unbound",
        assessment.unbound(),
        one -> json.out().writeNumber(obligations.getOrDefault(one.id(), -1)));
  }
}
