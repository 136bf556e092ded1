package cn.duban.examples.quickstart.report;

import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.text.Text;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Writes the report: a page with its style, its program and its data in one file. */
public final class HtmlReport {
  private static final String DATA = "@data@";
  private static final List<String> SCRIPTS =
      List.of("data.js", "matrix.js", "panel.js", "page.js");

  private HtmlReport() {}

  /**
   * Writes the report.
   *
   * @param note what to say about the data at the top, if anything
   * @param language the language in which the page opens; readers can switch
   */
  public static void write(
      Path file,
      RuleSet rules,
      Facts facts,
      Assessment assessment,
      Optional<Text> note,
      Locale language)
      throws IOException {
    StringBuilder program = new StringBuilder();
    for (String script : SCRIPTS) {
      program.append(resource(script));
    }
    String page =
        resource("report.html")
            .replace("@style@", resource("report.css"))
            .replace("@script@", program);
    int data = page.indexOf(DATA);
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(page, 0, data);
      try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setCharacterEscapes(new ScriptEscapes());
        new ReportData(rules, facts, assessment).write(json, note, language);
      }
      out.write(page, data + DATA.length(), page.length() - data - DATA.length());
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
