package cn.duban.io;

import cn.duban.fact.Fact;
import cn.duban.finding.Assessment;
import cn.duban.finding.Cell;
import cn.duban.finding.Finding;
import cn.duban.finding.Missing;
import cn.duban.finding.Party;
import cn.duban.finding.Status;
import cn.duban.finding.UnusedFact;
import cn.duban.notice.Edition;
import cn.duban.notice.Notice;
import cn.duban.notice.Obligation;
import cn.duban.text.Text;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an assessment as JSON. */
final class FindingJson {
  /** Does not close brackets after a failure: what is cut off must not look whole. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private final JsonGenerator out;

  private FindingJson(JsonGenerator out) {
    this.out = out;
  }

  static void write(Assessment assessment, OutputStream target) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(target, JsonEncoding.UTF8)) {
      out.setPrettyPrinter(new LinePrinter());
      new FindingJson(out).assessment(assessment);
      out.writeRaw('\n');
    }
  }

  private void assessment(Assessment assessment) throws IOException {
    out.writeStartObject();
    notice(assessment.notice());
    edition(assessment.edition());
    day("asOf", assessment.asOf());
    Optional<Text> whyEmpty = assessment.whyEmpty();
    if (whyEmpty.isPresent()) {
      text("whyEmpty", whyEmpty.get());
    }
    counts(assessment.findings());
    out.writeArrayFieldStart("findings");
    for (Finding finding : assessment.findings()) {
      finding(finding);
    }
    out.writeEndArray();
    strings("unbound", assessment.unbound().stream().map(Obligation::id).toList());
    unused(assessment.unused());
    out.writeEndObject();
  }

  private void notice(Notice notice) throws IOException {
    out.writeObjectFieldStart("notice");
    out.writeStringField("number", notice.number());
    text("title", notice.title());
    text("issuer", notice.issuer());
    day("issued", notice.issued());
    out.writeEndObject();
  }

  private void edition(Edition edition) throws IOException {
    out.writeObjectFieldStart("edition");
    out.writeStringField("number", edition.number());
    out.writeStringField("version", edition.version());
    out.writeStringField("sha256", edition.sha256());
    out.writeEndObject();
  }

  private void counts(List<Finding> findings) throws IOException {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    findings.forEach(finding -> counts.merge(finding.status(), 1, Integer::sum));
    out.writeObjectFieldStart("counts");
    for (Status status : Status.values()) {
      out.writeNumberField(status.name(), counts.getOrDefault(status, 0));
    }
    out.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", finding.id());
    obligation(finding.obligation());
    party("bearer", finding.bearer());
    if (finding.object().isPresent()) {
      party("object", finding.object().get());
    }
    out.writeStringField("status", finding.status().name());
    if (finding.lastDay().isPresent()) {
      day("lastDay", finding.lastDay().get());
    }
    out.writeStringField("observed", finding.observation().observed());
    out.writeStringField("required", finding.observation().required());
    out.writeArrayFieldStart("cells");
    for (Cell cell : finding.cells()) {
      cell(cell);
    }
    out.writeEndArray();
    strings("evidence", finding.evidence().stream().map(FindingJson::name).toList());
    out.writeArrayFieldStart("missing");
    for (Missing missing : finding.missing()) {
      missing(missing);
    }
    out.writeEndArray();
    strings("causes", finding.causes());
    text("explanation", finding.explanation());
    out.writeEndObject();
  }

  private void obligation(Obligation obligation) throws IOException {
    out.writeStringField("obligation", obligation.id());
    out.writeNumberField("article", obligation.article());
    text("title", obligation.title());
    out.writeStringField("quote", obligation.quote());
    out.writeStringField("force", obligation.force().name());
    strings("legalBasis", obligation.legalBasis());
    strings("readings", obligation.readings());
  }

  private void party(String key, Party party) throws IOException {
    out.writeObjectFieldStart(key);
    out.writeStringField("id", party.id());
    out.writeStringField("kind", party.kind());
    text("name", party.name());
    out.writeEndObject();
  }

  private void cell(Cell cell) throws IOException {
    out.writeStartObject();
    out.writeStringField("key", cell.key());
    text("label", cell.label());
    out.writeStringField("status", cell.status().name());
    if (cell.lastDay().isPresent()) {
      day("lastDay", cell.lastDay().get());
    }
    out.writeStringField("observed", cell.observed());
    out.writeEndObject();
  }

  private void missing(Missing missing) throws IOException {
    out.writeStartObject();
    out.writeStringField("what", missing.what());
    out.writeStringField("of", missing.of());
    text("hint", missing.hint());
    out.writeEndObject();
  }

  private void unused(List<UnusedFact> unused) throws IOException {
    Map<UnusedFact.Reason, Integer> counts = new EnumMap<>(UnusedFact.Reason.class);
    unused.forEach(fact -> counts.merge(fact.reason(), 1, Integer::sum));
    out.writeObjectFieldStart("unused");
    out.writeObjectFieldStart("counts");
    for (UnusedFact.Reason reason : UnusedFact.Reason.values()) {
      out.writeNumberField(reason.name(), counts.getOrDefault(reason, 0));
    }
    out.writeEndObject();
    out.writeArrayFieldStart("items");
    for (UnusedFact fact : unused) {
      out.writeStartObject();
      out.writeStringField("fact", name(fact.fact()));
      out.writeStringField("reason", fact.reason().name());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void text(String key, Text text) throws IOException {
    out.writeObjectFieldStart(key);
    out.writeStringField("zh", text.zh());
    out.writeStringField("en", text.en());
    out.writeEndObject();
  }

  private void day(String key, LocalDate day) throws IOException {
    out.writeStringField(key, day.toString());
  }

  private void strings(String key, List<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /** Ids of evidence are unique only within their type. */
  static String name(Fact fact) {
    return fact.getClass().getSimpleName() + ":" + fact.id();
  }
}
