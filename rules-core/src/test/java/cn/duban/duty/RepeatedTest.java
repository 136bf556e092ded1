package cn.duban.duty;

import static cn.duban.TestRules.cells;
import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.actAbout;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import cn.duban.finding.UnusedFact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedTest {
  private static final String ONCE = "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1 );";
  private static final RuleSet MONTHLY = TestRules.of(TestRules.DEPARTMENT, ONCE);
  private static final RuleSet TWICE =
      TestRules.of(TestRules.DEPARTMENT, "duty.of( $body ).monthly( 'MEETING' ).atLeast( 2 );");
  private static final RuleSet EITHER =
      TestRules.of(
          TestRules.DEPARTMENT,
          "duty.of( $body ).monthly( 'MEETING' ).orAlso( 'SPECIAL_MEETING' ).atLeast( 1 );");
  private static final RuleSet PLACES =
      TestRules.of(
          TestRules.DEPARTMENT,
          "duty.of( $body ).monthly( 'CHECK' ).oncePerDayAndPlace().atLeast( 2 );");
  private static final RuleSet HALVES =
      TestRules.of(TestRules.DEPARTMENT, "duty.of( $body ).halfYearly( 'DRILL' ).atLeast( 1 );");

  // ---- how many

  @Test
  void the_exact_number_in_a_month_is_fulfilled() {
    Finding finding =
        given(TWICE, DEPT, meeting("m1", "2022-04-20"), meeting("m2", "2022-04-30"))
            .reports("MEETING")
            .on("2022-04-30");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals("2022-04=FULFILLED", cells(finding));
    assertEquals("2", finding.cells().get(0).observed());
    assertEquals(List.of("m1", "m2"), evidence(finding));
  }

  @Test
  void one_below_the_number_is_a_violation_after_the_month() {
    Finding finding =
        given(TWICE, DEPT, meeting("m1", "2022-04-20")).reports("MEETING").on("2022-05-01");

    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("2022-04=VIOLATED 2022-05=PENDING", cells(finding));
    assertEquals("1", finding.cells().get(0).observed());
  }

  @Test
  void more_than_the_number_is_fulfilled_too() {
    assertEquals(
        Status.FULFILLED,
        given(MONTHLY, DEPT, meeting("m1", "2022-04-14"), meeting("m2", "2022-04-15"))
            .statusOn("2022-04-15"));
  }

  // ---- by when

  @ParameterizedTest
  @CsvSource({
    "2022-04-13, 2022-04=PENDING",
    "2022-04-30, 2022-04=PENDING",
    "2022-05-01, 2022-04=VIOLATED 2022-05=PENDING",
    "2022-05-31, 2022-04=VIOLATED 2022-05=PENDING",
    "2022-06-01, 2022-04=VIOLATED 2022-05=VIOLATED 2022-06=PENDING"
  })
  void a_month_still_running_is_pending_and_the_day_after_it_is_violated(
      String asOf, String cells) {
    assertEquals(cells, cells(given(MONTHLY, DEPT).reports("MEETING").on(asOf)));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-30, 2022-04-30",
    "2022-05-01, 2022-05-31",
    "2022-12-31, 2022-12-31",
    "2023-03-01, 2022-12-31"
  })
  void the_last_day_is_the_next_one(String asOf, String lastDay) {
    Finding finding = given(MONTHLY, DEPT).reports("MEETING").on(asOf);

    assertEquals(Optional.of(day(lastDay)), finding.lastDay());
  }

  @Test
  void each_month_carries_its_own_last_day_and_label() {
    Finding finding = given(MONTHLY, DEPT).reports("MEETING").on("2022-06-15");

    assertEquals(
        List.of("2022-04-30", "2022-05-31", "2022-06-30"),
        finding.cells().stream().map(cell -> cell.lastDay().orElseThrow().toString()).toList());
    assertEquals("2022年4月", finding.cells().get(0).label().zh());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-01, FULFILLED",
    "2022-04-05, FULFILLED",
    "2022-04-12, FULFILLED",
    "2022-03-31, PENDING",
    "2022-01-15, PENDING"
  })
  void april_counts_whole_and_march_does_not_count(String date, Status status) {
    assertEquals(
        status,
        given(MONTHLY, DEPT, meeting("m1", date)).reports("MEETING").statusOn("2022-04-20"));
  }

  @Test
  void january_to_march_are_never_asked_for() {
    assertEquals(
        "2022-04=FULFILLED",
        cells(
            given(MONTHLY, DEPT, meeting("m1", "2022-04-14")).reports("MEETING").on("2022-04-30")));
  }

  @Test
  void after_the_year_there_are_nine_months_and_no_more() {
    Finding finding = given(MONTHLY, DEPT).reports("MEETING").on("2023-03-01");

    assertEquals(9, finding.cells().size());
    assertEquals("2022-04", finding.cells().get(0).key());
    assertEquals("2022-12", finding.cells().get(8).key());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-30, 2022-04=FULFILLED 2022-05=VIOLATED 2022-06=PENDING",
    "2022-05-01, 2022-04=VIOLATED 2022-05=FULFILLED 2022-06=PENDING"
  })
  void an_act_counts_in_its_own_month_only(String date, String cells) {
    assertEquals(
        cells,
        cells(given(MONTHLY, DEPT, meeting("m1", date)).reports("MEETING").on("2022-06-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01, 2022-01=VIOLATED 2022-02=VIOLATED 2022-03=VIOLATED 2022-04=PENDING",
    "2022-03, 2022-03=VIOLATED 2022-04=PENDING",
    "2022-04, 2022-04=PENDING"
  })
  void the_first_month_is_a_setting_of_the_rule_set(String firstMonth, String cells) {
    RuleSet rules = starting(firstMonth);

    assertEquals(cells, cells(given(rules, DEPT).reports("MEETING").on("2022-04-20")));
  }

  @Test
  void before_the_first_month_the_duty_is_pending_without_cells() {
    Finding finding =
        given(starting("2022-05"), DEPT, meeting("m1", "2022-04-15"))
            .reports("MEETING")
            .on("2022-04-20");

    assertEquals(Status.PENDING, finding.status());
    assertEquals("", cells(finding));
    assertEquals(Optional.of(day("2022-05-31")), finding.lastDay());
  }

  private static RuleSet starting(String firstMonth) {
    return TestRules.set()
        .change("notice.yaml", "firstMonth: 2022-04", "firstMonth: " + firstMonth)
        .rule("1.1", TestRules.DEPARTMENT, ONCE)
        .load();
  }

  // ---- what is known

  @Test
  void what_is_not_reported_is_unknown_and_names_the_code() {
    Finding finding = given(MONTHLY, DEPT).on("2022-05-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("2022-04=UNKNOWN 2022-05=UNKNOWN", cells(finding));
    assertEquals("MEETING@d1", missing(finding));
  }

  @Test
  void what_is_not_reported_but_done_is_fulfilled() {
    Finding finding = given(MONTHLY, DEPT, meeting("m1", "2022-04-14")).on("2022-04-30");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals("", missing(finding));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-29, 2022-04=UNKNOWN 2022-05=UNKNOWN",
    "2022-04-30, 2022-04=VIOLATED 2022-05=UNKNOWN",
    "2022-05-09, 2022-04=VIOLATED 2022-05=UNKNOWN",
    "2022-05-10, 2022-04=VIOLATED 2022-05=PENDING"
  })
  void what_is_reported_until_a_day_tells_the_months_up_to_that_day(String until, String cells) {
    assertEquals(
        cells, cells(given(MONTHLY, DEPT).report("MEETING", null, until).on("2022-05-10")));
  }

  @Test
  void what_is_reported_for_one_bearer_tells_nothing_of_the_others() {
    Assessment assessment =
        given(MONTHLY, DEPT, department("d2")).report("MEETING", "d2", null).assess("2022-05-01");

    assertEquals(Status.UNKNOWN, assessment.finding("1.1@d1").orElseThrow().status());
    assertEquals(Status.VIOLATED, assessment.finding("1.1@d2").orElseThrow().status());
  }

  @Test
  void an_act_after_the_assessment_date_does_not_count_and_is_listed() {
    Assessment assessment =
        given(MONTHLY, DEPT, meeting("m1", "2022-04-21")).reports("MEETING").assess("2022-04-20");

    assertEquals(Status.PENDING, assessment.findings().get(0).status());
    assertEquals(
        List.of(new UnusedFact(meeting("m1", "2022-04-21"), UnusedFact.Reason.DATED_LATER)),
        assessment.unused());
  }

  @Test
  void an_act_on_the_assessment_date_counts() {
    Assessment assessment = given(MONTHLY, DEPT, meeting("m1", "2022-04-21")).assess("2022-04-21");

    assertEquals(Status.FULFILLED, assessment.findings().get(0).status());
    assertEquals(List.of(), assessment.unused());
  }

  @Test
  void the_act_of_another_body_does_not_count() {
    assertEquals(
        Status.PENDING,
        given(MONTHLY, DEPT, department("d2"), meeting("m1", "2022-04-14"))
            .reports("MEETING")
            .on("2022-04-30", "1.1@d2")
            .status());
  }

  // ---- several months

  @Test
  void of_differing_months_the_worst_counts() {
    assertEquals(
        Status.VIOLATED,
        given(MONTHLY, DEPT, meeting("m1", "2022-04-14"), meeting("m2", "2022-06-02"))
            .reports("MEETING")
            .statusOn("2022-07-01"));
  }

  @Test
  void an_unknown_month_is_worse_than_one_that_is_pending_or_fulfilled() {
    Finding finding =
        given(MONTHLY, DEPT, meeting("m1", "2022-04-14"))
            .report("MEETING", null, "2022-04-30")
            .on("2022-05-10");

    assertEquals("2022-04=FULFILLED 2022-05=UNKNOWN", cells(finding));
    assertEquals(Status.UNKNOWN, finding.status());
  }

  @Test
  void a_violated_month_is_worse_than_an_unknown_one() {
    assertEquals(
        Status.VIOLATED,
        given(MONTHLY, DEPT).report("MEETING", null, "2022-04-30").statusOn("2022-05-10"));
  }

  @Test
  void a_pending_month_is_worse_than_a_fulfilled_one() {
    assertEquals(
        Status.PENDING,
        given(MONTHLY, DEPT, meeting("m1", "2022-04-14"))
            .reports("MEETING")
            .statusOn("2022-05-10"));
  }

  @Test
  void a_promoted_duty_is_unmet_and_never_violated() {
    Finding finding =
        given(TestRules.promoting(TestRules.DEPARTMENT, ONCE), DEPT)
            .reports("MEETING")
            .on("2022-05-01");

    assertEquals(Status.UNMET, finding.status());
    assertEquals("2022-04=UNMET 2022-05=PENDING", cells(finding));
  }

  // ---- which acts

  @Test
  void a_special_meeting_counts_for_the_general_duty_but_not_the_reverse() {
    RuleSet special =
        TestRules.of(
            TestRules.DEPARTMENT, "duty.of( $body ).monthly( 'SPECIAL_MEETING' ).atLeast( 1 );");

    assertEquals(
        Status.FULFILLED,
        given(EITHER, DEPT, act("m1", "d1", "SPECIAL_MEETING", "2022-04-14"))
            .statusOn("2022-04-30"));
    assertEquals(
        Status.FULFILLED, given(EITHER, DEPT, meeting("m1", "2022-04-14")).statusOn("2022-04-30"));
    assertEquals(
        Status.PENDING,
        given(special, DEPT, meeting("m1", "2022-04-14"))
            .reports("SPECIAL_MEETING")
            .statusOn("2022-04-30"));
  }

  @Test
  void acts_under_either_code_add_up() {
    RuleSet rules =
        TestRules.of(
            TestRules.DEPARTMENT,
            "duty.of( $body ).monthly( 'MEETING' ).orAlso( 'SPECIAL_MEETING' ).atLeast( 2 );");

    assertEquals(
        Status.FULFILLED,
        given(
                rules,
                DEPT,
                meeting("m1", "2022-04-14"),
                act("m2", "d1", "SPECIAL_MEETING", "2022-04-14"))
            .statusOn("2022-04-30"));
  }

  @ParameterizedTest
  @CsvSource({"MEETING, SPECIAL_MEETING@d1", "SPECIAL_MEETING, MEETING@d1"})
  void either_code_must_be_reported_to_tell_that_nothing_was_done(String reported, String missing) {
    Finding finding = given(EITHER, DEPT).reports(reported).on("2022-04-30");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals(missing, missing(finding));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-14, e1, 2022-04-14, e1, PENDING",
    "2022-04-14, e1, 2022-04-14, e2, FULFILLED",
    "2022-04-14, e1, 2022-04-15, e1, FULFILLED"
  })
  void two_checks_on_one_day_at_one_place_count_once(
      String first, String place, String second, String otherPlace, Status status) {
    assertEquals(
        status,
        given(
                PLACES,
                DEPT,
                enterprise("e1"),
                enterprise("e2"),
                actAbout("c1", "d1", "CHECK", first, place),
                actAbout("c2", "d1", "CHECK", second, otherPlace))
            .reports("CHECK")
            .statusOn("2022-04-30"));
  }

  @Test
  void two_checks_on_one_day_at_places_not_reported_are_unknown() {
    Finding finding =
        given(
                PLACES,
                DEPT,
                act("c1", "d1", "CHECK", "2022-04-14"),
                act("c2", "d1", "CHECK", "2022-04-14"))
            .reports("CHECK")
            .on("2022-04-30");

    assertEquals(Status.UNKNOWN, finding.status());
    assertTrue(missing(finding).contains("Activity.object@c2"), missing(finding));
  }

  @Test
  void two_checks_on_one_day_of_nobody_in_particular_count_once() {
    assertEquals(
        Status.PENDING,
        given(
                PLACES,
                DEPT,
                act("c1", "d1", "CHECK", "2022-04-14"),
                act("c2", "d1", "CHECK", "2022-04-14"))
            .reports("CHECK", "Activity.object")
            .statusOn("2022-04-30"));
  }

  @Test
  void two_checks_on_different_days_count_twice_wherever_they_were() {
    assertEquals(
        Status.FULFILLED,
        given(
                PLACES,
                DEPT,
                act("c1", "d1", "CHECK", "2022-04-14"),
                act("c2", "d1", "CHECK", "2022-04-15"))
            .reports("CHECK")
            .statusOn("2022-04-30"));
  }

  // ---- half-years

  @ParameterizedTest
  @CsvSource({
    "2022-01-01, 2022-H1=FULFILLED 2022-H2=PENDING",
    "2022-06-30, 2022-H1=FULFILLED 2022-H2=PENDING",
    "2022-07-01, 2022-H1=VIOLATED 2022-H2=FULFILLED",
    "2021-12-31, 2022-H1=VIOLATED 2022-H2=PENDING"
  })
  void the_first_half_year_runs_from_january_to_june(String date, String cells) {
    assertEquals(
        cells,
        cells(
            given(HALVES, DEPT, act("x1", "d1", "DRILL", date)).reports("DRILL").on("2022-07-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-30, 2022-H1=PENDING, 2022-06-30",
    "2022-07-01, 2022-H1=VIOLATED 2022-H2=PENDING, 2022-12-31",
    "2022-12-31, 2022-H1=VIOLATED 2022-H2=PENDING, 2022-12-31",
    "2023-01-01, 2022-H1=VIOLATED 2022-H2=VIOLATED, 2022-12-31"
  })
  void a_half_year_still_running_is_pending(String asOf, String cells, String lastDay) {
    Finding finding = given(HALVES, DEPT).reports("DRILL").on(asOf);

    assertEquals(cells, cells(finding));
    assertEquals(Optional.of(day(lastDay)), finding.lastDay());
  }

  @Test
  void half_years_are_called_by_their_name() {
    Finding finding = given(HALVES, DEPT).reports("DRILL").on("2022-07-01");

    assertEquals("2022年上半年", finding.cells().get(0).label().zh());
    assertEquals("2022年下半年", finding.cells().get(1).label().zh());
  }
}
