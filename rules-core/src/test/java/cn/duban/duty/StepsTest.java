package cn.duban.duty;

import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.organization;
import static cn.duban.fact.Sample.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Accident;
import cn.duban.fact.AccidentBuilder;
import cn.duban.fact.AccidentGrade;
import cn.duban.fact.DangerLevel;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.HiddenDangerBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.fact.Violation;
import cn.duban.fact.ViolationBuilder;
import cn.duban.fact.Warning;
import cn.duban.fact.WarningBuilder;
import cn.duban.fact.WarningKind;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
  private static final RuleSet CLOSED = accident("step( 'closedOn' ).by( '2022-06-30' );");
  private static final RuleSet ALL =
      accident("step( 'evaluatedOn', 'outcomePublishedOn' ).by( '2022-06-30' );");
  private static final RuleSet ANY =
      TestRules.of(
          "$case : Violation()",
          "duty.about( $case ).of( 'handledBy' )"
              + ".anyStep( 'decidedOn', 'transferredOn', 'dismissedOn' ).by( '2022-06-30' );");
  private static final RuleSet AND =
      danger("step( 'rectifiedOn' ).and( 'reportedOn' ).dueOn( 'deadline' );");
  private static final RuleSet FIRST = accident("step( 'evaluatedOn' ).noLaterThan( 'closedOn' );");
  private static final RuleSet ORDER =
      danger("step( 'rectifiedOn', 'acceptedOn', 'signedOn', 'struckOffOn' ).inOrder();");

  private static RuleSet accident(String chain) {
    return TestRules.of(
        "$case : Accident()", "duty.about( $case ).of( 'investigatedBy' )." + chain);
  }

  private static RuleSet danger(String chain) {
    return TestRules.of(
        "$case : HiddenDanger()", "duty.about( $case ).of( 'responsible' )." + chain);
  }

  private static AccidentBuilder accident() {
    return AccidentBuilder.builder()
        .id("a1")
        .inCharge("d1")
        .investigatedBy("d1")
        .grade(AccidentGrade.GENERAL)
        .occurredOn(day("2022-04-20"));
  }

  private static HiddenDangerBuilder danger() {
    return HiddenDangerBuilder.builder()
        .id("x1")
        .responsible("d1")
        .level(DangerLevel.MAJOR)
        .foundOn(day("2022-04-20"));
  }

  private static LocalDate dayOrNull(String iso) {
    return iso == null ? null : day(iso);
  }

  // ---- one step

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE", "2022-07-15, FULFILLED_LATE"})
  void a_step_taken_on_the_last_day_is_in_time_and_the_day_after_it_is_late(
      String closed, Status status) {
    Finding finding =
        given(CLOSED, DEPT, accident().closedOn(day(closed)).build()).on("2022-07-15");

    assertEquals(status, finding.status());
    assertEquals(closed, finding.observation().observed());
    assertEquals("<= 2022-06-30", finding.observation().required());
    assertEquals(Optional.of(day("2022-06-30")), finding.lastDay());
    assertEquals(List.of("a1"), evidence(finding));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, PENDING", "2022-07-01, VIOLATED"})
  void a_step_not_taken_is_pending_through_the_last_day(String asOf, Status status) {
    assertEquals(
        status,
        given(CLOSED, DEPT, accident().build()).reports("Accident.closedOn").statusOn(asOf));
  }

  @Test
  void a_step_not_reported_is_unknown_and_named() {
    Finding finding = given(CLOSED, DEPT, accident().build()).on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Accident.closedOn@a1", missing(finding));
    assertTrue(finding.explanation().zh().contains("结案日期"), finding.explanation().zh());
  }

  @ParameterizedTest
  @CsvSource({
    "Accident.closedOn, a1, , VIOLATED",
    "Accident, , , VIOLATED",
    "Accident.closedOn, , 2022-07-01, VIOLATED",
    "Accident.closedOn, , 2022-06-30, UNKNOWN",
    "Accident.dueOn, , , UNKNOWN",
    "Accident.closedOn, d1, , UNKNOWN"
  })
  void a_field_is_reported_by_itself_or_by_its_type_and_up_to_a_day(
      String code, String of, String until, Status status) {
    assertEquals(
        status,
        given(CLOSED, DEPT, accident().build()).report(code, of, until).statusOn("2022-07-01"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-14, PENDING", "2022-06-15, FULFILLED"})
  void a_step_dated_after_the_assessment_date_is_known_not_to_be_taken(String asOf, Status status) {
    Finding finding = given(CLOSED, DEPT, accident().closedOn(day("2022-06-15")).build()).on(asOf);

    assertEquals(status, finding.status());
    assertEquals("", missing(finding));
  }

  // ---- all and any

  @Test
  void of_all_steps_the_one_that_lacks_is_named() {
    Finding finding =
        given(ALL, DEPT, accident().evaluatedOn(day("2022-06-01")).build()).on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Accident.outcomePublishedOn@a1", missing(finding));
    assertEquals(
        Status.VIOLATED,
        given(ALL, DEPT, accident().evaluatedOn(day("2022-06-01")).build())
            .reports("Accident.outcomePublishedOn")
            .statusOn("2022-07-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-01, 2022-06-30, FULFILLED",
    "2022-06-01, 2022-07-01, FULFILLED_LATE",
    "2022-07-01, 2022-06-01, FULFILLED_LATE"
  })
  void of_all_steps_the_last_one_tells_whether_it_is_late(
      String evaluated, String published, Status status) {
    assertEquals(
        status,
        given(
                ALL,
                DEPT,
                accident().evaluatedOn(day(evaluated)).outcomePublishedOn(day(published)).build())
            .statusOn("2022-07-15"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, UNKNOWN", "2022-07-01, VIOLATED"})
  void one_step_known_not_to_be_taken_is_a_breach_once_it_is_overdue(String asOf, Status status) {
    assertEquals(
        status,
        given(ALL, DEPT, accident().build()).reports("Accident.outcomePublishedOn").statusOn(asOf));
  }

  private static Violation violation(String decided, String transferred) {
    return ViolationBuilder.builder()
        .id("v1")
        .code("SPEEDING")
        .offender("e1")
        .handledBy("d1")
        .filedOn(day("2022-04-20"))
        .decidedOn(dayOrNull(decided))
        .transferredOn(dayOrNull(transferred))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-30, , FULFILLED",
    ", 2022-06-30, FULFILLED",
    "2022-07-01, , FULFILLED_LATE",
    "2022-07-01, 2022-06-30, FULFILLED"
  })
  void of_any_steps_one_is_enough_and_the_first_tells_whether_it_is_late(
      String decided, String transferred, Status status) {
    assertEquals(
        status,
        given(ANY, DEPT, enterprise("e1"), violation(decided, transferred)).statusOn("2022-07-15"));
  }

  @Test
  void of_any_steps_none_is_unknown_until_all_are_known() {
    TestRules.Given none = given(ANY, DEPT, enterprise("e1"), violation(null, null));

    assertEquals(
        "Violation.decidedOn@v1 Violation.transferredOn@v1 Violation.dismissedOn@v1",
        missing(none.on("2022-07-01")));
    none.reports("Violation.decidedOn", "Violation.transferredOn");
    assertEquals(Status.UNKNOWN, none.statusOn("2022-07-01"));
    assertEquals("Violation.dismissedOn@v1", missing(none.on("2022-07-01")));
    none.reports("Violation.dismissedOn");
    assertEquals(Status.VIOLATED, none.statusOn("2022-07-01"));
    assertEquals(Status.PENDING, none.statusOn("2022-06-30"));
  }

  // ---- further steps and a last day of its own

  @ParameterizedTest
  @CsvSource({"2022-06-10, FULFILLED", "2022-06-11, FULFILLED_LATE"})
  void the_last_day_may_stand_in_a_field_of_the_object(String rectified, Status status) {
    HiddenDanger danger =
        danger()
            .deadline(day("2022-06-10"))
            .rectifiedOn(day(rectified))
            .reportedOn(day("2022-07-10"))
            .build();
    Finding finding = given(AND, DEPT, danger).on("2022-07-15");

    assertEquals(status, finding.status());
    assertEquals(Optional.of(day("2022-06-10")), finding.lastDay());
  }

  @Test
  void without_the_field_that_holds_the_last_day_it_is_unknown() {
    Finding finding =
        given(
                AND,
                DEPT,
                danger().rectifiedOn(day("2022-06-01")).reportedOn(day("2022-06-01")).build())
            .on("2022-07-15");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("HiddenDanger.deadline@x1", missing(finding));
  }

  @Test
  void a_last_day_may_be_the_day_of_an_instant_in_shanghai() {
    RuleSet rules =
        TestRules.of(
            "$case : Warning()",
            "duty.about( $case ).of( 'body' ).step( 'measuresAt' ).dueOn( 'endsAt' );");
    Warning warning =
        WarningBuilder.builder()
            .id("w1")
            .kind(WarningKind.WEATHER)
            .body("c1")
            .issuedAt(time("2022-05-01T08:00"))
            .endsAt(time("2022-05-03T00:00"))
            .build();
    TestRules.Given given =
        given(rules, organization("c1", OrgKind.COUNTY), warning).reports("Warning.measuresAt");

    assertEquals(Status.PENDING, given.statusOn("2022-05-03"));
    assertEquals(Status.VIOLATED, given.statusOn("2022-05-04"));
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31, PENDING", "2023-01-01, VIOLATED"})
  void a_further_step_has_until_the_day_of_undated_duties(String asOf, Status status) {
    HiddenDanger danger =
        danger().deadline(day("2022-06-10")).rectifiedOn(day("2022-06-01")).build();

    assertEquals(
        status, given(AND, DEPT, danger).reports("HiddenDanger.reportedOn").statusOn(asOf));
    assertEquals("HiddenDanger.reportedOn@x1", missing(given(AND, DEPT, danger).on(asOf)));
  }

  // ---- not later than

  @ParameterizedTest
  @CsvSource({
    "2022-06-01, 2022-06-01, FULFILLED",
    "2022-05-31, 2022-06-01, FULFILLED",
    "2022-06-02, 2022-06-01, VIOLATED",
    ", 2022-06-01, VIOLATED",
    "2022-06-01, , FULFILLED",
    ", , PENDING",
    "2022-06-16, 2022-06-01, VIOLATED",
    "2022-06-01, 2022-06-16, FULFILLED",
    ", 2022-06-16, PENDING"
  })
  void a_step_that_must_come_first_cannot_be_mended_afterwards(
      String evaluated, String closed, Status status) {
    Accident accident =
        accident().evaluatedOn(dayOrNull(evaluated)).closedOn(dayOrNull(closed)).build();

    assertEquals(
        status,
        given(FIRST, DEPT, accident)
            .reports("Accident.evaluatedOn", "Accident.closedOn")
            .statusOn("2022-06-15"));
  }

  @ParameterizedTest
  @CsvSource({", 2022-06-01, Accident.evaluatedOn@a1", "2022-06-01, , Accident.closedOn@a1"})
  void which_came_first_is_unknown_if_one_day_is_not_reported(
      String evaluated, String closed, String missing) {
    Accident accident =
        accident().evaluatedOn(dayOrNull(evaluated)).closedOn(dayOrNull(closed)).build();
    Finding finding = given(FIRST, DEPT, accident).on("2022-06-15");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals(missing, missing(finding));
  }

  @Test
  void a_further_step_counts_too_where_something_must_come_first() {
    RuleSet rules =
        accident("step( 'evaluatedOn' ).and( 'measuresCarriedOut' ).noLaterThan( 'closedOn' );");
    AccidentBuilder done = accident().evaluatedOn(day("2022-05-01")).closedOn(day("2022-06-01"));

    assertEquals(
        Status.FULFILLED,
        given(rules, DEPT, done.measuresCarriedOut(true).build()).statusOn("2022-06-15"));
    assertNotEquals(
        Status.FULFILLED,
        given(rules, DEPT, done.measuresCarriedOut(false).build()).statusOn("2022-06-15"));
  }

  @Test
  void of_any_steps_one_is_enough_where_something_must_come_first() {
    RuleSet rules =
        accident("anyStep( 'evaluatedOn', 'accountabilityOn' ).noLaterThan( 'closedOn' );");
    Accident accident =
        accident().evaluatedOn(day("2022-05-01")).closedOn(day("2022-06-01")).build();

    assertEquals(
        Status.FULFILLED,
        given(rules, DEPT, accident).reports("Accident.accountabilityOn").statusOn("2022-06-15"));
  }

  // ---- by the right body or person

  private static final RuleSet ACCEPTED =
      danger("step( 'acceptedOn' ).doneBy( 'acceptedBy', 'listedBy' ).by( '2022-06-30' );");
  private static final RuleSet SIGNED =
      danger(
          "step( 'signedOn' ).signedFor( 'signedBy', 'listedBy' ).noLaterThan( 'struckOffOn' );");

  @ParameterizedTest
  @CsvSource({"d1, d1, FULFILLED", "d2, d1, VIOLATED"})
  void a_step_may_be_for_one_body_alone(String by, String listedBy, Status status) {
    HiddenDanger danger =
        danger().listedBy(listedBy).acceptedBy(by).acceptedOn(day("2022-06-01")).build();

    assertEquals(status, given(ACCEPTED, DEPT, department("d2"), danger).statusOn("2022-07-15"));
  }

  @ParameterizedTest
  @CsvSource({", d1, HiddenDanger.acceptedBy@x1", "d1, , HiddenDanger.listedBy@x1"})
  void by_whom_a_step_was_taken_must_be_known(String by, String listedBy, String missing) {
    HiddenDanger danger =
        danger().listedBy(listedBy).acceptedBy(by).acceptedOn(day("2022-06-01")).build();
    Finding finding = given(ACCEPTED, DEPT, danger).on("2022-07-15");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals(missing, missing(finding));
  }

  @ParameterizedTest
  @CsvSource({
    "t1, t1, LEADER_IN_CHARGE, FULFILLED",
    "t1, t1, PRINCIPAL, VIOLATED",
    "t1, t1, LEADER, VIOLATED",
    "c1, c1, LEADER_IN_CHARGE, FULFILLED",
    "d1, d1, PRINCIPAL, FULFILLED",
    "d1, d1, LEADER_IN_CHARGE, VIOLATED",
    "t1, c1, LEADER_IN_CHARGE, VIOLATED"
  })
  void for_a_government_its_leader_in_charge_signs_and_for_a_department_its_principal(
      String office, String listedBy, Post post, Status status) {
    HiddenDanger danger =
        danger()
            .listedBy(listedBy)
            .signedBy("p1")
            .signedOn(day("2022-06-01"))
            .struckOffOn(day("2022-06-02"))
            .build();

    assertEquals(
        status,
        given(
                SIGNED,
                DEPT,
                organization("t1", OrgKind.TOWNSHIP),
                organization("c1", OrgKind.COUNTY),
                Person.of("p1", office, post),
                danger)
            .statusOn("2022-07-15"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-02, FULFILLED", "2022-06-03, VIOLATED"})
  void who_signs_after_striking_off_is_too_late(String signed, Status status) {
    HiddenDanger danger =
        danger()
            .listedBy("d1")
            .signedBy("p1")
            .signedOn(day(signed))
            .struckOffOn(day("2022-06-02"))
            .build();

    assertEquals(
        status,
        given(SIGNED, DEPT, Person.of("p1", "d1", Post.PRINCIPAL), danger).statusOn("2022-07-15"));
  }

  @Test
  void in_order_it_counts_too_who_signed() {
    RuleSet rules =
        danger("step( 'signedOn', 'struckOffOn' ).signedFor( 'signedBy', 'listedBy' ).inOrder();");
    HiddenDanger danger =
        danger()
            .listedBy("d1")
            .signedBy("p1")
            .signedOn(day("2022-06-01"))
            .struckOffOn(day("2022-06-02"))
            .build();

    assertEquals(
        Status.VIOLATED,
        given(rules, DEPT, Person.of("p1", "d1", Post.LEADER), danger).statusOn("2022-07-15"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-02, VIOLATED", ", UNKNOWN"})
  void a_wrong_signer_is_certain_once_the_last_step_is_taken(String off, Status status) {
    RuleSet rules =
        danger("step( 'signedOn', 'struckOffOn' ).signedFor( 'signedBy', 'listedBy' ).inOrder();");
    HiddenDanger danger =
        danger().listedBy("d1").signedBy("p1").struckOffOn(dayOrNull(off)).build();

    assertEquals(
        status,
        given(rules, DEPT, Person.of("p1", "d1", Post.LEADER), danger).statusOn("2022-07-15"));
  }

  @Test
  void the_sentence_names_who_did_it_and_who_should_have() {
    HiddenDanger danger =
        danger()
            .listedBy("d1")
            .signedBy("p1")
            .signedOn(day("2022-06-01"))
            .struckOffOn(day("2022-06-02"))
            .build();

    String sentence =
        given(SIGNED, DEPT, new Person("p1", "张某", "d1", Set.of(Post.LEADER), null, null), danger)
            .on("2022-07-15")
            .seen()
            .zh();

    assertTrue(sentence.contains("实由张某办理，应由县直部门d1主要负责人办理"), sentence);
  }

  // ---- in order

  private static HiddenDanger steps(String rectified, String accepted, String signed, String off) {
    return danger()
        .rectifiedOn(dayOrNull(rectified))
        .acceptedOn(dayOrNull(accepted))
        .signedOn(dayOrNull(signed))
        .struckOffOn(dayOrNull(off))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-01, 2022-05-02, 2022-05-03, 2022-05-04, FULFILLED",
    "2022-05-01, 2022-05-01, 2022-05-01, 2022-05-01, FULFILLED",
    "2022-05-02, 2022-05-01, 2022-05-03, 2022-05-04, VIOLATED",
    "2022-05-01, 2022-05-02, 2022-05-04, 2022-05-03, VIOLATED",
    "2022-05-01, 2022-05-02, , , PENDING",
    ", , , , PENDING",
    "2022-05-01, , 2022-05-03, , VIOLATED",
    ", 2022-05-02, , , VIOLATED",
    "2022-05-05, , , 2022-05-04, VIOLATED",
    "2022-05-01, 2022-05-02, 2022-05-03, 2022-06-16, PENDING",
    "2022-05-01, 2022-06-16, 2022-05-03, , VIOLATED"
  })
  void steps_in_order_are_each_not_before_the_one_before(
      String rectified, String accepted, String signed, String off, Status status) {
    assertEquals(
        status,
        given(ORDER, DEPT, steps(rectified, accepted, signed, off))
            .reports("HiddenDanger")
            .statusOn("2022-06-15"));
  }

  @Test
  void a_step_in_between_that_is_not_reported_is_unknown_and_named() {
    Finding finding =
        given(ORDER, DEPT, steps("2022-05-01", null, "2022-05-03", "2022-05-04")).on("2022-06-15");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("HiddenDanger.acceptedOn@x1", missing(finding));
  }

  @Test
  void steps_out_of_order_are_violated_whatever_else_is_not_reported() {
    assertEquals(
        Status.VIOLATED,
        given(ORDER, DEPT, steps("2022-05-05", null, "2022-05-03", null)).statusOn("2022-06-15"));
  }
}
