package cn.duban.finding;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.given;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.document;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.headcount;
import static cn.duban.fact.Sample.meeting;
import static cn.duban.fact.Sample.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.AccidentBuilder;
import cn.duban.fact.AccidentGrade;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.finding.UnusedFact.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is lost in silence. */
class UnusedTest {
  private static final RuleSet RULES =
      TestRules.set()
          .rule("1.1", DEPARTMENT, "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1 );")
          .rule(
              "1.2", DEPARTMENT, "duty.of( $body ).headcount( 'STAFF' ).atLeast( 2 ).fromIssue();")
          .rule(
              "1.3",
              "$case : Accident()",
              "duty.about( $case ).of( 'inCharge' ).step( 'closedOn' ).undated();")
          .load();

  private static List<String> unused(TestRules.Given given, String asOf) {
    return given.assess(asOf).unused().stream().map(u -> u.fact().id() + " " + u.reason()).toList();
  }

  @Test
  void facts_that_findings_rest_on_or_name_are_not_listed() {
    assertEquals(
        List.of(),
        unused(
            given(
                RULES,
                DEPT,
                meeting("m1", "2022-04-15"),
                meeting("m2", "2022-05-15"),
                headcount("h1", "STAFF", "2022-04-01", 1),
                AccidentBuilder.builder()
                    .id("a1")
                    .inCharge("d1")
                    .grade(AccidentGrade.GENERAL)
                    .occurredOn(day("2022-05-01"))
                    .build()),
            "2022-05-31"));
  }

  @Test
  void a_fact_dated_after_the_assessment_date_is_listed_as_later() {
    assertEquals(
        List.of("m1 DATED_LATER", "h1 DATED_LATER", "p1 DATED_LATER", "a1 DATED_LATER"),
        unused(
            given(
                RULES,
                DEPT,
                meeting("m1", "2022-05-16"),
                headcount("h1", "STAFF", "2022-05-16", 1),
                document("p1", "PLAN", "2022-05-16"),
                AccidentBuilder.builder()
                    .id("a1")
                    .inCharge("d1")
                    .grade(AccidentGrade.GENERAL)
                    .occurredOn(day("2022-05-16"))
                    .build()),
            "2022-05-15"));
  }

  @Test
  void a_record_that_no_duty_asks_its_bearer_for_is_listed_as_not_asked() {
    assertEquals(
        List.of("p1 NOT_ASKED", "m1 NOT_ASKED", "e1 NOT_BOUND"),
        unused(
            given(
                RULES,
                DEPT,
                document("p1", "PLAN", "2022-04-01"),
                act("m1", "e1", "MEETING", "2022-04-15"),
                enterprise("e1")),
            "2022-05-15"));
  }

  @Test
  void a_record_outside_the_period_or_replaced_by_a_newer_one_is_listed_as_not_counted() {
    assertEquals(
        List.of("m0 NOT_COUNTED", "h1 NOT_COUNTED"),
        unused(
            given(
                RULES,
                DEPT,
                meeting("m0", "2022-03-31"),
                meeting("m1", "2022-04-15"),
                headcount("h1", "STAFF", "2022-04-01", 1),
                headcount("h2", "STAFF", "2022-05-01", 2)),
            "2022-05-15"));
  }

  @Test
  void a_body_that_no_duty_binds_is_listed_as_not_bound() {
    assertEquals(
        List.of("v1 NOT_BOUND"),
        unused(given(RULES, DEPT, organization("v1", OrgKind.VILLAGE)), "2022-05-15"));
  }

  @Test
  void a_repetition_word_for_word_is_listed_as_a_duplicate() {
    assertEquals(
        List.of("m1 DUPLICATE", "d1 DUPLICATE"),
        unused(
            given(
                RULES,
                DEPT,
                meeting("m1", "2022-04-15"),
                meeting("m1", "2022-04-15"),
                department("d1")),
            "2022-05-15"));
  }

  @Test
  void before_the_day_of_issue_every_fact_is_listed() {
    assertEquals(
        List.of("d1 NOT_BOUND", "m1 NOT_ASKED", "m2 DATED_LATER"),
        unused(
            given(RULES, DEPT, meeting("m1", "2022-04-12"), meeting("m2", "2022-04-13")),
            "2022-04-12"));
  }

  @Test
  void they_come_in_the_order_of_the_facts() {
    assertEquals(
        List.of("e2 NOT_BOUND", "m1 NOT_ASKED", "e1 NOT_BOUND"),
        unused(
            given(
                RULES,
                enterprise("e2"),
                act("m1", "e1", "MEETING", "2022-04-15"),
                enterprise("e1")),
            "2022-05-15"));
  }

  @Test
  void a_member_that_a_finding_lists_as_lacking_is_not_unused() {
    RuleSet rules =
        TestRules.of(
            "$county : Organization( kind == OrgKind.COUNTY )",
            "duty.of( $county ).each( Population.ENTERPRISE ).has( 'supervisor' ).undated();");

    assertEquals(
        List.of(),
        unused(
            given(
                rules,
                organization("c1", OrgKind.COUNTY),
                enterprise("e1"),
                EnterpriseBuilder.builder(enterprise("e2")).supervisor("p").build()),
            "2022-05-15"));
  }

  @Test
  void a_further_act_of_a_member_is_asked_for_but_does_not_count() {
    RuleSet rules =
        TestRules.of(
            "$county : Organization( kind == OrgKind.COUNTY )",
            "duty.of( $county ).count( Population.VILLAGE, 'APPLICATION' ).atLeast( 1"
                + " ).undated();");

    assertEquals(
        List.of("a2 NOT_COUNTED"),
        unused(
                given(
                    rules,
                    organization("c1", OrgKind.COUNTY),
                    organization("v1", OrgKind.VILLAGE),
                    act("a1", "v1", "APPLICATION", "2022-05-01"),
                    act("a2", "v1", "APPLICATION", "2022-05-02")),
                "2022-05-15")
            .stream()
            .filter(line -> line.startsWith("a"))
            .toList());
  }

  @Test
  void each_reason_has_words_in_both_languages() {
    for (Reason reason : Reason.values()) {
      assertFalse(reason.label().zh().isEmpty() || reason.label().en().isEmpty(), reason.name());
    }
    assertEquals(
        5L, Stream.of(Reason.values()).map(reason -> reason.label().zh()).distinct().count());
  }
}
