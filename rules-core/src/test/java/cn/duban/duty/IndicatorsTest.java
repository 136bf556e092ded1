package cn.duban.duty;

import static cn.duban.TestRules.cells;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Indicator;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
  private static final RuleSet NUMBER =
      owed("indicator( 'PIPES' ).atLeast( 18 ).by( '2022-06-30' );");
  private static final RuleSet PLAN =
      owed("indicator( 'PIPES' ).atLeastPercent( 100 ).by( '2022-06-30' );");
  private static final RuleSet NEARLY =
      owed("indicator( 'PIPES' ).atLeastPercent( 95 ).by( '2022-06-30' );");
  private static final RuleSet BOTH =
      owed("indicator( 'PIPES', 'BRIDGES' ).atLeastPercent( 100 ).by( '2022-06-30' );");

  private static RuleSet owed(String chain) {
    return TestRules.of(TestRules.DEPARTMENT, "duty.of( $body )." + chain);
  }

  private static Indicator indicator(String code, String date, String actual, String planned) {
    return new Indicator(
        code + date,
        "d1",
        code,
        day(date),
        new BigDecimal(actual),
        planned == null ? null : new BigDecimal(planned));
  }

  private static Indicator pipes(String date, String actual, String planned) {
    return indicator("PIPES", date, actual, planned);
  }

  // ---- a number

  @ParameterizedTest
  @CsvSource({
    "18, FULFILLED",
    "18.0, FULFILLED",
    "17, VIOLATED",
    "17.999, VIOLATED",
    "18.001, FULFILLED",
    "0, VIOLATED"
  })
  void the_exact_number_is_enough(String actual, Status status) {
    assertEquals(
        status, given(NUMBER, DEPT, pipes("2022-06-30", actual, null)).statusOn("2022-07-01"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, PENDING", "2022-07-01, VIOLATED"})
  void no_record_is_not_done_where_records_are_complete(String asOf, Status status) {
    assertEquals(status, given(NUMBER, DEPT).reports("PIPES").statusOn(asOf));
  }

  @Test
  void no_record_is_unknown_where_they_are_not() {
    Finding finding = given(NUMBER, DEPT).on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("PIPES@d1", missing(finding));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE"})
  void the_first_record_that_reaches_it_tells_whether_it_is_late(String date, Status status) {
    assertEquals(
        status,
        given(NUMBER, DEPT, pipes("2022-05-01", "10", null), pipes(date, "18", null))
            .statusOn("2022-07-15"));
  }

  @Test
  void a_newer_smaller_quantity_counts() {
    assertEquals(
        Status.VIOLATED,
        given(NUMBER, DEPT, pipes("2022-05-01", "18", null), pipes("2022-07-02", "17", null))
            .statusOn("2022-07-02"));
  }

  // ---- against a plan

  @ParameterizedTest
  @CsvSource({
    "10, 10, FULFILLED",
    "9.99, 10, VIOLATED",
    "10.5, 10, FULFILLED",
    "12.50, 12.5, FULFILLED",
    "0.3, 0.3, FULFILLED",
    "0, 10, VIOLATED"
  })
  void all_of_the_plan_means_all_of_it(String actual, String planned, Status status) {
    assertEquals(
        status, given(PLAN, DEPT, pipes("2022-06-30", actual, planned)).statusOn("2022-07-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "95, 100, FULFILLED",
    "94.99, 100, VIOLATED",
    "19, 20, FULFILLED",
    "18, 19, VIOLATED"
  })
  void basically_all_means_ninety_five_per_cent_without_rounding(
      String actual, String planned, Status status) {
    Finding finding = given(NEARLY, DEPT, pipes("2022-06-30", actual, planned)).on("2022-07-01");

    assertEquals(status, finding.status());
    assertEquals(actual + "/" + planned, finding.observation().observed());
    assertEquals(">= 95%", finding.observation().required());
  }

  @Test
  void without_a_plan_it_is_unknown_and_names_the_field() {
    Finding finding =
        given(PLAN, DEPT, pipes("2022-06-01", "10", null)).reports("PIPES").on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Indicator.planned@PIPES2022-06-01", missing(finding));
  }

  @Test
  void without_a_record_it_is_unknown_even_if_records_are_complete() {
    Finding finding = given(PLAN, DEPT).reports("PIPES").on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("PIPES@d1", missing(finding));
  }

  @Test
  void where_nothing_was_planned_or_found_nothing_is_left_to_do() {
    assertEquals(
        Status.FULFILLED, given(PLAN, DEPT, pipes("2022-06-01", "0", "0")).statusOn("2022-07-01"));
  }

  @Test
  void a_plan_that_grows_is_judged_by_the_newest_record() {
    assertEquals(
        Status.VIOLATED,
        given(PLAN, DEPT, pipes("2022-05-01", "10", "10"), pipes("2022-06-30", "10", "12"))
            .statusOn("2022-07-01"));
  }

  // ---- several

  @Test
  void of_several_indicators_each_is_owed() {
    Finding finding =
        given(
                BOTH,
                DEPT,
                pipes("2022-06-01", "10", "10"),
                indicator("BRIDGES", "2022-06-30", "1", "2"))
            .on("2022-07-01");

    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("PIPES=FULFILLED BRIDGES=VIOLATED", cells(finding));
    assertTrue(finding.explanation().zh().contains("危桥改造"), finding.explanation().zh());
    assertTrue(finding.explanation().zh().contains("1/2"), finding.explanation().zh());
  }

  @Test
  void of_several_indicators_one_without_a_plan_is_unknown() {
    Finding finding = given(BOTH, DEPT, pipes("2022-06-01", "10", "10")).on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("PIPES=FULFILLED BRIDGES=UNKNOWN", cells(finding));
    assertEquals("BRIDGES@d1", missing(finding));
  }

  @Test
  void of_several_indicators_each_needs_its_own_newer_record() {
    Finding finding =
        given(
                BOTH,
                DEPT,
                pipes("2022-06-29", "9", "10"),
                indicator("BRIDGES", "2022-06-29", "1", "2"))
            .reports("PIPES")
            .on("2022-07-01");

    assertEquals("PIPES=VIOLATED BRIDGES=UNKNOWN", cells(finding));
    assertEquals("BRIDGES@d1", missing(finding));
  }

  @Test
  void a_promoted_indicator_is_unmet_and_never_violated() {
    RuleSet promoted =
        TestRules.promoting(
            TestRules.DEPARTMENT,
            "duty.of( $body ).indicator( 'PIPES', 'BRIDGES' ).atLeastPercent( 100 ).undated();");
    Finding finding =
        given(
                promoted,
                DEPT,
                pipes("2022-12-31", "9", "10"),
                indicator("BRIDGES", "2022-06-01", "2", "2"))
            .on("2023-01-01");

    assertEquals(Status.UNMET, finding.status());
    assertEquals("PIPES=UNMET BRIDGES=FULFILLED", cells(finding));
  }
}
