package cn.duban.io;

import cn.duban.io.Node.Entries;
import cn.duban.io.Node.Items;
import cn.duban.io.Node.Kind;
import cn.duban.io.Node.Scalar;
import cn.duban.text.Text;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the value at which a parser stands, with the line of each part; that of a value in a
 * mapping is the line of its key.
 */
final class NodeReader {
  private final JsonParser parser;
  private final Source source;

  NodeReader(JsonParser parser, Source source) {
    this.parser = parser;
    this.source = source;
  }

  /**
   * Reads one value and leaves the parser on its last token.
   *
   * @param pointer the place of the value, for messages
   */
  Node read(String pointer) throws IOException {
    return read(pointer, line());
  }

  private Node read(String pointer, int line) throws IOException {
    checkTag(pointer);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return entries(line, pointer);
    }
    if (token == JsonToken.START_ARRAY) {
      return items(line, pointer);
    }
    return new Scalar(line, kind(token), parser.getText());
  }

  /** The line of the current token, counted from 1. */
  int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private Node entries(int line, String pointer) throws IOException {
    Map<String, Node> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line();
      boolean scalar = parser.nextToken().isScalarValue();
      // most values are scalars without tags, and need no pointer of their own
      Node value = read(scalar && !isYaml() ? pointer : below(pointer, key), keyLine);
      if (entries.putIfAbsent(key, value) != null) {
        complain(keyLine, below(pointer, key), twice(key));
      }
    }
    return new Entries(line, entries);
  }

  private Node items(int line, String pointer) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(pointer + "/" + items.size()));
    }
    return new Items(line, items);
  }

  static Text twice(String key) {
    return new Text(
        "%s 重复出现；每个键只能有一次".formatted(Shown.of(key)),
        "%s appears twice; a key may stand only once".formatted(Shown.of(key)));
  }

  /** Aliases could blow a small file up, and tags could name Java classes: neither is needed. */
  private void checkTag(String pointer) throws IOException {
    if (!(parser instanceof YAMLParser yaml)) {
      return;
    }
    if (yaml.isCurrentAlias()) {
      complain(
          line(), pointer, new Text("不支持别名（*），请写全", "aliases (*) are not allowed; write it out"));
    }
    if (yaml.getTypeId() != null) {
      complain(
          line(), pointer, new Text("不支持标签（!），请去掉", "tags (!) are not allowed; leave them out"));
    }
  }

  private Kind kind(JsonToken token) {
    if (token == JsonToken.VALUE_NULL) {
      return Kind.NULL;
    }
    if (isYaml()) {
      return Kind.PLAIN;
    }
    return switch (token) {
      case VALUE_NUMBER_INT -> Kind.INTEGER;
      case VALUE_NUMBER_FLOAT -> Kind.DECIMAL;
      case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
      default -> Kind.TEXT;
    };
  }

  private boolean isYaml() {
    return parser instanceof YAMLParser;
  }

  private static String below(String pointer, String key) {
    return pointer.isEmpty() ? Place.escaped(key) : pointer + "/" + Place.escaped(key);
  }

  private void complain(int line, String pointer, Text what) {
    source.problems().add(source.where(line, pointer), what);
  }
}
