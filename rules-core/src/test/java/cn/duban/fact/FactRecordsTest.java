package cn.duban.fact;

import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each record checks and answers by itself. */
class FactRecordsTest {
  private static String refused(Executable make) {
    return assertThrows(IllegalArgumentException.class, make).getMessage();
  }

  // ---- what must be given

  static Stream<Named<FactType>> types() {
    return FactType.all().stream().map(type -> Named.of(type.name(), type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_component_that_is_not_nullable_must_be_given_and_all_are_told_at_once(FactType type) {
    List<String> required =
        type.fields().values().stream()
            .filter(field -> !field.nullable() && !field.type().isPrimitive())
            .map(FactType.Field::name)
            .toList();
    List<Object> empty =
        type.fields().values().stream()
            .map(
                field ->
                    field.type() == int.class
                        ? (Object) 0
                        : field.type() == boolean.class ? false : null)
            .toList();
    String message = refused(() -> type.create(empty));

    for (String name : required) {
      assertTrue(message.contains(name + " "), name + " is not in: " + message);
    }
    assertTrue(message.startsWith(type.name()), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void a_blank_id_is_none(String id) {
    assertTrue(refused(() -> Sample.department(id)).contains("id must be given"));
    assertTrue(refused(() -> Sample.act("m1", id, "MEETING", "2022-05-01")).contains("bearer"));
  }

  @Test
  void the_message_names_the_fact_in_both_languages() {
    String message = refused(() -> Sample.act("m1", "", "MEETING", "2022-05-01"));

    assertTrue(message.startsWith("Activity m1: "), message);
    assertTrue(message.contains("必填"), message);
  }

  // ---- numbers

  @Test
  void a_count_may_be_nought_but_not_negative() {
    assertEquals(0, Sample.headcount("h1", "STAFF", "2022-05-01", 0).count());
    assertTrue(
        refused(() -> Sample.headcount("h1", "STAFF", "2022-05-01", -1)).contains("count is -1"));
    assertTrue(
        refused(() -> new Headcount("h1", "d1", "STAFF", day("2022-05-01"), 1, -1))
            .contains("required is -1"));
  }

  @Test
  void a_quantity_may_be_nought_but_not_negative() {
    BigDecimal little = new BigDecimal("-0.001");

    assertEquals(
        BigDecimal.ZERO,
        new Indicator("i1", "d1", "PIPES", day("2022-05-01"), BigDecimal.ZERO, BigDecimal.ZERO)
            .planned());
    assertTrue(
        refused(() -> new Indicator("i1", "d1", "PIPES", day("2022-05-01"), little, null))
            .contains("actual"));
    assertTrue(
        refused(() -> new Indicator("i1", "d1", "PIPES", day("2022-05-01"), BigDecimal.ONE, little))
            .contains("planned"));
  }

  @Test
  void the_breadth_of_an_act_is_not_negative() {
    ActivityBuilder act = ActivityBuilder.builder(Sample.act("m1", "d1", "DRILL", "2022-05-01"));

    String message = refused(() -> act.departments(-1).sectors(-2).teamKinds(-3).build());

    assertTrue(message.contains("departments") && message.contains("teamKinds"), message);
    assertTrue(message.contains("sectors is -2"), message);
  }

  private static WarningBuilder warning() {
    return WarningBuilder.builder()
        .id("w1")
        .kind(WarningKind.FLOOD)
        .body("c1")
        .issuedAt(time("2022-05-01T08:00"));
  }

  @Test
  void no_more_can_be_reached_or_moved_than_there_are() {
    assertEquals(
        3, warning().householdsReached(3).householdsToReach(3).build().householdsReached());
    assertTrue(
        refused(() -> warning().householdsReached(4).householdsToReach(3).build())
            .contains("householdsReached is 4"));
    assertTrue(
        refused(() -> warning().peopleMoved(4).peopleThreatened(3).build())
            .contains("peopleMoved is 4"));
    assertEquals(4, warning().peopleMoved(4).build().peopleMoved());
    assertTrue(refused(() -> warning().peopleThreatened(-1).build()).contains("peopleThreatened"));
  }

  // ---- days

  @Test
  void an_act_without_a_last_day_ends_on_its_first() {
    assertEquals(day("2022-05-01"), Sample.act("m1", "d1", "DRILL", "2022-05-01").endedOn());
    ActivityBuilder act = ActivityBuilder.builder(Sample.act("m1", "d1", "DRILL", "2022-05-01"));

    assertEquals(day("2022-05-03"), act.endedOn(day("2022-05-03")).build().endedOn());
    assertTrue(refused(() -> act.endedOn(day("2022-04-30")).build()).contains("endedOn"));
  }

  @Test
  void a_document_does_not_end_before_it_is_in_force() {
    DocumentBuilder plan = DocumentBuilder.builder().id("p1").bearer("d1").code("PLAN");

    assertEquals(
        day("2022-05-01"),
        plan.effectiveFrom(day("2022-05-01"))
            .effectiveUntil(day("2022-05-01"))
            .build()
            .effectiveUntil());
    assertTrue(
        refused(() -> plan.effectiveUntil(day("2022-04-30")).build()).contains("effectiveUntil"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-01, , , 2022-05-01",
    ", 2022-05-01, , 2022-05-01",
    ", , 2022-05-01, 2022-05-01",
    "2022-05-01, 2022-04-01, , 2022-04-01",
    "2022-04-01, 2022-05-01, 2022-06-01, 2022-04-01",
    ", 2022-06-01, 2022-05-01, 2022-05-01",
    ", , , "
  })
  void a_document_is_dated_by_the_earliest_of_its_known_days(
      LocalDate issued, LocalDate from, LocalDate revised, LocalDate date) {
    Document plan =
        DocumentBuilder.builder()
            .id("p1")
            .bearer("d1")
            .code("PLAN")
            .issuedOn(issued)
            .effectiveFrom(from)
            .revisedOn(revised)
            .build();

    assertEquals(date, plan.date());
  }

  @Test
  void an_instant_belongs_to_the_day_in_shanghai() {
    assertEquals(day("2022-05-02"), Days.of(Instant.parse("2022-05-01T16:00:00Z")));
    assertEquals(day("2022-05-01"), Days.of(Instant.parse("2022-05-01T15:59:59Z")));
    assertEquals(
        day("2022-05-02"),
        warning().issuedAt(Instant.parse("2022-05-01T16:00:00Z")).build().date());
    assertEquals(
        day("2022-05-02"),
        EmergencyBuilder.builder()
            .id("m1")
            .body("c1")
            .learnedBy("c1")
            .learnedAt(Instant.parse("2022-05-01T16:00:00Z"))
            .build()
            .date());
  }

  @Test
  void subjects_have_no_day_and_cases_have_the_day_on_which_they_came_to_be() {
    assertNull(Sample.DEPT.date());
    assertNull(new Project("p1", null, null, null, null, null).date());
    assertEquals(
        day("2022-05-01"),
        new Project("p1", null, null, null, day("2022-05-01"), day("2022-04-01")).date());
  }

  // ---- copies

  @Test
  void sets_are_copied_and_sorted_and_cannot_be_changed() {
    Set<Sector> sectors = new HashSet<>(Set.of(Sector.GAS, Sector.COAL));
    Organization body = OrganizationBuilder.builder(Sample.DEPT).sectors(sectors).build();
    sectors.clear();

    assertEquals(List.of(Sector.COAL, Sector.GAS), List.copyOf(body.sectors()));
    assertThrows(UnsupportedOperationException.class, () -> body.sectors().clear());
  }

  @Test
  void an_empty_set_is_not_the_same_as_none_reported() {
    assertEquals(
        Set.of(), OrganizationBuilder.builder(Sample.DEPT).sectors(Set.of()).build().sectors());
    assertNull(Sample.DEPT.sectors());
    assertNull(Sample.act("m1", "d1", "DRILL", "2022-05-01").topics());
  }

  @Test
  void a_person_holds_at_least_one_post() {
    assertTrue(refused(() -> Person.of("p1", "d1")).contains("posts"));
    assertEquals(
        Set.of(Post.LEADER), new Person("p1", null, "d1", Set.of(Post.LEADER), null, null).posts());
  }

  // ---- questions

  @Test
  void whether_a_body_regulates_a_sector_is_known_if_its_sectors_are() {
    Organization gas = OrganizationBuilder.builder(Sample.DEPT).sectors(Set.of(Sector.GAS)).build();

    assertEquals(true, gas.regulates(Sector.GAS));
    assertEquals(false, gas.regulates(Sector.COAL));
    assertNull(Sample.DEPT.regulates(Sector.GAS));
  }

  @Test
  void whether_an_enterprise_works_in_a_sector_is_known_if_its_sectors_are() {
    Enterprise gas =
        EnterpriseBuilder.builder(Sample.enterprise("e1")).sectors(Set.of(Sector.GAS)).build();

    assertEquals(true, gas.worksIn(Sector.GAS));
    assertEquals(false, gas.worksIn(Sector.COAL));
    assertNull(Sample.enterprise("e1").worksIn(Sector.GAS));
  }

  @Test
  void a_township_always_supervises_safety_and_others_if_they_are_regulators() {
    assertEquals(true, Sample.organization("t1", OrgKind.TOWNSHIP).supervisesSafety());
    assertNull(Sample.DEPT.supervisesSafety());
    assertEquals(
        true,
        OrganizationBuilder.builder(Sample.DEPT).safetyRegulator(true).build().supervisesSafety());
    assertEquals(
        false,
        OrganizationBuilder.builder(Sample.DEPT).safetyRegulator(false).build().supervisesSafety());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-30, ",
    "2022-05-01, true",
    "2022-05-31, true",
    "2022-06-01, false",
    "2022-06-30, false",
    "2022-07-01, true",
    "2022-08-01, false"
  })
  void a_mine_is_active_while_it_produces_or_is_built(String on, Boolean active) {
    TreeMap<LocalDate, FacilityStatus> status = new TreeMap<>();
    status.put(day("2022-05-01"), FacilityStatus.NORMAL_PRODUCTION);
    status.put(day("2022-06-01"), FacilityStatus.SUSPENDED);
    status.put(day("2022-07-01"), FacilityStatus.NORMAL_CONSTRUCTION);
    status.put(day("2022-08-01"), FacilityStatus.CLOSED);
    Facility mine = new Facility("f1", null, FacilityKind.COAL_MINE, null, status, null);
    status.clear();

    assertEquals(active, mine.activeOn(on));
    assertEquals(active == null ? null : on.equals("2022-08-01"), mine.closedOn(on));
  }

  @Test
  void a_mine_without_a_status_is_neither_active_nor_not() {
    assertNull(
        new Facility("f1", null, FacilityKind.COAL_MINE, null, null, null).activeOn("2022-05-01"));
    assertNull(
        new Facility("f1", null, FacilityKind.COAL_MINE, null, null, null).closedOn("2022-05-01"));
  }

  @Test
  void a_roster_has_one_code() {
    assertEquals(DutyRoster.CODE, new DutyRoster("r1", "d1", day("2022-05-01"), null).code());
  }

  @Test
  void codes_of_a_record_stand_in_their_order() {
    for (char first = 'A'; first < 'Z'; first++) {
      for (char second = 'Z'; second > first; second--) {
        String a = String.valueOf(first);
        String b = String.valueOf(second);
        Checklist list = new Checklist("c1", "d1", "C", Sample.day("2022-05-01"), Set.of(b, a));

        assertEquals(List.of(a, b), List.copyOf(list.items()));
      }
    }
  }
}
