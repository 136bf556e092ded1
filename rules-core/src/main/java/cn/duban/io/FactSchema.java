package cn.duban.io;

import cn.duban.fact.FactType;
import cn.duban.fact.Report;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The JSON Schema of the document of facts that {@link FactReader} reads, made from the fact types.
 * What a schema cannot say, such as that an id that is referred to must exist, is not in it.
 */
public final class FactSchema {
  private FactSchema() {}

  /** The schema, in draft 2020-12; the same text on every machine. */
  public static String json() {
    ObjectNode sections = SchemaNodes.empty();
    ObjectNode definitions = SchemaNodes.empty();
    for (FactType type : FactType.all()) {
      sections.set(type.section(), SchemaNodes.list(item(type)));
      definitions.set(type.name(), definition(type));
    }
    ObjectNode schema = SchemaNodes.document("urn:duban:facts", "督办事实数据 | Facts for Duban");
    schema.setAll(SchemaNodes.object(sections, List.of()));
    schema.set("$defs", definitions);
    return SchemaNodes.print(schema);
  }

  private static ObjectNode item(FactType type) {
    ObjectNode object = SchemaNodes.ref(type.name());
    return type.type() == Report.class
        ? SchemaNodes.anyOf(SchemaNodes.text().put("description", "代码 | the code alone"), object)
        : object;
  }

  private static ObjectNode definition(FactType type) {
    ObjectNode properties = SchemaNodes.empty();
    List<String> required = new ArrayList<>();
    for (FactType.Field field : type.fields().values()) {
      boolean own = field.name().equals("id") && FactBinder.numbersItself(type);
      ObjectNode property = value(field.type(), field.typeArguments());
      if (field.nullable() || own) {
        allowNull(property);
      } else {
        required.add(field.name());
      }
      properties.set(field.name(), property.put("description", description(field)));
    }
    return SchemaNodes.object(properties, required)
        .put("description", type.label().zh() + " | " + type.label().en());
  }

  private static ObjectNode value(Class<?> type, List<Class<?>> arguments) {
    if (type == String.class) {
      return SchemaNodes.text();
    }
    if (type == LocalDate.class) {
      return SchemaNodes.day();
    }
    if (type == Instant.class) {
      return SchemaNodes.instant();
    }
    if (type == Integer.class || type == int.class) {
      return SchemaNodes.count();
    }
    if (type == BigDecimal.class) {
      return SchemaNodes.of("number").put("minimum", 0);
    }
    if (type == Boolean.class || type == boolean.class) {
      return SchemaNodes.of("boolean");
    }
    if (type == Set.class) {
      return SchemaNodes.list(value(arguments.get(0), List.of()));
    }
    if (type == SortedMap.class) {
      return byDay(value(arguments.get(1), List.of()));
    }
    return SchemaNodes.choice(Choices.names(type));
  }

  private static ObjectNode byDay(ObjectNode value) {
    ObjectNode mapping = SchemaNodes.of("object");
    mapping.set("propertyNames", SchemaNodes.day());
    mapping.set("additionalProperties", value);
    return mapping;
  }

  private static void allowNull(ObjectNode property) {
    String type = property.get("type").asText();
    property.putArray("type").add(type).add("null");
    if (property.get("enum") instanceof ArrayNode values) {
      values.addNull();
    }
  }

  private static String description(FactType.Field field) {
    StringBuilder out = new StringBuilder();
    out.append(field.label().zh()).append(" | ").append(field.label().en());
    if (field.coded()) {
      out.append("：规则集词汇表中的代码 | a code of the rule set's vocabulary");
    }
    if (!field.refersTo().isEmpty()) {
      String types =
          field.refersTo().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
      out.append("：以下之一的编号 ").append(types).append(" | the id of one of these");
    }
    List<Class<?>> arguments = field.typeArguments();
    Class<?> last = arguments.isEmpty() ? field.type() : arguments.get(arguments.size() - 1);
    if (last.isEnum()) {
      out.append("：").append(Choices.legend(last));
    }
    return out.toString();
  }
}
