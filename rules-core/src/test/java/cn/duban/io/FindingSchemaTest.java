package cn.duban.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.duban.finding.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingSchemaTest {
  private static final String SCHEMA = FindingSchema.json();

  @Test
  void the_schema_is_valid_draft_2020_12() {
    assertEquals(List.of(), Schemas.flaws(SCHEMA));
  }

  @Test
  void what_the_writer_writes_the_schema_takes() throws IOException {
    assertEquals(List.of(), Schemas.errors(SCHEMA, json(Assessments.rich())));
    assertEquals(List.of(), Schemas.errors(SCHEMA, json(Assessments.early())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "asOf":"2022-07-01"          | "asOf":"2022-7-1"
          "status":"VIOLATED"          | "status":"BROKEN"
          "force":"MUST"               | "force":"must"
          "observed":"1"               | "observed":1
          "causes":[]                  | "cause":[]
          "lastDay":"2022-07-31"       | "lastDay":null
          "reason":"DATED_LATER"       | "reason":"LATER"
          "20.7"                       | 20.7
          "en":"give its status"       | "fr":"x"
          """)
  void what_the_writer_does_not_write_the_schema_refuses(String written, String other)
      throws IOException {
    String document = json(Assessments.rich());
    String changed = document.replace(written, other);

    assertFalse(document.equals(changed), written);
    assertFalse(Schemas.errors(SCHEMA, changed).isEmpty(), other);
  }

  private static String json(Assessment assessment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingWriter.writeJson(assessment, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
