package cn.duban.io;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;

/** Holds documents against schemas with a validator that knows nothing of this library. */
final class Schemas {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private Schemas() {}

  /** What is wrong with a schema by the rules of draft 2020-12. */
  static List<String> flaws(String schema) {
    return errors(FACTORY.getSchema(SchemaLocation.of(DRAFT)), schema);
  }

  /** What is wrong with a document by a schema. */
  static List<String> errors(String schema, String document) {
    return errors(FACTORY.getSchema(schema), document);
  }

  private static List<String> errors(JsonSchema schema, String document) {
    return schema
        .validate(
            document,
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
