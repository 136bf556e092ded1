package cn.duban.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** The pieces of which a JSON Schema is put together. */
final class SchemaNodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SchemaNodes() {}

  static ObjectNode document(String id, String title) {
    return NODES
        .objectNode()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", id)
        .put("title", title);
  }

  static ObjectNode of(String type) {
    return NODES.objectNode().put("type", type);
  }

  static ObjectNode text() {
    return of("string").put("minLength", 1).put("pattern", "\\S");
  }

  static ObjectNode day() {
    return of("string").put("format", "date").put("pattern", whole(IsoForms.DAY));
  }

  static ObjectNode instant() {
    return of("string").put("format", "date-time").put("pattern", whole(IsoForms.INSTANT));
  }

  /** As far as a whole number goes that a fact can hold; all of them count something. */
  static ObjectNode count() {
    return of("integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
  }

  static ObjectNode choice(Collection<String> names) {
    ObjectNode choice = of("string");
    names.forEach(choice.putArray("enum")::add);
    return choice;
  }

  static ObjectNode list(ObjectNode items) {
    ObjectNode list = of("array");
    list.set("items", items);
    return list;
  }

  static ObjectNode ref(String definition) {
    return NODES.objectNode().put("$ref", "#/$defs/" + definition);
  }

  /** An object that may have these properties and no others. */
  static ObjectNode object(ObjectNode properties, Collection<String> required) {
    ObjectNode object = of("object");
    object.set("properties", properties);
    if (!required.isEmpty()) {
      required.forEach(object.putArray("required")::add);
    }
    return object.put("additionalProperties", false);
  }

  static ObjectNode anyOf(ObjectNode... options) {
    ObjectNode any = NODES.objectNode();
    ArrayNode list = any.putArray("anyOf");
    for (ObjectNode option : options) {
      list.add(option);
    }
    return any;
  }

  static ObjectNode empty() {
    return NODES.objectNode();
  }

  /** The text, the same on every machine. */
  static String print(ObjectNode schema) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String whole(String pattern) {
    return "^(?:" + pattern + ")$";
  }
}
