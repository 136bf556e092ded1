package cn.duban.io;

import cn.duban.fact.Days;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import cn.duban.text.Labelled;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A way to write facts as CSV, as the systems of hosts differ in it.
 *
 * @param chinese whether files, headers, choices and yes and no are in Chinese
 * @param reversed whether the columns stand in reverse order
 * @param separator between the columns
 * @param inCell between the values of a cell
 * @param none what a cell holds that says none
 * @param lineEnd between the rows
 * @param start what stands before all else
 * @param day how a day is written, with year, month and day
 * @param time how a time is written, with year, month, day, hour, minute and second
 * @param charset the encoding
 */
record CsvForm(
    boolean chinese,
    boolean reversed,
    String separator,
    String inCell,
    String none,
    String lineEnd,
    String start,
    String day,
    String time,
    Charset charset) {

  static CsvForm plain() {
    return new CsvForm(
        false,
        false,
        ",",
        ";",
        "-",
        "\n",
        "",
        "%04d-%02d-%02d",
        "%04d-%02d-%02d %02d:%02d:%02d",
        StandardCharsets.UTF_8);
  }

  static CsvForm excel() {
    return new CsvForm(
        true,
        true,
        ",",
        "、",
        "无",
        "\r\n",
        "\uFEFF",
        "%d/%d/%d",
        "%d/%d/%d %d:%02d:%02d",
        StandardCharsets.UTF_8);
  }

  static CsvForm office() {
    return new CsvForm(
        true,
        false,
        "\t",
        "；",
        "无",
        "\r\n",
        "",
        "%04d%02d%02d",
        "%04d%02d%02d%02d%02d%02d",
        Charset.forName("GB18030"));
  }

  static CsvForm european() {
    return new CsvForm(
        false,
        true,
        ";",
        "|",
        "-",
        "\r",
        "",
        "%04d/%02d/%02d",
        "%04d-%02d-%02dT%02d:%02d:%02d+08:00",
        StandardCharsets.UTF_16LE);
  }

  /** Writes every fact into a folder. */
  void write(Facts facts, Path folder) throws IOException {
    for (FactType type : FactType.all()) {
      List<?> rows =
          type.type() == Report.class
              ? facts.reports()
              : facts.all().stream().filter(type.type()::isInstance).toList();
      List<FactType.Field> fields = new ArrayList<>(type.fields().values());
      if (reversed) {
        Collections.reverse(fields);
      }
      StringBuilder out = new StringBuilder(start);
      row(fields, field -> chinese ? field.label().zh() : field.name(), out);
      rows.forEach(fact -> row(fields, field -> cell(field, field.get(fact)), out));
      String name = chinese ? type.label().zh() : type.section();
      Files.write(folder.resolve(name + ".csv"), out.toString().getBytes(charset));
    }
  }

  private void row(
      List<FactType.Field> fields, Function<FactType.Field, String> cell, StringBuilder out) {
    out.append(fields.stream().map(cell).map(this::quoted).collect(Collectors.joining(separator)));
    out.append(lineEnd);
  }

  private String quoted(String cell) {
    return cell.contains(separator) || cell.contains("\"") || cell.contains("\n")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private String cell(FactType.Field field, Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Collection<?> list) {
      return list.isEmpty()
          ? none
          : list.stream().map(item -> cell(field, item)).collect(Collectors.joining(inCell));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> cell(field, e.getKey()) + "=" + cell(field, e.getValue()))
          .collect(Collectors.joining(inCell));
    }
    if (value instanceof Boolean yes && chinese) {
      return yes ? "是" : "否";
    }
    if (value instanceof Labelled labelled && chinese) {
      return labelled.label().zh();
    }
    if (value instanceof LocalDate on) {
      return String.format(Locale.ROOT, day, on.getYear(), on.getMonthValue(), on.getDayOfMonth());
    }
    if (value instanceof Instant at) {
      var in = at.atZone(Days.ZONE);
      return String.format(
          Locale.ROOT,
          time,
          in.getYear(),
          in.getMonthValue(),
          in.getDayOfMonth(),
          in.getHour(),
          in.getMinute(),
          in.getSecond());
    }
    return value.toString();
  }
}
