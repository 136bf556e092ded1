package cn.duban.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.fact.Activity;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityStatus;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.Indicator;
import cn.duban.fact.Report;
import cn.duban.fact.Sector;
import cn.duban.fact.Warning;
import cn.duban.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReaderJsonTest {
  private static final String ORG = "\"organizations\": [{\"id\": \"o1\", \"kind\": \"TOWNSHIP\"}]";

  @TempDir Path folder;

  @Test
  void every_section_and_field_arrives() {
    Facts facts = read(Samples.COMPLETE);

    for (FactType type : FactType.all()) {
      List<? extends Object> made =
          type.type() == Report.class
              ? facts.reports()
              : facts.all().stream().filter(type.type()::isInstance).toList();
      for (FactType.Field field : type.fields().values()) {
        assertTrue(
            made.stream().anyMatch(fact -> field.get(fact) != null),
            () -> field.code() + " is lost");
      }
    }
    Enterprise enterprise = (Enterprise) facts.find("e1").orElseThrow();
    assertEquals("阳泰煤业", enterprise.name());
    assertEquals(Set.of(Sector.COAL), enterprise.sectors());
    assertEquals(LocalDate.of(2022, 3, 1), enterprise.blacklistedOn());
    assertEquals(false, enterprise.usesGas());
    assertEquals(
        Map.of(
            LocalDate.of(2021, 1, 1), FacilityStatus.NORMAL_PRODUCTION,
            LocalDate.of(2022, 6, 1), FacilityStatus.SUSPENDED),
        ((Facility) facts.find("f1").orElseThrow()).status());
    Warning warning = (Warning) facts.find("w1").orElseThrow();
    assertEquals(Instant.parse("2022-05-03T06:20:00Z"), warning.issuedAt());
    assertEquals(0, warning.peopleMoved());
    assertEquals(
        new BigDecimal("12.50"),
        facts.records("o1").of(Indicator.class, "PIPES_KM").get(0).actual());
    assertEquals(
        List.of(
            Report.of("DRILL"), new Report("Accident.closedOn", "a1", LocalDate.of(2022, 6, 30))),
        facts.reports());
  }

  @Test
  void what_is_left_out_or_null_is_not_reported() {
    Facts facts =
        read(
            """
            {"enterprises": [{"id": "e1", "usesGas": null}]}
            """);

    Enterprise enterprise = (Enterprise) facts.find("e1").orElseThrow();
    assertEquals(null, enterprise.usesGas());
    assertEquals(null, enterprise.sectors());
  }

  @Test
  void a_fact_knows_its_line_and_pointer() {
    Facts facts = read("{\n\n\"enterprises\": [{\"id\": \"e1\"},\n\n{\"id\": \"e2\"}]}");

    assertEquals("county.json:3 /enterprises/0", facts.origin(0));
    assertEquals("county.json:5 /enterprises/1", facts.origin(1));
  }

  @Test
  void evidence_without_an_id_is_called_by_its_place() {
    Facts facts =
        read(
            """
            {%s, "activities": [
              {"bearer": "o1", "code": "DRILL", "date": "2022-04-20"},
              {"bearer": "o1", "code": "DRILL", "date": "2022-04-20"}]}
            """
                .formatted(ORG));

    assertEquals(
        List.of("activities/0", "activities/1"),
        facts.records("o1").of(Activity.class, "DRILL").stream().map(Fact::id).toList());
  }

  @Test
  void references_may_point_forward() {
    Facts facts =
        read(
            """
            {"persons": [{"id": "p1", "organization": "o1", "posts": ["PRINCIPAL"]}], %s}
            """
                .formatted(ORG));

    assertEquals(2, facts.all().size());
  }

  @Test
  void a_file_may_start_with_a_byte_order_mark() throws IOException {
    Path file = Files.writeString(folder.resolve("county.json"), "\uFEFF{" + ORG + "}");

    assertEquals(1, FactReader.read(file).all().size());
  }

  @Test
  void an_empty_object_holds_no_facts() {
    assertEquals(List.of(), read("{}").all());
  }

  @Test
  void a_stream_is_left_open() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    FactReader.readJson(in, "county.json");

    assertFalse(closed[0]);
  }

  @Test
  void progress_is_told_every_thousand_records_and_at_the_end() throws IOException {
    StringBuilder json = new StringBuilder("{\"enterprises\": [");
    for (int i = 0; i < 2500; i++) {
      json.append(i == 0 ? "" : ",").append("{\"id\": \"e").append(i).append("\"}");
    }
    Path file = Files.writeString(folder.resolve("county.json"), json + "]}");
    List<Long> told = new ArrayList<>();
    Facts.Builder builder = Facts.builder();

    FactReader.addJson(file, builder, told::add);

    assertEquals(List.of(1000L, 2000L, 2500L), told);
    assertEquals(2500, builder.build().all().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          activities   | {"bearer": "o1", "code": "A", "date": "2022-02-30"}                | /activities/0/date        | 2022-04-20
          activities   | {"bearer": "o1", "code": "A", "date": "2022/4/20"}                 | /activities/0/date        | 2022-04-20
          activities   | {"bearer": "o1", "code": "A", "date": "20220420"}                  | /activities/0/date        | 2022-04-20
          activities   | {"bearer": "o1", "code": "A", "date": 20220420}                    | /activities/0/date        | must be a day
          activities   | {"bearer": "o1", "code": "A", "date": "+12022-01-01"}              | /activities/0/date        | 2022-04-20
          activities   | {"bearer": "o1", "code": "A", "date": null}                        | /activities/0/date        | must be given
          activities   | {"bearer": "o1", "code": "A"}                                      | /activities/0/date        | 缺少必填
          activities   | {"bearer": 7, "code": "A", "date": "2022-04-20"}                   | /activities/0/bearer      | text in quotes
          activities   | {"bearer": "o1", "code": " ", "date": "2022-04-20"}                | /activities/0/code        | blank
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "topcs": []}   | /activities/0/topcs       | nearest is topics
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "a/b~": 1}     | /activities/0/a~1b~0      | no field
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "topics": "A"} | /activities/0/topics      | list
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "topics": [1]} | /activities/0/topics/0    | text in quotes
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "topics": [null]} | /activities/0/topics/0 | text in quotes
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "departments": 3.0} | /activities/0/departments | whole number
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "departments": 1e3} | /activities/0/departments | whole number
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "departments": "3"} | /activities/0/departments | without quotes
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "departments": 3000000000} | /activities/0/departments | too large
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "departments": -1} | /activities/0       | 0 or more
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "endedOn": "2022-04-19"} | /activities/0 | before
          activities   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "date": "2022-04-21"} | /activities/0/date | appears twice
          activities   | "A"                                                                | /activities/0             | object
          indicators   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "actual": 1e999999999} | /indicators/0/actual | exponent
          indicators   | {"bearer": "o1", "code": "A", "date": "2022-04-20", "actual": "1"} | /indicators/0/actual      | without quotes
          flags        | {"bearer": "o1", "code": "A", "date": "2022-04-20"}                | /flags/0/value            | must be given
          flags        | {"bearer": "o1", "code": "A", "date": "2022-04-20", "value": "true"} | /flags/0/value          | true, false
          flags        | {"bearer": "o1", "code": "A", "date": "2022-04-20", "value": 1}    | /flags/0/value            | true, false
          headcounts   | {"bearer": "o1", "code": "A", "date": "2022-04-20"}                | /headcounts/0/count       | must be given
          enterprises  | {"id": "e1", "sectors": ["COAL", "GASS"]}                          | /enterprises/0/sectors/1  | nearest is GAS
          enterprises  | {"id": "e1", "sectors": ["煤矿"]}                                  | /enterprises/0/sectors/0  | COAL
          enterprises  | {"id": "e1", "sectors": ["coal"]}                                  | /enterprises/0/sectors/0  | nearest is COAL
          enterprises  | {"name": "x"}                                                      | /enterprises/0/id         | must be given
          facilities   | {"id": "f1", "kind": "COAL_MINE", "status": {"2022-13-01": "CLOSED"}} | /facilities/0/status/2022-13-01 | 2022-04-20
          facilities   | {"id": "f1", "kind": "COAL_MINE", "status": {"2022-01-01": "OPEN"}} | /facilities/0/status/2022-01-01 | NORMAL_PRODUCTION
          facilities   | {"id": "f1", "kind": "COAL_MINE", "status": "CLOSED"}              | /facilities/0/status      | map days
          facilities   | {"id": "f1", "kind": "COAL_MINE", "status": {"2022-01-01": "CLOSED", "2022-01-01": "CLOSED"}} | /facilities/0/status/2022-01-01 | appears twice
          warnings     | {"id": "w", "kind": "FLOOD", "body": "o1", "issuedAt": "2022-05-03T14:20:00"} | /warnings/0/issuedAt | +08:00
          warnings     | {"id": "w", "kind": "FLOOD", "body": "o1", "issuedAt": "2022-05-03T25:20:00Z"} | /warnings/0/issuedAt | +08:00
          warnings     | {"id": "w", "kind": "FLOOD", "body": "o1", "issuedAt": "2022-05-03 14:20"} | /warnings/0/issuedAt | no time
          reports      | {"bearer": "o1"}                                                   | /reports/0/code           | must be given
          reports      | ["A"]                                                              | /reports/0                | code
          reports      | 7                                                                  | /reports/0/code           | text in quotes
          reports      | null                                                               | /reports/0/code           | must be given
          reports      | {"code": "A", "til": "2022-01-01"}                                 | /reports/0/til            | nearest is until
          """)
  void a_bad_value_is_told_with_its_place(String section, String item, String where, String word) {
    String json = "{" + ORG + ",\n\"" + section + "\": [\n" + item + "]}";

    Told.only(() -> read(json), "county.json:3 " + where, word);
  }

  @Test
  void every_bad_value_is_told_at_once() {
    List<Problem> problems =
        Told.by(
            () ->
                read(
                    """
                    {"organizations": [{"id": "o1", "kind": "TOWN", "safetyRegulator": "yes"}],
                     "activities": [
                       {"bearer": "o1", "code": "A", "date": "2022-02-30",
                        "departments": 1.5,
                        "topics": ["A", 1, ""]},
                       {"bearer": "o9", "code": "A", "date": "2022-02-20"}]}
                    """));

    assertEquals(
        List.of(
            "county.json:1 /organizations/0/kind",
            "county.json:1 /organizations/0/safetyRegulator",
            "county.json:3 /activities/0/date",
            "county.json:5 /activities/0/topics/1",
            "county.json:5 /activities/0/topics/2",
            "county.json:4 /activities/0/departments",
            "county.json:6 /activities/1"),
        Told.places(problems));
  }

  @Test
  void a_fact_that_refers_to_one_that_could_not_be_read_is_not_blamed() {
    Told.only(
        () ->
            read(
                """
                {"organizations": [{"id": "o1", "kind": "TOWN"}],
                 "activities": [{"bearer": "o1", "code": "A", "date": "2022-02-20"}]}
                """),
        "county.json:1 /organizations/0/kind",
        "TOWNSHIP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"organisations": []}                      | county.json:1 /organisations | nearest is organizations
          {"organizations": {}}                      | county.json:1 /organizations | list
          {"persons": [], "persons": []}             | county.json:1 /persons       | appears twice
          {"persons": []} {}                         | county.json:1                | more after
          []                                         | county.json:1                | one JSON object
          7                                          | county.json:1                | one JSON object
          ''                                         | county.json:1                | one JSON object
          {"persons": [                              | county.json:1 /persons/0     | cut off
          {"persons": [{"id": "p                     | county.json:1 /persons/0     | cut off
          {"persons"                                 | county.json:1                | cut off
          {                                          | county.json:1                | cut off
          {"persons": [{"id": 'p'}]}                 | county.json:1 /persons/0     | malformed
          {"persons": [],}                           | county.json:1 /persons       | malformed
          {"persons": [NaN]}                         | county.json:1 /persons/0     | malformed
          """)
  void a_broken_document_is_told(String json, String where, String word) {
    Told.only(() -> read(json), where, word);
  }

  @Test
  void what_was_read_before_a_document_breaks_is_told_too() {
    List<Problem> problems =
        Told.by(
            () ->
                read(
                    """
                    {"activities": [{"bearer": "o1", "code": "A", "date": "x"}],
                    "persons": [
                    """));

    assertEquals(
        List.of("county.json:1 /activities/0/date", "county.json:3 /persons/0"),
        Told.places(problems));
  }

  @ParameterizedTest
  @ValueSource(ints = {2000, 200_000})
  void a_document_nested_too_deeply_is_malformed(int depth) {
    String json = "{\"persons\": [" + "[".repeat(depth);

    Told.only(() -> read(json), "county.json:1 /persons/0", "malformed");
  }

  @Test
  void another_encoding_is_told_with_line_and_byte() throws IOException {
    byte[] bytes = "{\n\"persons\": [{\"id\": \"镇长\"}]}".getBytes(Charset.forName("GB18030"));
    Path file = Files.write(folder.resolve("county.json"), bytes);

    Told.only(
        () -> FactReader.readJson(file), "county.json:2", "byte 23", "UTF-8", "GB18030", "另存为");
  }

  @Test
  void a_character_cut_off_at_the_end_is_told() throws IOException {
    byte[] whole = "{\"persons\": [{\"id\": \"镇".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    Told.only(
        () -> FactReader.readJson(new ByteArrayInputStream(cut), "county.json"),
        "county.json:1",
        "UTF-8");
  }

  @Test
  void a_bad_byte_far_into_a_file_is_told_with_its_place() throws IOException {
    StringBuilder json = new StringBuilder("{\"enterprises\": [\r\n");
    for (int i = 0; i < 20_000; i++) {
      json.append("{\"id\": \"企业").append(i).append("\"},\r\n");
    }
    byte[] good = json.toString().getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(good, good.length + 3);
    bytes[good.length] = '"';
    bytes[good.length + 1] = (byte) 0xFF;

    Told.only(
        () -> FactReader.readJson(new ByteArrayInputStream(bytes), "county.json"),
        "county.json:20002",
        "byte " + (good.length + 2));
  }

  @Test
  void a_missing_file_is_told() {
    Path file = folder.resolve("none.json");

    Told.only(() -> FactReader.read(file), file.toString(), "no such file");
  }

  @Test
  void a_single_csv_file_is_told_to_come_with_its_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("persons.csv"), "id\n");

    Told.only(() -> FactReader.read(file), "persons.csv", "folder");
  }

  @Test
  void a_million_bad_facts_become_a_thousand_problems_and_a_number() {
    StringBuilder json = new StringBuilder("{\"enterprises\": [");
    for (int i = 0; i < 5000; i++) {
      json.append(i == 0 ? "" : ",").append("{\"ids\": \"e\"}");
    }

    List<Problem> problems = Told.by(() -> read(json + "]}"));

    assertEquals(1001, problems.size());
    assertEquals("county.json", problems.get(1000).where());
    Told.says(problems.get(1000), "9000 more");
  }

  @Test
  void a_million_facts_that_refer_to_nothing_become_a_thousand_problems_and_a_number() {
    StringBuilder json = new StringBuilder("{\"enterprises\": [");
    for (int i = 0; i < 5000; i++) {
      json.append(i == 0 ? "" : ",").append("{\"id\": \"" + i + "\", \"parent\": \"none\"}");
    }

    List<Problem> problems = Told.by(() -> read(json + "]}"));

    assertEquals(1001, problems.size());
    Told.says(problems.get(1000), "4000 more");
  }

  @Test
  void equal_ids_codes_and_days_are_kept_once() {
    Facts facts =
        read(
            """
            {%s, "activities": [
              {"bearer": "o1", "code": "DRILL", "date": "2022-04-20"},
              {"bearer": "o1", "code": "DRILL", "date": "2022-04-20"}]}
            """
                .formatted(ORG));

    List<Activity> drills = facts.records("o1").of(Activity.class, "DRILL");
    assertNotNull(drills.get(0).bearer());
    assertTrue(drills.get(0).bearer() == drills.get(1).bearer());
    assertTrue(drills.get(0).bearer() == facts.all().get(0).id());
    assertTrue(drills.get(0).code() == drills.get(1).code());
    assertTrue(drills.get(0).date() == drills.get(1).date());
  }

  private static Facts read(String json) {
    return FactReader.readJson(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "county.json");
  }
}
