package cn.duban.duty;

import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Accident;
import cn.duban.fact.AccidentBuilder;
import cn.duban.fact.AccidentGrade;
import cn.duban.fact.Emergency;
import cn.duban.fact.EmergencyBuilder;
import cn.duban.fact.Violation;
import cn.duban.fact.ViolationBuilder;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinTest {
  private static final RuleSet DAYS =
      accident("step( 'closedOn' ).dueOnIfSet( 'dueOn' ).within( 60 ).daysAfter( 'occurredOn' );");
  private static final RuleSet YEARS =
      accident("step( 'evaluatedOn' ).within( 1 ).yearsAfter( 'approvedOn' );");
  private static final RuleSet WORKING_DAYS =
      TestRules.of(
          "$case : Violation()",
          "duty.about( $case ).of( 'handledBy' )"
              + ".step( 'publishedOn' ).within( 7 ).workingDaysAfter( 'decidedOn' );");
  private static final RuleSet HOURS =
      emergency("step( 'reportedAt' ).within( 2 ).hoursAfter( 'learnedAt' );");

  private static RuleSet accident(String chain) {
    return TestRules.of(
        "$case : Accident()", "duty.about( $case ).of( 'investigatedBy' )." + chain);
  }

  private static RuleSet emergency(String chain) {
    return TestRules.of("$case : Emergency()", "duty.about( $case ).of( 'learnedBy' )." + chain);
  }

  private static AccidentBuilder accident() {
    return AccidentBuilder.builder()
        .id("a1")
        .inCharge("d1")
        .investigatedBy("d1")
        .grade(AccidentGrade.GENERAL)
        .occurredOn(day("2022-05-01"));
  }

  private static LocalDate dayOrNull(String iso) {
    return iso == null ? null : day(iso);
  }

  // ---- days

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE"})
  void the_day_on_which_a_period_starts_is_not_counted_and_its_last_day_is(
      String closed, Status status) {
    Finding finding = given(DAYS, DEPT, accident().closedOn(day(closed)).build()).on("2022-07-15");

    assertEquals(status, finding.status());
    assertEquals(Optional.of(day("2022-06-30")), finding.lastDay());
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, PENDING", "2022-07-01, VIOLATED"})
  void not_done_is_pending_through_the_last_day_of_the_period(String asOf, Status status) {
    assertEquals(
        status, given(DAYS, DEPT, accident().build()).reports("Accident.closedOn").statusOn(asOf));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-20, 2022-05-20, FULFILLED",
    "2022-05-20, 2022-05-21, FULFILLED_LATE",
    "2022-07-10, 2022-07-10, FULFILLED",
    "2022-07-10, 2022-07-11, FULFILLED_LATE"
  })
  void a_last_day_that_the_host_sets_goes_before_the_period(
      String due, String closed, Status status) {
    Accident accident = accident().dueOn(day(due)).closedOn(day(closed)).build();
    Finding finding = given(DAYS, DEPT, accident).on("2022-07-15");

    assertEquals(status, finding.status());
    assertEquals(Optional.of(day(due)), finding.lastDay());
  }

  // ---- not backwards (R-BACKWARDS)

  @ParameterizedTest
  @CsvSource({
    // the 60th day is the day before the day of issue, and the day of issue
    "2022-02-11, 2022-12-31",
    "2022-02-12, 2022-04-13",
  })
  void a_period_that_ended_before_the_day_of_issue_is_due_like_a_duty_without_a_date(
      String occurred, String lastDay) {
    Accident accident = accident().occurredOn(day(occurred)).build();

    assertEquals(Optional.of(day(lastDay)), given(DAYS, DEPT, accident).on("2022-07-15").lastDay());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-01, 2022-12-31, PENDING",
    "2022-03-01, 2023-01-01, VIOLATED",
    "2022-04-13, 2022-04-13, PENDING",
    "2022-04-13, 2022-04-14, VIOLATED"
  })
  void so_is_what_the_host_set_for_a_day_before_it(String due, String asOf, Status status) {
    Accident accident = accident().occurredOn(day("2021-05-01")).dueOn(day(due)).build();

    assertEquals(status, given(DAYS, DEPT, accident).reports("Accident.closedOn").statusOn(asOf));
  }

  @Test
  void what_was_late_before_the_day_of_issue_is_not_late_now() {
    Accident accident =
        accident().occurredOn(day("2021-05-01")).closedOn(day("2021-12-01")).build();

    assertEquals(Status.FULFILLED, given(DAYS, DEPT, accident).statusOn("2022-07-15"));
  }

  // ---- years

  @ParameterizedTest
  @CsvSource({
    "2021-05-10, 2022-05-10, FULFILLED",
    "2021-05-10, 2022-05-11, FULFILLED_LATE",
    "2024-02-29, 2025-02-28, FULFILLED",
    "2024-02-29, 2025-03-01, FULFILLED_LATE"
  })
  void a_year_ends_on_the_same_day_of_the_next_year(
      String approved, String evaluated, Status status) {
    Accident accident =
        accident()
            .occurredOn(day("2020-01-01"))
            .approvedOn(day(approved))
            .evaluatedOn(day(evaluated))
            .build();

    assertEquals(status, given(YEARS, DEPT, accident).statusOn("2025-07-15"));
  }

  @Test
  void a_period_that_has_not_started_is_pending_without_a_last_day() {
    Finding planned =
        given(YEARS, DEPT, accident().approvedOn(day("2022-07-16")).build()).on("2022-07-15");
    Finding open =
        given(YEARS, DEPT, accident().build()).reports("Accident.approvedOn").on("2022-07-15");

    assertEquals(Status.PENDING, planned.status());
    assertEquals(Optional.empty(), planned.lastDay());
    assertEquals(Status.PENDING, open.status());
  }

  @Test
  void a_start_that_is_not_reported_is_unknown_and_named() {
    Finding finding = given(YEARS, DEPT, accident().build()).on("2022-07-15");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Accident.approvedOn@a1", missing(finding));
  }

  // ---- working days

  private static Violation decided(String decided, String published) {
    return ViolationBuilder.builder()
        .id("v1")
        .code("SPEEDING")
        .offender("e1")
        .handledBy("d1")
        .filedOn(day("2021-01-04"))
        .decidedOn(day(decided))
        .publishedOn(dayOrNull(published))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    // 6, 7, 8, 9, 10, 13 and 14 June
    "2022-06-02, 2022-06-14",
    // 24 April and 7 May are worked, 30 April to 4 May are off
    "2022-04-22, 2022-05-05",
    "2022-04-29, 2022-05-12",
    // a start on a day off
    "2022-05-01, 2022-05-12",
    "2022-05-07, 2022-05-17"
  })
  void working_days_leave_out_days_off_and_count_worked_weekends(String decided, String lastDay) {
    TestRules.Given inTime = given(WORKING_DAYS, DEPT, enterprise("e1"), decided(decided, lastDay));
    TestRules.Given late =
        given(
            WORKING_DAYS,
            DEPT,
            enterprise("e1"),
            decided(decided, day(lastDay).plusDays(1).toString()));

    assertEquals(Optional.of(day(lastDay)), inTime.on("2022-12-01").lastDay());
    assertEquals(Status.FULFILLED, inTime.statusOn("2022-12-01"));
    assertEquals(Status.FULFILLED_LATE, late.statusOn("2022-12-01"));
  }

  @ParameterizedTest
  @CsvSource({"2022-05-12, PENDING", "2022-05-13, VIOLATED"})
  void not_published_is_pending_through_the_last_working_day(String asOf, Status status) {
    assertEquals(
        status,
        given(WORKING_DAYS, DEPT, enterprise("e1"), decided("2022-04-29", null))
            .reports("Violation.publishedOn")
            .statusOn(asOf));
  }

  @ParameterizedTest
  @CsvSource({"2022-12-28, calendar 2023, 2023-01-03", "2021-12-15, calendar 2021, 2022-06-01"})
  void a_period_that_leaves_the_calendar_is_unknown_and_names_the_year(
      String decided, String missing, String asOf) {
    Finding finding =
        given(WORKING_DAYS, DEPT, enterprise("e1"), decided(decided, null))
            .reports("Violation.publishedOn")
            .on(asOf);

    assertEquals(Status.UNKNOWN, finding.status());
    assertTrue(missing(finding).startsWith(missing), missing(finding));
  }

  @Test
  void a_period_that_ends_on_the_last_working_day_of_the_calendar_is_known() {
    assertEquals(
        Optional.of(day("2022-12-30")),
        given(WORKING_DAYS, DEPT, enterprise("e1"), decided("2022-12-21", null))
            .on("2022-12-22")
            .lastDay());
  }

  // ---- hours

  private static EmergencyBuilder emergency() {
    return EmergencyBuilder.builder()
        .id("m1")
        .body("d1")
        .learnedBy("d1")
        .learnedAt(time("2022-05-10T10:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-10T10:00, FULFILLED",
    "2022-05-10T12:00, FULFILLED",
    "2022-05-10T12:00:01, FULFILLED_LATE",
    "2022-05-11T09:00, FULFILLED_LATE"
  })
  void exactly_so_many_hours_are_in_time_and_a_second_more_is_late(String reported, Status status) {
    Finding finding =
        given(HOURS, DEPT, emergency().reportedAt(time(reported)).build()).on("2022-05-11");

    assertEquals(status, finding.status());
    assertTrue(
        finding.observation().required().contains("2022-05-10T12:00"),
        finding.observation().required());
    assertEquals(Optional.of(day("2022-05-10")), finding.lastDay());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-10T21:59:59, 2022-05-10, VIOLATED",
    "2022-05-10T22:00, 2022-05-10, PENDING",
    "2022-05-10T23:00, 2022-05-10, PENDING",
    "2022-05-10T23:00, 2022-05-11, VIOLATED"
  })
  void hours_that_end_within_the_assessment_date_have_passed(
      String learned, String asOf, Status status) {
    assertEquals(
        status,
        given(HOURS, DEPT, emergency().learnedAt(time(learned)).build())
            .reports("Emergency.reportedAt")
            .statusOn(asOf));
  }

  @Test
  void the_day_of_an_instant_is_that_in_shanghai() {
    Emergency night =
        emergency()
            .learnedAt(time("2022-05-10T23:30"))
            .reportedAt(time("2022-05-11T00:30"))
            .build();

    assertEquals(Status.PENDING, given(HOURS, DEPT, night).statusOn("2022-05-10"));
    assertEquals(Status.FULFILLED, given(HOURS, DEPT, night).statusOn("2022-05-11"));
  }

  @Test
  void a_time_that_is_not_reported_is_unknown_and_named() {
    Finding finding = given(HOURS, DEPT, emergency().build()).on("2022-05-11");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Emergency.reportedAt@m1", missing(finding));
  }

  @Test
  void of_any_steps_one_within_the_hours_is_enough() {
    RuleSet rules =
        emergency(
            "anyStep( 'responseStartedAt', 'reportedAt' ).within( 2 ).hoursAfter( 'learnedAt' );");

    assertEquals(
        Status.FULFILLED,
        given(rules, DEPT, emergency().reportedAt(time("2022-05-10T11:00")).build())
            .reports("Emergency.responseStartedAt")
            .statusOn("2022-05-11"));
  }

  @Test
  void a_further_step_must_be_taken_beside_one_within_hours() {
    RuleSet rules =
        emergency(
            "step( 'reportedAt' ).and( 'responseStartedAt' ).within( 2 ).hoursAfter( 'learnedAt'"
                + " );");
    Emergency reported = emergency().reportedAt(time("2022-05-10T11:00")).build();

    assertNotEquals(
        Status.FULFILLED,
        given(rules, DEPT, reported).reports("Emergency.responseStartedAt").statusOn("2022-05-11"));
  }
}
