package cn.duban.examples.spark;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes facts as JSON lines, each a document of one fact that the library reads. */
final class FactLines {
  private static final ObjectWriter LINES =
      new ObjectMapper()
          .writer()
          .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .withRootValueSeparator("\n");

  private FactLines() {}

  static void write(Facts facts, OutputStream out) throws IOException {
    try (SequenceWriter lines = LINES.writeValues(out)) {
      for (Fact fact : facts.all()) {
        lines.write(line(fact));
      }
      for (Report report : facts.reports()) {
        lines.write(line(report));
      }
    }
  }

  private static Map<String, ?> line(Object record) {
    FactType type = FactType.of(record.getClass());
    Map<String, Object> fields = new LinkedHashMap<>();
    type.fields()
        .forEach(
            (name, field) -> {
              Object value = field.get(record);
              if (value != null) {
                fields.put(name, plain(value));
              }
            });
    return Map.of(type.section(), List.of(fields));
  }

  private static Object plain(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(FactLines::plain).toList();
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getKey().toString(), e -> plain(e.getValue())));
    }
    return value.toString();
  }
}
