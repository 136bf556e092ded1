package cn.duban.examples.quickstart.county;

import cn.duban.fact.FactType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes facts as a folder of CSV files, one for each type of fact that there is. */
final class CsvFolder {
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
      return several.stream().map(Object::toString).collect(Collectors.joining(";"));
    }
    String text = value.toString();
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
