package cn.duban.io;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactSchemaTest {
  private static final String SCHEMA = FactSchema.json();

  @Test
  void the_schema_is_valid_draft_2020_12() {
    assertTrue(SCHEMA.contains("\"$schema\" : \"https://json-schema.org/draft/2020-12/schema\""));
    assertEquals(List.of(), Schemas.flaws(SCHEMA));
    assertFalse(Schemas.flaws("{\"type\": 7}").isEmpty(), "the check itself must be able to fail");
  }

  @Test
  void the_schema_is_the_same_text_each_time() {
    assertEquals(SCHEMA, FactSchema.json());
    assertFalse(SCHEMA.contains("\r"));
  }

  @Test
  void the_schema_names_every_section_and_field_in_both_languages() {
    for (FactType type : FactType.all()) {
      assertTrue(SCHEMA.contains("\"" + type.section() + "\""), type.section());
      assertTrue(SCHEMA.contains(type.label().zh() + " | " + type.name()), type.name());
      for (FactType.Field field : type.fields().values()) {
        assertTrue(SCHEMA.contains("\"" + field.name() + "\""), field.code());
        assertTrue(SCHEMA.contains(field.label().zh() + " | " + field.name()), field.code());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Samples.COMPLETE,
        "{}",
        "{\"organizations\": []}",
        "{\"enterprises\": [{\"id\": \"e1\", \"usesGas\": null, \"sectors\": null}]}",
        "{\"facilities\": [{\"id\": \"f\", \"kind\": \"COAL_MINE\", \"status\": {}}]}",
        "{\"projects\": [{\"id\": \"j\", \"sector\": null}]}",
        "{\"enterprises\": [{\"id\": \"e\"}],"
            + " \"activities\": [{\"bearer\": \"e\", \"code\": \"A\", \"date\": \"2022-04-20\"}],"
            + " \"headcounts\": [{\"id\": null, \"bearer\": \"e\", \"code\": \"A\","
            + " \"date\": \"2022-04-20\", \"count\": 0}]}",
        "{\"warnings\": [], \"reports\": [\"A\", {\"code\": \"B\"}, {\"code\": \"C\","
            + " \"bearer\": null}]}"
      })
  void what_the_reader_takes_the_schema_takes(String document) {
    assertEquals(List.of(), Schemas.errors(SCHEMA, document));
    assertDoesNotThrow(() -> read(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"organisations\": []}",
        "{\"organizations\": {}}",
        "{\"organizations\": [{\"id\": \"o\"}]}",
        "{\"organizations\": [{\"kind\": \"ZONE\"}]}",
        "{\"organizations\": [{\"id\": \"o\", \"kind\": \"TOWN\"}]}",
        "{\"organizations\": [{\"id\": \"o\", \"kind\": null}]}",
        "{\"organizations\": [{\"id\": 7, \"kind\": \"ZONE\"}]}",
        "{\"organizations\": [{\"id\": \" \", \"kind\": \"ZONE\"}]}",
        "{\"organizations\": [\"o\"]}",
        "{\"enterprises\": [{\"id\": \"e\", \"colour\": \"red\"}]}",
        "{\"enterprises\": [{\"id\": \"e\", \"usesGas\": \"true\"}]}",
        "{\"enterprises\": [{\"id\": \"e\", \"name\": \"\"}]}",
        "{\"enterprises\": [{\"id\": \"e\", \"sectors\": \"COAL\"}]}",
        "{\"enterprises\": [{\"id\": \"e\", \"sectors\": [\"GASS\"]}]}",
        "{\"enterprises\": [{\"id\": \"e\", \"sectors\": [null]}]}",
        "{\"enterprises\": [{\"id\": \"e\", \"blacklistedOn\": \"2022-02-30\"}]}",
        "{\"enterprises\": [{\"id\": \"e\", \"blacklistedOn\": \"2022/02/03\"}]}",
        "{\"facilities\": [{\"id\": \"f\", \"kind\": \"COAL_MINE\", \"status\": {\"x\":"
            + " \"CLOSED\"}}]}",
        "{\"facilities\": [{\"id\": \"f\", \"kind\": \"COAL_MINE\", \"status\": {\"2022-01-01\":"
            + " \"OPEN\"}}]}",
        "{\"facilities\": [{\"id\": \"f\", \"kind\": \"COAL_MINE\", \"status\": {\"2022-01-01\":"
            + " null}}]}",
        "{\"warnings\": [{\"id\": \"w\", \"kind\": \"FLOOD\", \"body\": \"o\", \"issuedAt\":"
            + " \"2022-05-03T14:20:00\"}]}",
        "{\"warnings\": [{\"id\": \"w\", \"kind\": \"FLOOD\", \"body\": \"o\", \"issuedAt\":"
            + " \"2022-05-03T14:20+08:00\"}]}",
        "{\"headcounts\": [{\"bearer\": \"o\", \"code\": \"A\", \"date\": \"2022-04-20\","
            + " \"count\": 1.5}]}",
        "{\"headcounts\": [{\"bearer\": \"o\", \"code\": \"A\", \"date\": \"2022-04-20\","
            + " \"count\": 3000000000}]}",
        "{\"headcounts\": [{\"bearer\": \"o\", \"code\": \"A\", \"date\": \"2022-04-20\"}]}",
        "{\"indicators\": [{\"bearer\": \"o\", \"code\": \"A\", \"date\": \"2022-04-20\","
            + " \"actual\": \"1\"}]}",
        "{\"reports\": [7]}",
        "{\"reports\": [\"\"]}",
        "{\"reports\": [null]}",
        "{\"reports\": [{\"bearer\": \"o\"}]}",
        "{\"reports\": [{\"code\": \"A\", \"until\": \"soon\"}]}"
      })
  void what_the_reader_refuses_the_schema_refuses(String document) {
    assertThrows(FactsException.class, () -> read(document));
    assertFalse(Schemas.errors(SCHEMA, document).isEmpty(), document);
  }

  /**
   * The schema says so for all numbers: a fact that allows less than nothing would prove it wrong.
   */
  @Test
  void no_number_in_a_fact_may_be_negative() {
    Set<Class<?>> numbers = Set.of(int.class, Integer.class, BigDecimal.class);
    for (FactType type : FactType.all()) {
      for (FactType.Field field : type.fields().values()) {
        if (numbers.contains(field.type())) {
          String item = "{\"%s\": [{\"%s\": -1}]}".formatted(type.section(), field.name());
          assertTrue(
              Schemas.errors(SCHEMA, item).stream().anyMatch(e -> e.contains("minimum")), item);
          String complete =
              Samples.COMPLETE.replaceAll("(\"%s\": )[0-9.]+".formatted(field.name()), "$1-1");
          FactsException refused = assertThrows(FactsException.class, () -> read(complete));
          assertTrue(
              refused.problems().stream()
                  .anyMatch(
                      p ->
                          p.where().contains(type.section())
                              && p.what().en().contains(field.name() + " is -1")),
              () -> field.code() + ": " + refused.problems());
        }
      }
    }
  }

  private static Facts read(String document) {
    return FactReader.readJson(
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "facts.json");
  }
}
