package cn.duban.examples.quickstart.report;

import cn.duban.text.Text;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** The few shapes in which the data of the report are written. */
final class Json {
  private final JsonGenerator out;

  Json(JsonGenerator out) {
    this.out = out;
  }

  JsonGenerator out() {
    return out;
  }

  void field(String name, String value) throws IOException {
    out.writeStringField(name, value);
  }

  void field(String name, Text words) throws IOException {
    field(name, List.of(words.zh(), words.en()));
  }

  void field(String name, List<String> strings) throws IOException {
    out.writeArrayFieldStart(name);
    for (String string : strings) {
      out.writeString(string);
    }
    out.writeEndArray();
  }

  void numbers(List<Integer> numbers) throws IOException {
    out.writeStartArray();
    for (int number : numbers) {
      out.writeNumber(number);
    }
    out.writeEndArray();
  }

  /** The name of something, and what people call it. */
  void labelled(String name, Text label) throws IOException {
    out.writeStartArray();
    out.writeString(name);
    out.writeString(label.zh());
    out.writeString(label.en());
    out.writeEndArray();
  }

  /** An array under a name, one entry for each item. */
  <T> void list(String name, Iterable<T> items, Entry<T> entry) throws IOException {
    out.writeArrayFieldStart(name);
    for (T item : items) {
      entry.write(item);
    }
    out.writeEndArray();
  }

  /** Writes one entry of a list. */
  interface Entry<T> {
    void write(T item) throws IOException;
  }
}
