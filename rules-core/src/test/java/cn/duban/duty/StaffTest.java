package cn.duban.duty;

import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.headcount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Headcount;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffTest {
  private static final RuleSet FROM_ISSUE = owed("headcount( 'STAFF' ).atLeast( 2 ).fromIssue();");
  private static final RuleSet BY_JUNE =
      owed("headcount( 'STAFF' ).atLeast( 2 ).by( '2022-06-30' );");
  private static final RuleSet ADVISED =
      owed("headcount( 'STAFF' ).atLeast( 3 ).advised( 5 ).fromIssue();");
  private static final RuleSet REQUIRED =
      owed("headcount( 'STAFF' ).atLeastRequired().by( '2022-06-30' );");

  private static RuleSet owed(String chain) {
    return TestRules.of(TestRules.DEPARTMENT, "duty.of( $body )." + chain);
  }

  private static Headcount staff(String date, int count) {
    return headcount("h" + date, "STAFF", date, count);
  }

  // ---- from the day of issue

  @ParameterizedTest
  @CsvSource({"2, FULFILLED", "3, FULFILLED", "1, VIOLATED", "0, VIOLATED"})
  void the_exact_number_is_enough_and_one_below_is_not(int count, Status status) {
    Finding finding =
        given(FROM_ISSUE, DEPT, staff("2022-04-13", count)).reports("STAFF").on("2022-04-13");

    assertEquals(status, finding.status());
    assertEquals(Integer.toString(count), finding.observation().observed());
    assertEquals(">= 2", finding.observation().required());
    assertEquals(Optional.empty(), finding.lastDay());
    assertEquals(List.of("h2022-04-13"), evidence(finding));
  }

  @Test
  void from_the_day_of_issue_on_it_is_never_late() {
    assertEquals(
        Status.FULFILLED,
        given(FROM_ISSUE, DEPT, staff("2022-05-01", 1), staff("2022-11-01", 2))
            .statusOn("2022-12-01"));
  }

  @Test
  void no_count_is_unknown_or_violated_if_counts_are_complete() {
    Finding unknown = given(FROM_ISSUE, DEPT).on("2022-04-13");

    assertEquals(Status.UNKNOWN, unknown.status());
    assertEquals("STAFF@d1", missing(unknown));
    assertEquals(Status.VIOLATED, given(FROM_ISSUE, DEPT).reports("STAFF").statusOn("2022-04-13"));
  }

  // ---- the newest count

  @Test
  void the_newest_count_on_or_before_the_assessment_date_counts() {
    TestRules.Given given = given(FROM_ISSUE, DEPT, staff("2022-05-01", 2), staff("2022-05-10", 1));

    assertEquals(Status.FULFILLED, given.statusOn("2022-05-09"));
    assertEquals(Status.VIOLATED, given.statusOn("2022-05-10"));
    assertEquals(List.of("h2022-05-10"), evidence(given.on("2022-05-10")));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, PENDING", "2022-07-01, VIOLATED"})
  void a_newer_shortfall_counts_although_an_older_count_met_the_number(String asOf, Status status) {
    assertEquals(
        status,
        given(BY_JUNE, DEPT, staff("2022-05-01", 2), staff("2022-06-30", 1)).statusOn(asOf));
  }

  @Test
  void a_shortfall_counted_after_the_last_day_is_violated_although_it_was_met_in_time() {
    assertEquals(
        Status.VIOLATED,
        given(BY_JUNE, DEPT, staff("2022-05-01", 2), staff("2022-07-15", 1))
            .statusOn("2022-07-15"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE"})
  void the_first_count_that_meets_the_number_tells_whether_it_is_late(String date, Status status) {
    Finding finding =
        given(BY_JUNE, DEPT, staff("2022-05-01", 1), staff(date, 2), staff("2022-07-10", 3))
            .on("2022-07-15");

    assertEquals(status, finding.status());
    assertEquals("3", finding.observation().observed());
    assertEquals(List.of("h" + date, "h2022-07-10"), evidence(finding));
  }

  @Test
  void once_met_in_time_a_dip_that_was_mended_does_not_make_it_late() {
    assertEquals(
        Status.FULFILLED,
        given(BY_JUNE, DEPT, staff("2022-06-01", 2), staff("2022-07-01", 1), staff("2022-08-01", 2))
            .statusOn("2022-08-02"));
  }

  // ---- advice

  @ParameterizedTest
  @CsvSource({
    "2, VIOLATED, false",
    "3, FULFILLED, true",
    "4, FULFILLED, true",
    "5, FULFILLED, false",
    "6, FULFILLED, false"
  })
  void the_advised_number_is_a_remark_and_no_duty(int count, Status status, boolean remark) {
    Finding finding = given(ADVISED, DEPT, staff("2022-04-13", count)).on("2022-05-01");

    assertEquals(status, finding.status());
    assertEquals(remark, finding.explanation().zh().contains("建议 5"), finding.explanation().zh());
    assertEquals(remark, finding.explanation().en().contains("advises 5"));
  }

  // ---- the required number

  private static Headcount required(String date, int count, Integer required) {
    return new Headcount("h" + date, "d1", "STAFF", day(date), count, required);
  }

  @ParameterizedTest
  @CsvSource({"4, 4, FULFILLED", "3, 4, VIOLATED", "0, 0, FULFILLED"})
  void the_number_that_the_count_requires_is_inclusive(int count, int required, Status status) {
    assertEquals(
        status,
        given(REQUIRED, DEPT, required("2022-06-30", count, required)).statusOn("2022-07-01"));
  }

  @Test
  void without_the_required_number_it_is_unknown_and_names_the_field() {
    Finding finding = given(REQUIRED, DEPT, required("2022-06-01", 9, null)).on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Headcount.required@h2022-06-01", missing(finding));
    assertEquals("9", finding.observation().observed());
  }

  @Test
  void without_a_count_it_is_unknown_even_if_counts_are_complete() {
    Finding finding = given(REQUIRED, DEPT).reports("STAFF").on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("STAFF@d1", missing(finding));
  }

  @Test
  void an_older_count_without_the_required_number_does_no_harm() {
    assertEquals(
        Status.FULFILLED,
        given(REQUIRED, DEPT, required("2022-05-01", 2, null), required("2022-06-30", 4, 4))
            .statusOn("2022-07-01"));
  }

  // ---- force

  @Test
  void a_promoted_number_is_unmet_and_never_violated() {
    RuleSet promoted =
        TestRules.promoting(
            TestRules.DEPARTMENT,
            "duty.of( $body ).headcount( 'STAFF' ).atLeast( 2 ).fromIssue();");
    Finding finding = given(promoted, DEPT, staff("2022-04-13", 1)).on("2022-05-01");

    assertEquals(Status.UNMET, finding.status());
    assertFalse(finding.explanation().zh().contains("未落实"), finding.explanation().zh());
    assertTrue(finding.explanation().en().contains("unmet"), finding.explanation().en());
  }
}
