package cn.duban.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Puts each finding, and each other part of the document, on a line of its own. */
final class LinePrinter extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;

  private static final int PARTS = 1;
  private static final int FINDINGS = 2;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    super.writeStartObject(out);
    depth++;
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    depth--;
    if (depth == 0) {
      out.writeRaw('\n');
    }
    super.writeEndObject(out, entries);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    breakLine(out, PARTS);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    super.writeObjectEntrySeparator(out);
    breakLine(out, PARTS);
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    super.writeStartArray(out);
    depth++;
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    depth--;
    super.writeEndArray(out, values);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    breakLine(out, FINDINGS);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    super.writeArrayValueSeparator(out);
    breakLine(out, FINDINGS);
  }

  private void breakLine(JsonGenerator out, int at) throws IOException {
    if (depth == at) {
      out.writeRaw('\n');
    }
  }
}
