package cn.duban.examples.quickstart.report;

import cn.duban.examples.quickstart.Outcome;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.finding.Cell;
import cn.duban.finding.Party;
import cn.duban.text.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What findings refer to by number: words, parties, month cells and facts, each written once. */
final class Tables {
  /** The worst first; the page gives each its sign by its place. */
  static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private final FactWords words;
  private final Numbered<Text> texts = new Numbered<>();
  private final Numbered<Party> parties = new Numbered<>();
  private final Numbered<String> kinds = new Numbered<>();
  private final Numbered<Cell> cells = new Numbered<>();
  private final Numbered<FactType> types = new Numbered<>();
  private final Numbered<Fact> facts = new Numbered<>();

  Tables(FactWords words) {
    this.words = words;
  }

  int text(Text text) {
    return texts.of(text);
  }

  int text(String text) {
    return texts.of(Text.same(text));
  }

  int day(Optional<LocalDate> day) {
    return text(day.map(LocalDate::toString).orElse(""));
  }

  int outcome(Outcome outcome) {
    return OUTCOMES.indexOf(outcome);
  }

  int party(Party party) {
    return parties.of(party);
  }

  int cell(Cell cell) {
    return cells.of(cell);
  }

  int fact(Fact fact) {
    return facts.of(fact);
  }

  /** Writes all tables; the later ones hold what the earlier ones refer to. */
  void write(Json json) throws IOException {
    JsonGenerator out = json.out();
    json.list("facts", facts.values(), fact -> write(out, fact));
    json.list("types", types.values(), type -> write(out, type));
    json.list("cells", cells.values(), cell -> write(out, cell));
    json.list("parties", parties.values(), party -> write(out, party));
    json.list("kinds", kinds.values(), kind -> json.labelled(kind, Kinds.label(kind)));
    out.writeArrayFieldStart("texts");
    for (Text text : texts.values()) {
      out.writeString(text.zh());
      out.writeString(text.en().equals(text.zh()) ? "" : text.en());
    }
    out.writeEndArray();
  }

  /**
   * Its type, its id, then by turns the number of a field and its value; empty ones are left out.
   */
  private void write(JsonGenerator out, Fact fact) throws IOException {
    FactType type = FactType.of(fact.getClass());
    out.writeStartArray();
    out.writeNumber(types.of(type));
    out.writeString(fact.id());
    int number = 0;
    for (FactType.Field field : type.fields().values()) {
      number++;
      Object value = field.get(fact);
      if (value != null && !isKnown(fact, field, value)) {
        out.writeNumber(number);
        out.writeNumber(text(words.words(field, value)));
      }
    }
    out.writeEndArray();
  }

  /** Who it is about stands above it anyway, and most things end on the day they began. */
  private static boolean isKnown(Fact fact, FactType.Field field, Object value) {
    return switch (field.name()) {
      case "id", "bearer" -> true;
      case "endedOn" -> value.equals(fact.date());
      default -> false;
    };
  }

  /** Its label, then those of its fields. */
  private void write(JsonGenerator out, FactType type) throws IOException {
    out.writeStartArray();
    out.writeNumber(text(type.label()));
    for (FactType.Field field : type.fields().values()) {
      out.writeNumber(text(field.label()));
    }
    out.writeEndArray();
  }

  private void write(JsonGenerator out, Cell cell) throws IOException {
    out.writeStartArray();
    out.writeString(cell.key());
    out.writeNumber(text(cell.label()));
    out.writeNumber(outcome(Outcome.of(cell.status())));
    out.writeNumber(day(cell.lastDay()));
    out.writeNumber(text(cell.observed()));
    out.writeEndArray();
  }

  private void write(JsonGenerator out, Party party) throws IOException {
    out.writeStartArray();
    out.writeString(party.id());
    out.writeNumber(kinds.of(party.kind()));
    out.writeNumber(text(party.name()));
    out.writeEndArray();
  }
}
