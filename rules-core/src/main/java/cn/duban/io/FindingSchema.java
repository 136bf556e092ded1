package cn.duban.io;

import cn.duban.finding.Status;
import cn.duban.finding.UnusedFact;
import cn.duban.notice.Force;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON Schema of the findings that {@link FindingWriter} writes. */
public final class FindingSchema {
  private FindingSchema() {}

  /** The schema, in draft 2020-12; the same text on every machine. */
  public static String json() {
    ObjectNode schema = SchemaNodes.document("urn:duban:findings", "督办结论 | Findings of Duban");
    schema.setAll(assessment());
    ObjectNode definitions = schema.putObject("$defs");
    definitions.set("Text", text());
    definitions.set("Party", party());
    definitions.set("Cell", cell());
    definitions.set("Missing", missing());
    definitions.set("Finding", finding());
    definitions.set("Status", SchemaNodes.choice(Choices.names(Status.class)));
    return SchemaNodes.print(schema);
  }

  private static ObjectNode assessment() {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    properties.put("notice", notice());
    properties.put("edition", edition());
    properties.put("asOf", SchemaNodes.day());
    properties.put("whyEmpty", SchemaNodes.ref("Text"));
    properties.put("counts", counts(Status.class));
    properties.put("findings", SchemaNodes.list(SchemaNodes.ref("Finding")));
    properties.put("unbound", strings());
    properties.put("unused", unused());
    return object(properties, Set.of("whyEmpty"));
  }

  private static ObjectNode notice() {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    properties.put("number", SchemaNodes.of("string"));
    properties.put("title", SchemaNodes.ref("Text"));
    properties.put("issuer", SchemaNodes.ref("Text"));
    properties.put("issued", SchemaNodes.day());
    return object(properties, Set.of());
  }

  private static ObjectNode edition() {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    properties.put("number", SchemaNodes.of("string"));
    properties.put("version", SchemaNodes.of("string"));
    properties.put("sha256", SchemaNodes.text());
    return object(properties, Set.of());
  }

  private static ObjectNode finding() {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    properties.put("id", SchemaNodes.text());
    properties.put("obligation", SchemaNodes.text());
    properties.put("article", SchemaNodes.count());
    properties.put("title", SchemaNodes.ref("Text"));
    properties.put("quote", SchemaNodes.of("string"));
    properties.put("force", SchemaNodes.choice(Choices.names(Force.class)));
    properties.put("legalBasis", strings());
    properties.put("readings", strings());
    properties.put("bearer", SchemaNodes.ref("Party"));
    properties.put("object", SchemaNodes.ref("Party"));
    properties.put("status", SchemaNodes.ref("Status"));
    properties.put("lastDay", SchemaNodes.day());
    properties.put("observed", SchemaNodes.of("string"));
    properties.put("required", SchemaNodes.of("string"));
    properties.put("cells", SchemaNodes.list(SchemaNodes.ref("Cell")));
    properties.put("evidence", strings());
    properties.put("missing", SchemaNodes.list(SchemaNodes.ref("Missing")));
    properties.put("causes", strings());
    properties.put("explanation", SchemaNodes.ref("Text"));
    return object(properties, Set.of("object", "lastDay"));
  }

  private static ObjectNode party() {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    properties.put("id", SchemaNodes.text());
    properties.put("kind", SchemaNodes.text());
    properties.put("name", SchemaNodes.ref("Text"));
    return object(properties, Set.of());
  }

  private static ObjectNode cell() {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    properties.put("key", SchemaNodes.text());
    properties.put("label", SchemaNodes.ref("Text"));
    properties.put("status", SchemaNodes.ref("Status"));
    properties.put("lastDay", SchemaNodes.day());
    properties.put("observed", SchemaNodes.of("string"));
    return object(properties, Set.of("lastDay"));
  }

  private static ObjectNode missing() {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    properties.put("what", SchemaNodes.text());
    properties.put("of", SchemaNodes.text());
    properties.put("hint", SchemaNodes.ref("Text"));
    return object(properties, Set.of());
  }

  private static ObjectNode unused() {
    Map<String, ObjectNode> item = new LinkedHashMap<>();
    item.put("fact", SchemaNodes.text());
    item.put("reason", SchemaNodes.choice(Choices.names(UnusedFact.Reason.class)));
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    properties.put("counts", counts(UnusedFact.Reason.class));
    properties.put("items", SchemaNodes.list(object(item, Set.of())));
    return object(properties, Set.of());
  }

  private static ObjectNode text() {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    properties.put("zh", SchemaNodes.of("string"));
    properties.put("en", SchemaNodes.of("string"));
    return object(properties, Set.of());
  }

  private static ObjectNode counts(Class<?> type) {
    Map<String, ObjectNode> properties = new LinkedHashMap<>();
    Choices.names(type).forEach(name -> properties.put(name, SchemaNodes.count()));
    return object(properties, Set.of());
  }

  private static ObjectNode strings() {
    return SchemaNodes.list(SchemaNodes.of("string"));
  }

  private static ObjectNode object(Map<String, ObjectNode> properties, Set<String> optional) {
    ObjectNode node = SchemaNodes.empty();
    properties.forEach(node::set);
    List<String> required = new ArrayList<>(properties.keySet());
    required.removeAll(optional);
    return SchemaNodes.object(node, required);
  }
}
