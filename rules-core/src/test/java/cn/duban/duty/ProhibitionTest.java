package cn.duban.duty;

import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.enterprise;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.Violation;
import cn.duban.fact.ViolationBuilder;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProhibitionTest {
  private static final RuleSet RULES =
      TestRules.of(TestRules.ENTERPRISE, "duty.of( $body ).never( 'SPEEDING', 'OVERLOADING' );");
  private static final Enterprise FIRM = enterprise("e1");

  private static Violation violation(String id, String code, String filed) {
    return ViolationBuilder.builder()
        .id(id)
        .code(code)
        .offender("e1")
        .handledBy("d1")
        .filedOn(day(filed))
        .decidedOn(day(filed))
        .build();
  }

  @Test
  void each_recorded_violation_is_a_finding_of_its_own() {
    TestRules.Given given =
        given(
            RULES,
            DEPT,
            FIRM,
            violation("v2", "OVERLOADING", "2022-05-02"),
            violation("v1", "SPEEDING", "2022-05-01"));

    assertEquals(List.of("1.1@e1#v1", "1.1@e1#v2"), given.idsOn("2022-06-01"));
    Finding finding = given.on("2022-06-01", "1.1@e1#v1");
    assertEquals(Status.VIOLATED, finding.status());
    assertEquals(List.of("v1"), evidence(finding));
    assertEquals("VIOLATION", finding.object().orElseThrow().kind());
  }

  @Test
  void none_recorded_is_fulfilled_if_all_codes_are_complete() {
    Finding finding = given(RULES, FIRM).reports("SPEEDING", "OVERLOADING").on("2022-06-01");

    assertEquals("1.1@e1", finding.id());
    assertEquals(Status.FULFILLED, finding.status());
  }

  @Test
  void none_recorded_is_unknown_and_names_the_codes_that_are_not_complete() {
    Finding finding = given(RULES, FIRM).reports("SPEEDING").on("2022-06-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("OVERLOADING@e1", missing(finding));
    assertEquals("SPEEDING@e1 OVERLOADING@e1", missing(given(RULES, FIRM).on("2022-06-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-12, FULFILLED",
    "2022-04-13, VIOLATED",
    "2022-06-01, VIOLATED",
    "2022-06-02, FULFILLED"
  })
  void what_was_recorded_from_the_day_of_issue_until_the_assessment_date_counts(
      String filed, Status status) {
    assertEquals(
        status,
        given(RULES, DEPT, FIRM, violation("v1", "SPEEDING", filed))
            .reports("SPEEDING", "OVERLOADING")
            .statusOn("2022-06-01"));
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31, VIOLATED", "2023-01-01, FULFILLED"})
  void what_was_recorded_after_the_year_does_not_count(String filed, Status status) {
    assertEquals(
        status,
        given(RULES, DEPT, FIRM, violation("v1", "SPEEDING", filed))
            .reports("SPEEDING", "OVERLOADING")
            .statusOn("2023-02-01"));
  }

  @Test
  void violations_of_other_kinds_or_of_others_do_not_count() {
    RuleSet onlySpeeding =
        TestRules.of(TestRules.ENTERPRISE, "duty.of( $body ).never( 'SPEEDING' );");

    assertEquals(
        Status.FULFILLED,
        given(onlySpeeding, DEPT, FIRM, violation("v1", "OVERLOADING", "2022-05-01"))
            .reports("SPEEDING")
            .statusOn("2022-06-01"));
    assertEquals(
        Status.FULFILLED,
        given(RULES, DEPT, FIRM, enterprise("e2"), violation("v1", "SPEEDING", "2022-05-01"))
            .reports("SPEEDING", "OVERLOADING")
            .on("2022-06-01", "1.1@e2")
            .status());
  }

  @ParameterizedTest
  @CsvSource({"2022-05-31, VIOLATED", "2022-06-01, FULFILLED"})
  void a_case_that_was_dismissed_is_no_violation_from_that_day_on(String asOf, Status status) {
    Violation dismissed =
        ViolationBuilder.builder(violation("v1", "SPEEDING", "2022-05-01"))
            .dismissedOn(day("2022-06-01"))
            .build();

    assertEquals(
        status,
        given(RULES, DEPT, FIRM, dismissed).reports("SPEEDING", "OVERLOADING").statusOn(asOf));
  }

  @Test
  void a_case_that_was_dismissed_does_not_stand_for_what_is_not_reported() {
    Violation dismissed =
        ViolationBuilder.builder(violation("v1", "SPEEDING", "2022-05-01"))
            .dismissedOn(day("2022-06-01"))
            .build();

    assertFalse(
        given(RULES, DEPT, FIRM, dismissed).assess("2022-06-15").findings(Status.UNKNOWN).isEmpty(),
        "nobody said that there was no other violation");
  }

  @ParameterizedTest
  @CsvSource({"2022-05-31, UNKNOWN", "2022-06-01, VIOLATED"})
  void a_case_is_a_suspicion_until_it_is_decided(String asOf, Status status) {
    Violation decided =
        ViolationBuilder.builder(violation("v1", "SPEEDING", "2022-05-01"))
            .decidedOn(day("2022-06-01"))
            .build();

    assertEquals(
        status,
        given(RULES, DEPT, FIRM, decided).reports("SPEEDING", "OVERLOADING").statusOn(asOf));
  }

  @Test
  void a_case_without_a_decision_names_what_to_supply() {
    Violation filed =
        ViolationBuilder.builder(violation("v1", "SPEEDING", "2022-05-01")).decidedOn(null).build();

    assertEquals(
        "Violation.decidedOn@v1", missing(given(RULES, DEPT, FIRM, filed).on("2022-06-01")));
  }

  @Test
  void it_has_no_last_day_and_is_never_pending() {
    Finding finding =
        given(RULES, DEPT, FIRM, violation("v1", "SPEEDING", "2022-04-13")).on("2022-04-13");

    assertEquals(Status.VIOLATED, finding.status());
    assertFalse(finding.lastDay().isPresent());
  }

  @Test
  void where_the_bearer_is_not_known_it_is_unknown_and_names_the_field() {
    RuleSet rules =
        TestRules.of(
            "$mine : Facility( kind == FacilityKind.COAL_MINE )",
            "duty.about( $mine ).of( 'enterprise' ).never( 'SPEEDING' );");
    Facility mine = new Facility("f1", "一号煤矿", FacilityKind.COAL_MINE, null, null, null);
    Finding finding = given(rules, mine).reports("SPEEDING").on("2022-06-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Facility.enterprise@f1", missing(finding));
  }
}
