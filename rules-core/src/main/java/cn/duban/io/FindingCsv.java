package cn.duban.io;

import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Missing;
import cn.duban.finding.Party;
import cn.duban.finding.Status;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes findings as CSV for spreadsheets. */
final class FindingCsv {
  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build();
  private static final String FORMULA = "=+-@\t\r\n";
  private static final Map<String, Function<Finding, String>> COLUMNS = columns();
  private static final CsvSchema SCHEMA = schema();

  private FindingCsv() {}

  static void write(Assessment assessment, OutputStream target) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    text.write('\uFEFF');
    try (CsvGenerator out = FACTORY.createGenerator(text)) {
      out.setSchema(SCHEMA);
      row(COLUMNS.keySet(), out);
      for (Finding finding : assessment.findings()) {
        row(COLUMNS.values().stream().map(cell -> cell.apply(finding)).toList(), out);
      }
    }
    text.flush();
  }

  private static void row(Collection<String> cells, CsvGenerator out) throws IOException {
    out.writeStartArray();
    for (String cell : cells) {
      out.writeString(harmless(cell));
    }
    out.writeEndArray();
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static Map<String, Function<Finding, String>> columns() {
    Map<String, Function<Finding, String>> columns = new LinkedHashMap<>();
    columns.put("义务编号 obligation", f -> f.obligation().id());
    columns.put("条 article", f -> Integer.toString(f.obligation().article()));
    columns.put("标题 title", f -> f.obligation().title().zh());
    columns.put("效力 force", f -> f.obligation().force().label().zh());
    columns.put("主体编号 bearer id", f -> f.bearer().id());
    columns.put("主体名称 bearer name", f -> f.bearer().name().zh());
    columns.put("主体类别 bearer kind", f -> f.bearer().kind());
    columns.put("对象 object", f -> f.object().map(Party::id).orElse(""));
    columns.put("状态代码 status code", f -> f.status().name());
    columns.put("状态 status", f -> f.status().label().zh());
    columns.put("期限 last day", f -> f.lastDay().map(LocalDate::toString).orElse(""));
    columns.put("实际 observed", f -> f.observation().observed());
    columns.put("要求 required", f -> f.observation().required());
    columns.put("未落实部分 open cells", FindingCsv::openCells);
    columns.put("需补充 missing", f -> joined(f.missing().stream().map(FindingCsv::missing)));
    columns.put("依据 evidence", f -> joined(f.evidence().stream().map(FindingJson::name)));
    columns.put("说明 explanation", f -> f.explanation().zh());
    columns.put("原文 quote", f -> f.obligation().quote());
    return columns;
  }

  private static String openCells(Finding finding) {
    return joined(
        finding.cells().stream()
            .filter(cell -> cell.status() != Status.FULFILLED)
            .map(cell -> cell.key() + "=" + cell.status().name()));
  }

  private static String missing(Missing missing) {
    return missing.what() + " (" + missing.of() + ")";
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }

  private static CsvSchema schema() {
    CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
    COLUMNS.keySet().forEach(schema::addColumn);
    return schema.build();
  }
}
