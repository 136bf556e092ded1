package cn.duban.io;

import cn.duban.fact.FactType;
import cn.duban.text.Text;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads a JSON document of facts, holding one fact at a time. */
final class JsonFacts {
  /** Field names of the input cannot be crafted to collide: they are not kept between documents. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

  private final Source source;
  private final FactSections sections;
  private final JsonParser parser;
  private final NodeReader nodes;
  private String pointer = "";
  private boolean whole = true;

  private JsonFacts(Reader in, Source source, FactSections sections) throws IOException {
    this.source = source;
    this.sections = sections;
    this.parser = FACTORY.createParser(in);
    this.nodes = new NodeReader(parser, source);
  }

  /**
   * Reads a document; stops where it is no JSON, after telling so.
   *
   * @return whether all of it could be read
   */
  static boolean read(Reader in, Source source, FactSections sections) throws IOException {
    return new JsonFacts(in, source, sections).document();
  }

  private boolean document() throws IOException {
    try {
      return sections();
    } catch (JsonEOFException e) {
      complain(
          line(e),
          "JSON 不完整：文件在中途结束，可能被截断",
          "the JSON ends in the middle; the file may have been cut off");
    } catch (JsonProcessingException e) {
      String what = message(e);
      complain(line(e), "JSON 语法错误：" + what, "the JSON is malformed: " + what);
    }
    return false;
  }

  private boolean sections() throws IOException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      complain(
          first == null ? 1 : nodes.line(),
          "应为一个 JSON 对象 {\"organizations\": […], …}",
          "must be one JSON object {\"organizations\": […], …}");
      return false;
    }
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      pointer = Place.escaped(name);
      if (!seen.add(name)) {
        complain(nodes.line(), NodeReader.twice(name));
      }
      section(name);
    }
    pointer = "";
    if (parser.nextToken() != null) {
      complain(nodes.line(), "JSON 对象之后还有内容", "there is more after the JSON object");
    }
    return whole;
  }

  private void section(String name) throws IOException {
    int line = nodes.line();
    JsonToken value = parser.nextToken();
    Optional<FactType> type = FactSections.type(name);
    if (type.isPresent() && value == JsonToken.START_ARRAY) {
      items(type.get());
    } else {
      complain(line, type.isEmpty() ? FactSections.unknown(name) : FactSections.noList());
      parser.skipChildren();
      whole = false;
    }
  }

  private void items(FactType type) throws IOException {
    int index = 0;
    pointer = type.section() + "/" + index;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Node node = nodes.read(pointer);
      sections.item(type, new Place(source, null, pointer, node), pointer);
      index++;
      pointer = type.section() + "/" + index;
    }
    pointer = type.section();
  }

  private void complain(int line, String zh, String en) {
    complain(line, new Text(zh, en));
  }

  private void complain(int line, Text what) {
    source.problems().add(source.where(line, pointer), what);
  }

  /** Without the advice for programmers on how to let the mistake pass. */
  private static String message(JsonProcessingException e) {
    return e.getOriginalMessage().replaceFirst(": enable `.*", "");
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }
}
