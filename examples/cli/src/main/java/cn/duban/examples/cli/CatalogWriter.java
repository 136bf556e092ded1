package cn.duban.examples.cli;

import cn.duban.examples.quickstart.TextTable;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the catalogue for people, spreadsheets and programs. */
final class CatalogWriter {
  private final Console console;
  private final List<CatalogRow> rows;

  CatalogWriter(Console console, List<CatalogRow> rows) {
    this.console = console;
    this.rows = rows;
  }

  /** Columns for a terminal. */
  void table() {
    TextTable table = new TextTable();
    for (CatalogRow row : rows) {
      table.row(
          List.of(
              row.duty().id(),
              console.words(row.duty().force().label()),
              row.due().isEmpty() ? "-" : row.due(),
              row.bearer(),
              console.words(row.duty().title())));
    }
    table.lines().forEach(console::line);
    console.say("合计 " + rows.size() + " 项", rows.size() + " duties");
  }

  /** A table in a text document. */
  void markdown() {
    console.line("| " + String.join(" | ", head()) + " |");
    console.line("|" + "---|".repeat(head().size()));
    for (CatalogRow row : rows) {
      console.line(
          "| "
              + cells(row).stream()
                  .map(cell -> cell.replace("|", "\\|"))
                  .collect(Collectors.joining(" | "))
              + " |");
    }
  }

  /** UTF-8 with a byte order mark, so that Excel shows Chinese; lines end in CR LF. */
  void csv() {
    PrintWriter out = console.out();
    out.print('\uFEFF');
    csv(head());
    rows.forEach(row -> csv(cells(row)));
    out.flush();
  }

  private void csv(List<String> cells) {
    console
        .out()
        .print(cells.stream().map(CatalogWriter::quoted).collect(Collectors.joining(",")) + "\r\n");
  }

  /** In quotes where needed; what a spreadsheet would run as a formula becomes a text. */
  private static String quoted(String cell) {
    String harmless = cell.matches("(?s)[=+@\t\r\n-].*") ? "'" + cell : cell;
    return harmless.matches("(?s).*[,\"\r\n].*")
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }

  private List<String> head() {
    return List.of(
        console.words("编号", "id"),
        console.words("条", "article"),
        console.words("标题", "title"),
        console.words("约束谁", "bearer"),
        console.words("力度", "force"),
        console.words("期限", "due"),
        console.words("引文", "quote"),
        console.words("法律依据", "law"),
        console.words("读法", "readings"),
        console.words("规则", "rule"));
  }

  private List<String> cells(CatalogRow row) {
    return List.of(
        row.duty().id(),
        Integer.toString(row.duty().article()),
        console.words(row.duty().title()),
        row.bearer(),
        console.words(row.duty().force().label()),
        row.due(),
        row.duty().quote(),
        String.join("; ", row.duty().legalBasis()),
        String.join(" ", row.duty().readings()),
        row.duty().file() + ":" + row.duty().line());
  }

  /** One array with an object for each duty; both languages. */
  void json() throws IOException {
    try (JsonGenerator out = new JsonFactory().createGenerator(console.out())) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out.setPrettyPrinter(new DefaultPrettyPrinter());
      out.writeStartArray();
      for (CatalogRow row : rows) {
        duty(out, row);
      }
      out.writeEndArray();
      out.writeRaw('\n');
    }
  }

  private static void duty(JsonGenerator out, CatalogRow row) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", row.duty().id());
    out.writeNumberField("article", row.duty().article());
    out.writeObjectFieldStart("title");
    out.writeStringField("zh", row.duty().title().zh());
    out.writeStringField("en", row.duty().title().en());
    out.writeEndObject();
    out.writeStringField("bearer", row.bearer());
    out.writeStringField("force", row.duty().force().name());
    if (row.date().isPresent()) {
      out.writeStringField("lastDay", row.date().get().toString());
    }
    out.writeStringField("due", row.due());
    out.writeStringField("quote", row.duty().quote());
    list(out, "legalBasis", row.duty().legalBasis());
    list(out, "readings", row.duty().readings());
    list(out, "codes", row.duty().codes());
    out.writeStringField("file", row.duty().file());
    out.writeNumberField("line", row.duty().line());
    out.writeEndObject();
  }

  private static void list(JsonGenerator out, String key, List<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }
}
