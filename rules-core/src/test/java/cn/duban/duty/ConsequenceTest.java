package cn.duban.duty;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.actAbout;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.meeting;
import static cn.duban.fact.Sample.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Accident;
import cn.duban.fact.AccidentBuilder;
import cn.duban.fact.AccidentGrade;
import cn.duban.fact.Fact;
import cn.duban.fact.OrgKind;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsequenceTest {
  private static final String CONSEQUENCE = TestRules.ANNOTATED + " @force( 'CONSEQUENCE' )";
  private static final String MEETINGS =
      "duty.of( $body ).yearly( 'MEETING' ).atLeast( 2 ).by( '2022-06-30' );";
  private static final RuleSet FOLLOWS =
      TestRules.set()
          .rule("1.1", DEPARTMENT, MEETINGS)
          .rule(
              "1.2",
              DEPARTMENT,
              "duty.of( $body ).yearly( 'CHECK' ).atLeast( 1 ).by( '2022-06-30' );")
          .rule(
              "1.3",
              CONSEQUENCE,
              "$breach : Finding( obligation.id == '1.1' )",
              "duty.follows( $breach ).recommends( 'SUMMONS' );")
          .load();
  private static final RuleSet VETO =
      TestRules.set()
          .rule("1.1", DEPARTMENT, MEETINGS)
          .rule(
              "1.2",
              TestRules.ANNOTATED + " @force( 'PROMOTE' )",
              DEPARTMENT,
              "duty.of( $body ).yearly( 'CHECK' ).atLeast( 1 ).by( '2022-06-30' );")
          .rule(
              "1.3",
              CONSEQUENCE,
              "$case : Accident( grade in ( AccidentGrade.MAJOR, AccidentGrade.EXTREMELY_MAJOR )"
                  + " )\n"
                  + "exists Finding( bearer.id == $case.inCharge )",
              "duty.about( $case ).of( 'inCharge' ).recommends( 'VETO' );")
          .load();

  // ---- follows

  @Test
  void a_measure_follows_from_a_violated_finding() {
    Finding finding =
        given(FOLLOWS, DEPT, meeting("m1", "2022-05-01"))
            .reports("MEETING")
            .on("2022-07-01", "1.3@d1#1.1");

    assertEquals(Status.PENDING, finding.status());
    assertEquals(List.of("1.1@d1"), finding.causes());
    assertEquals(List.of("m1"), evidence(finding));
    assertEquals(Optional.empty(), finding.lastDay());
    assertTrue(finding.explanation().zh().contains("约谈"), finding.explanation().zh());
    assertTrue(finding.explanation().en().contains("a summons"), finding.explanation().en());
  }

  @Test
  void nothing_follows_from_what_is_not_violated() {
    TestRules.Given unknown = given(FOLLOWS, DEPT, meeting("m1", "2022-05-01"));
    TestRules.Given pending = given(FOLLOWS, DEPT).reports("MEETING");
    TestRules.Given late =
        given(FOLLOWS, DEPT, meeting("m1", "2022-07-01"), meeting("m2", "2022-07-01"));

    assertEquals(List.of("1.1@d1", "1.2@d1"), unknown.idsOn("2022-07-01"));
    assertEquals(List.of("1.1@d1", "1.2@d1"), pending.idsOn("2022-06-30"));
    assertEquals(List.of("1.1@d1", "1.2@d1"), late.idsOn("2022-07-01"));
  }

  @Test
  void nothing_follows_from_another_violated_duty() {
    assertEquals(
        List.of("1.1@d1", "1.2@d1"), given(FOLLOWS, DEPT).reports("CHECK").idsOn("2022-07-01"));
  }

  @Test
  void nothing_follows_from_a_promoted_duty() {
    RuleSet rules =
        TestRules.set()
            .rule("1.1", TestRules.ANNOTATED + " @force( 'PROMOTE' )", DEPARTMENT, MEETINGS)
            .rule(
                "1.2",
                CONSEQUENCE,
                "$breach : Finding()",
                "duty.follows( $breach ).recommends( 'SUMMONS' );")
            .load();

    assertEquals(List.of("1.1@d1"), given(rules, DEPT).reports("MEETING").idsOn("2022-07-01"));
  }

  @Test
  void each_violated_finding_has_its_own_consequence_and_none_has_a_further_one() {
    RuleSet rules =
        TestRules.set()
            .rule(
                "1.1",
                "$office : Organization( kind == OrgKind.SAFETY_COMMITTEE_OFFICE )\n" + DEPARTMENT,
                "duty.of( $office ).about( $body ).yearly( 'INSPECTION' ).atLeast( 1 )"
                    + ".by( '2022-06-30' );")
            .rule(
                "1.2",
                CONSEQUENCE,
                "$breach : Finding()",
                "duty.follows( $breach ).recommends( 'SUMMONS' );")
            .load();
    TestRules.Given given =
        given(
                rules,
                organization("o1", OrgKind.SAFETY_COMMITTEE_OFFICE),
                department("d3"),
                department("d1"),
                department("d2"),
                actAbout("i1", "o1", "INSPECTION", "2022-05-01", "d2"))
            .reports("INSPECTION");

    assertEquals(
        List.of("1.1@o1#d1", "1.1@o1#d2", "1.1@o1#d3", "1.2@o1#1.1#d1", "1.2@o1#1.1#d3"),
        given.idsOn("2022-07-01"));
    assertEquals(List.of("1.1@o1#d3"), given.on("2022-07-01", "1.2@o1#1.1#d3").causes());
  }

  // ---- recommends

  private static Accident accident(AccidentGrade grade) {
    return AccidentBuilder.builder()
        .id("a1")
        .inCharge("d1")
        .grade(grade)
        .occurredOn(day("2022-05-01"))
        .build();
  }

  @Test
  void a_measure_rests_on_every_violated_duty_of_the_bearer() {
    RuleSet rules =
        TestRules.set()
            .rule("1.1", DEPARTMENT, MEETINGS)
            .rule(
                "1.2",
                DEPARTMENT,
                "duty.of( $body ).yearly( 'CHECK' ).atLeast( 2 ).by( '2022-06-30' );")
            .rule(
                "1.3",
                CONSEQUENCE,
                "$case : Accident()\nexists Finding( bearer.id == $case.inCharge )",
                "duty.about( $case ).of( 'inCharge' ).recommends( 'VETO' );")
            .load();
    Finding finding =
        given(
                rules,
                DEPT,
                department("d2"),
                accident(AccidentGrade.GENERAL),
                act("c1", "d1", "CHECK", "2022-05-01"),
                meeting("m1", "2022-05-01"),
                act("m2", "d2", "MEETING", "2022-05-01"))
            .reports("MEETING", "CHECK")
            .on("2022-07-01", "1.3@d1#a1");

    assertEquals(Status.PENDING, finding.status());
    assertEquals(List.of("1.1@d1", "1.2@d1"), finding.causes());
    assertEquals(List.of("m1", "c1"), evidence(finding));
  }

  @Test
  void a_measure_needs_a_breach_of_the_body_in_charge() {
    TestRules.Given other =
        given(
                VETO,
                DEPT,
                department("d2"),
                accident(AccidentGrade.MAJOR),
                meeting("m1", "2022-05-01"),
                meeting("m2", "2022-05-01"))
            .reports("MEETING", "CHECK");

    assertEquals(
        List.of("1.1@d1", "1.1@d2", "1.2@d1", "1.2@d2"),
        other.idsOn("2022-07-01"),
        "d2 is in breach of a duty, d1 only of a promoted one");
  }

  @Test
  void a_measure_needs_the_grade_that_the_rule_names() {
    TestRules.Given larger =
        given(VETO, DEPT, accident(AccidentGrade.LARGER)).reports("MEETING", "CHECK");
    TestRules.Given major =
        given(VETO, DEPT, accident(AccidentGrade.MAJOR)).reports("MEETING", "CHECK");

    assertEquals(List.of("1.1@d1", "1.2@d1"), larger.idsOn("2022-07-01"));
    assertEquals(List.of("1.1@d1", "1.2@d1", "1.3@d1#a1"), major.idsOn("2022-07-01"));
    assertEquals(List.of("1.1@d1"), major.on("2022-07-01", "1.3@d1#a1").causes());
  }

  // ---- the same whatever comes first

  @Test
  void causes_do_not_depend_on_the_order_of_the_facts() {
    RuleSet rules =
        TestRules.set()
            .rule(
                "1.1",
                "$office : Organization( kind == OrgKind.SAFETY_COMMITTEE_OFFICE )\n" + DEPARTMENT,
                "duty.of( $office ).about( $body ).yearly( 'INSPECTION' ).atLeast( 1 )"
                    + ".by( '2022-06-30' );")
            .rule(
                "1.2",
                CONSEQUENCE,
                "$case : Accident()\nexists Finding( bearer.id == $case.inCharge )",
                "duty.about( $case ).of( 'inCharge' ).recommends( 'VETO' );")
            .load();
    Fact office = organization("o1", OrgKind.SAFETY_COMMITTEE_OFFICE);
    Fact accident = AccidentBuilder.builder(accident(AccidentGrade.GENERAL)).inCharge("o1").build();
    List<Fact> facts =
        List.of(office, accident, department("d1"), department("d2"), department("d3"));
    List<Fact> turned =
        List.of(department("d3"), department("d2"), accident, department("d1"), office);

    assertEquals(
        List.of("1.1@o1#d1", "1.1@o1#d2", "1.1@o1#d3"),
        given(rules).and(facts).reports("INSPECTION").on("2022-07-01", "1.2@o1#a1").causes());
    assertEquals(
        List.of("1.1@o1#d1", "1.1@o1#d2", "1.1@o1#d3"),
        given(rules).and(turned).reports("INSPECTION").on("2022-07-01", "1.2@o1#a1").causes());
  }

  @Test
  void a_recommendation_without_a_breach_is_none_and_no_crash() {
    RuleSet rules =
        TestRules.set()
            .rule("1.1", DEPARTMENT, MEETINGS)
            .rule("1.2", CONSEQUENCE, DEPARTMENT, "duty.of( $body ).recommends( 'SUMMONS' );")
            .load();

    assertEquals(
        List.of("1.1@d1"),
        given(rules, DEPT, meeting("m1", "2022-05-01"), meeting("m2", "2022-05-01"))
            .idsOn("2022-07-01"));
  }
}
