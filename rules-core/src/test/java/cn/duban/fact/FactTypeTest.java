package cn.duban.fact;

import static cn.duban.fact.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactTypeTest {
  static Stream<Named<FactType>> types() {
    return FactType.all().stream().map(type -> Named.of(type.name(), type));
  }

  private static FactType.Field field(Class<?> type, String name) {
    return FactType.of(type).field(name).orElseThrow();
  }

  @Test
  void subjects_come_first_then_cases_then_evidence_then_reports() {
    assertEquals(
        List.of(
            "Organization",
            "Person",
            "Enterprise",
            "Facility",
            "MajorHazardSource",
            "HiddenDanger",
            "Accident",
            "Violation",
            "Warning",
            "Emergency",
            "Project",
            "Activity",
            "Document",
            "Headcount",
            "Indicator",
            "Checklist",
            "Flag",
            "Assignment",
            "DutyRoster",
            "Report"),
        FactType.all().stream().map(FactType::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Organization, organizations",
    "Facility, facilities",
    "MajorHazardSource, majorHazardSources",
    "Activity, activities",
    "Emergency, emergencies",
    "DutyRoster, dutyRosters",
    "Report, reports"
  })
  void a_section_is_called_by_the_plural(String name, String section) {
    assertEquals(section, FactType.named(name).orElseThrow().section());
  }

  @Test
  void a_type_is_found_by_its_class_and_its_name() {
    assertSame(FactType.of(Accident.class), FactType.named("Accident").orElseThrow());
    assertEquals(Accident.class, FactType.of(Accident.class).type());
    assertEquals(Optional.empty(), FactType.named("accident"));
    assertThrows(IllegalArgumentException.class, () -> FactType.of(String.class));
    assertThrows(IllegalArgumentException.class, () -> FactType.of(Fact.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_type_and_component_has_a_chinese_name(FactType type) {
    assertFalse(type.label().zh().isBlank(), type.name());
    assertEquals(type.name(), type.label().en());
    type.fields().values().forEach(f -> assertFalse(f.label().zh().isBlank(), f.code()));
    assertEquals(
        type.fields().size(),
        type.fields().values().stream().map(f -> f.label().zh()).distinct().count(),
        "headers of a file must differ");
  }

  @ParameterizedTest
  @MethodSource("types")
  void components_come_in_the_order_of_the_record(FactType type) {
    assertEquals(
        Arrays.stream(type.type().getRecordComponents()).map(c -> c.getName()).toList(),
        List.copyOf(type.fields().keySet()));
  }

  @Test
  void a_field_has_a_code_and_labels() {
    FactType.Field closedOn = field(Accident.class, "closedOn");

    assertEquals("closedOn", closedOn.name());
    assertEquals("Accident.closedOn", closedOn.code());
    assertEquals("结案日期", closedOn.label().zh());
    assertEquals("事故的“结案日期”", closedOn.fullLabel().zh());
    assertEquals("Accident.closedOn", closedOn.fullLabel().en());
    assertEquals(LocalDate.class, closedOn.type());
    assertEquals(Optional.empty(), FactType.of(Accident.class).field("closed"));
  }

  @Test
  void a_field_tells_whether_it_may_be_null() {
    assertTrue(field(Accident.class, "closedOn").nullable());
    assertFalse(field(Accident.class, "occurredOn").nullable());
    assertFalse(field(Flag.class, "value").nullable());
  }

  @Test
  void a_field_tells_whether_it_holds_codes() {
    assertTrue(field(Activity.class, "topics").coded());
    assertTrue(field(Violation.class, "code").coded());
    assertTrue(field(Assignment.class, "object").coded());
    assertFalse(field(Activity.class, "object").coded());
  }

  @Test
  void a_field_tells_what_it_refers_to() {
    assertEquals(List.of(Subject.class), field(Activity.class, "bearer").refersTo());
    assertEquals(List.of(Subject.class, Case.class), field(Activity.class, "object").refersTo());
    assertEquals(List.of(Organization.class), field(Organization.class, "parent").refersTo());
    assertEquals(List.of(), field(Enterprise.class, "supervisor").refersTo());
  }

  @Test
  void a_field_tells_its_type_arguments() {
    assertEquals(List.of(Sector.class), field(Enterprise.class, "sectors").typeArguments());
    assertEquals(
        List.of(LocalDate.class, FacilityStatus.class),
        field(Facility.class, "status").typeArguments());
    assertEquals(List.of(), field(Accident.class, "closedOn").typeArguments());
  }

  @Test
  void a_field_reads_its_value() {
    assertEquals("d1", field(Organization.class, "id").get(Sample.DEPT));
    assertNull(field(Organization.class, "sectors").get(Sample.DEPT));
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_fields_of_a_type_cannot_be_changed(FactType type) {
    assertThrows(UnsupportedOperationException.class, () -> type.fields().clear());
  }

  @Test
  void a_record_is_made_of_values_in_their_order() {
    List<Object> values =
        new ArrayList<>(Arrays.asList("h1", "d1", "STAFF", day("2022-05-01"), 2, null));

    assertEquals(
        Headcount.of("h1", "d1", "STAFF", day("2022-05-01"), 2),
        FactType.of(Headcount.class).create(values));
  }

  @Test
  void values_that_the_record_refuses_are_refused() {
    List<Object> values = Arrays.asList("h1", "d1", "STAFF", day("2022-05-01"), -2, null);

    assertTrue(
        assertThrows(
                IllegalArgumentException.class, () -> FactType.of(Headcount.class).create(values))
            .getMessage()
            .contains("count is -2"));
  }

  @Test
  void evidence_is_of_subjects() {
    for (Class<?> kind : Evidence.class.getPermittedSubclasses()) {
      assertEquals(
          List.of(Subject.class), FactType.of(kind).field("bearer").orElseThrow().refersTo());
    }
  }
}
