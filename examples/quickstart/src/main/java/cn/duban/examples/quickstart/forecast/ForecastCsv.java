package cn.duban.examples.quickstart.forecast;

import cn.duban.finding.Change;
import cn.duban.finding.Finding;
import cn.duban.finding.Party;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes every change as a row for spreadsheets. */
public final class ForecastCsv {
  private static final List<String> HEAD =
      List.of(
          "日期 on",
          "义务编号 obligation",
          "标题 title",
          "主体编号 bearer id",
          "主体名称 bearer name",
          "主体类别 bearer kind",
          "对象 object",
          "现状态 status now",
          "将变为 becomes",
          "说明 explanation");

  private ForecastCsv() {}

  /** Writes the file, in UTF-8 with the mark that Excel looks for. */
  public static void write(Path file, List<Change> changes) throws IOException {
    try (Writer plain = Files.newBufferedWriter(file);
        BufferedWriter out = new BufferedWriter(plain)) {
      out.write('\uFEFF');
      out.write(row(HEAD.stream()));
      for (Change change : changes) {
        out.write(row(cells(change)));
      }
    }
  }

  private static Stream<String> cells(Change change) {
    Finding now = change.finding();
    return Stream.of(
        change.on().toString(),
        now.obligation().id(),
        now.obligation().title().zh(),
        now.bearer().id(),
        now.bearer().name().zh(),
        now.bearer().kind(),
        now.object().map(Party::id).orElse(""),
        now.status().name(),
        change.becomes().map(then -> then.status().name()).orElse("-"),
        change.becomes().orElse(now).explanation().zh());
  }

  private static String row(Stream<String> cells) {
    return cells.map(ForecastCsv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** What a spreadsheet would take for a formula gets a quote in front of it. */
  private static String cell(String text) {
    String harmless = text.matches("(?s)[=+@\t\r\n-].+") ? "'" + text : text;
    return harmless.matches("(?s).*[\",\r\n].*")
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
