package cn.duban.examples.quickstart.county;

import cn.duban.fact.Days;
import cn.duban.fact.FactType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes facts as a folder of CSV files, one for each type of fact that there is. */
final class CsvFolder {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Path folder;

  CsvFolder(Path folder) {
    this.folder = folder;
  }

  void write(Class<?> type, List<?> records) throws IOException {
    if (records.isEmpty()) {
      return;
    }
    FactType factType = FactType.of(type);
    StringBuilder text = new StringBuilder();
    text.append(String.join(",", factType.fields().keySet())).append('\n');
    for (Object one : records) {
      text.append(
              factType.fields().values().stream()
                  .map(field -> cell(field.get(one)))
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    Files.writeString(folder.resolve(factType.section() + ".csv"), text);
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Collection<?> several) {
      return several.isEmpty()
          ? "-"
          : several.stream().map(Object::toString).collect(Collectors.joining(";"));
    }
    if (value instanceof Map<?, ?> byDay) {
      return byDay.entrySet().stream().map(Object::toString).collect(Collectors.joining(";"));
    }
    if (value instanceof Instant instant) {
      return MINUTE.format(instant.atZone(Days.ZONE));
    }
    String text = value.toString();
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
