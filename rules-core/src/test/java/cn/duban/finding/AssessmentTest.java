package cn.duban.finding;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.given;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.actAbout;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.meeting;
import static cn.duban.fact.Sample.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.RuleSetException;
import cn.duban.TestRules;
import cn.duban.fact.Enterprise;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.OrgKind;
import cn.duban.fact.ViolationBuilder;
import cn.duban.notice.Obligation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssessmentTest {
  private static final RuleSet RULES =
      TestRules.set()
          .rule("2.1", DEPARTMENT, "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1 );")
          .rule("1.1", "$body : Enterprise()", "duty.of( $body ).document( 'PLAN' ).undated();")
          .rule(
              "1.2",
              "$office : Organization( kind == OrgKind.SAFETY_COMMITTEE_OFFICE )\n" + DEPARTMENT,
              "duty.of( $office ).about( $body ).yearly( 'INSPECTION' ).atLeast( 1 ).undated();")
          .rule(
              "10.1",
              "$county : Organization( kind == OrgKind.COUNTY )",
              "duty.of( $county ).each( Population.ENTERPRISE ).has( 'supervisor' ).undated();")
          .load();

  private static TestRules.Given bodies() {
    return given(
            RULES,
            organization("o1", OrgKind.SAFETY_COMMITTEE_OFFICE),
            department("d2"),
            department("d1"),
            department("d10"),
            organization("c1", OrgKind.COUNTY))
        .reports("MEETING", "INSPECTION", "PLAN");
  }

  // ---- order

  @Test
  void findings_come_in_the_order_of_the_notice_then_by_bearer_and_object() {
    assertEquals(
        List.of(
            "1.1@e1",
            "1.2@o1#d1",
            "1.2@o1#d10",
            "1.2@o1#d2",
            "2.1@d1",
            "2.1@d10",
            "2.1@d2",
            "10.1@c1"),
        bodies().and(enterprise("e1")).idsOn("2022-05-01"));
  }

  @Test
  void the_order_of_the_facts_does_not_change_the_findings() {
    List<Fact> facts = new ArrayList<>();
    facts.add(organization("o1", OrgKind.SAFETY_COMMITTEE_OFFICE));
    facts.add(organization("c1", OrgKind.COUNTY));
    for (int i = 1; i < 8; i++) {
      facts.add(department("d" + i));
      facts.add(act("m" + i, "d" + i, "MEETING", "2022-04-1" + i));
      facts.add(act("n" + i, "d" + i, "MEETING", "2022-04-1" + i));
      facts.add(actAbout("i" + i, "o1", "INSPECTION", "2022-03-01", "d" + i));
      Enterprise firm = enterprise("e" + i);
      facts.add(i % 2 == 0 ? firm : EnterpriseBuilder.builder(firm).supervisor("p").build());
    }
    List<Finding> before =
        given(RULES).and(facts).reports("MEETING").assess("2022-05-10").findings();

    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(facts, random);
      assertEqualOneByOne(
          before, given(RULES).and(facts).reports("MEETING").assess("2022-05-10").findings());
    }
  }

  private static void assertEqualOneByOne(List<Finding> before, List<Finding> after) {
    assertEquals(
        before.stream().map(Finding::id).toList(), after.stream().map(Finding::id).toList());
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i).explanation(), after.get(i).explanation());
      assertEquals(TestRules.evidence(before.get(i)), TestRules.evidence(after.get(i)));
      assertEquals(TestRules.missing(before.get(i)), TestRules.missing(after.get(i)));
      assertTrue(before.get(i).equals(after.get(i)), before.get(i).id());
    }
  }

  @Test
  void the_same_facts_and_date_always_give_the_same_findings() {
    TestRules.Given given = bodies().and(enterprise("e1"), meeting("m1", "2022-04-15"));

    assertEquals(given.assess("2022-05-01").findings(), given.assess("2022-05-01").findings());
  }

  @Test
  void ids_are_unique() {
    List<String> ids = bodies().and(enterprise("e1")).idsOn("2022-05-01");

    assertEquals(ids.size(), ids.stream().distinct().count());
  }

  @Test
  void ids_are_unique_even_if_a_rule_matches_a_body_twice() {
    RuleSet rules;
    try {
      rules =
          TestRules.of(
              DEPARTMENT + "\n$case : Violation( handledBy == $body.id )",
              "duty.of( $body ).document( 'PLAN' ).undated();");
    } catch (RuleSetException refused) {
      return;
    }
    ViolationBuilder violation =
        ViolationBuilder.builder()
            .code("SPEEDING")
            .offender("d1")
            .handledBy("d1")
            .filedOn(day("2022-04-15"));

    assertEquals(
        List.of("1.1@d1"),
        given(rules, DEPT, violation.id("v1").build(), violation.id("v2").build())
            .idsOn("2022-05-01"));
  }

  // ---- parts of the answer

  @Test
  void findings_may_be_asked_for_by_status_and_by_id() {
    Assessment assessment = bodies().and(meeting("m1", "2022-04-15")).assess("2022-04-30");

    assertEquals(
        List.of("2.1@d1"),
        assessment.findings(Status.FULFILLED).stream().map(Finding::id).toList());
    assertEquals(List.of(), assessment.findings(Status.VIOLATED));
    assertEquals("2.1@d10", assessment.finding("2.1@d10").orElseThrow().id());
    assertEquals(Optional.empty(), assessment.finding("2.1@d3"));
  }

  @Test
  void it_says_by_which_notice_and_when_it_was_made() {
    Assessment assessment = bodies().assess("2022-04-30");

    assertSame(RULES.notice(), assessment.notice());
    assertEquals(day("2022-04-30"), assessment.asOf());
  }

  @Test
  void duties_that_bind_nobody_are_listed_in_their_order() {
    Assessment assessment = given(RULES, DEPT).assess("2022-04-30");

    assertEquals(
        List.of("1.1", "1.2", "10.1"), assessment.unbound().stream().map(Obligation::id).toList());
    assertEquals(
        List.of("1.1"),
        bodies().assess("2022-04-30").unbound().stream().map(Obligation::id).toList());
  }

  @Test
  void findings_cannot_be_changed() {
    List<Finding> findings = bodies().assess("2022-04-30").findings();

    assertThrows(UnsupportedOperationException.class, () -> findings.remove(0));
  }

  // ---- empty answers

  @Test
  void before_the_day_of_issue_there_is_no_duty_and_it_says_so() {
    Assessment assessment = bodies().and(meeting("m1", "2022-04-01")).assess("2022-04-12");

    assertEquals(List.of(), assessment.findings());
    String zh = assessment.whyEmpty().orElseThrow().zh();
    assertTrue(zh.contains("测试〔2022〕1号") && zh.contains("2022-04-13"), zh);
    assertTrue(assessment.whyEmpty().orElseThrow().en().contains("no duty exists yet"));
    assertEquals(4, assessment.unbound().size());
  }

  @Test
  void on_the_day_of_issue_there_are_duties() {
    Assessment assessment = bodies().assess("2022-04-13");

    assertTrue(assessment.finding("2.1@d1").isPresent());
    assertEquals(Optional.empty(), assessment.whyEmpty());
  }

  @Test
  void without_a_body_that_a_duty_binds_it_is_empty_and_says_so() {
    Assessment assessment = given(RULES, organization("v1", OrgKind.VILLAGE)).assess("2022-05-01");

    assertEquals(List.of(), assessment.findings());
    assertTrue(assessment.whyEmpty().isPresent());
    assertEquals(4, assessment.unbound().size());
  }

  @Test
  void without_any_fact_it_is_empty() {
    Assessment assessment = RULES.assess(Facts.builder().build(), day("2022-05-01"));

    assertEquals(List.of(), assessment.findings());
    assertEquals(List.of(), assessment.unused());
  }

  @Test
  void one_set_of_facts_serves_any_date() {
    Facts facts = Facts.builder().add(DEPT, meeting("m1", "2022-05-15")).reports("MEETING").build();

    assertEquals(
        Status.VIOLATED,
        RULES.assess(facts, day("2022-05-10")).finding("2.1@d1").orElseThrow().status());
    assertEquals(
        Status.PENDING,
        RULES.assess(facts, day("2022-04-30")).finding("2.1@d1").orElseThrow().status());
    assertEquals(
        "2022-04=VIOLATED 2022-05=FULFILLED",
        TestRules.cells(RULES.assess(facts, day("2022-05-31")).finding("2.1@d1").orElseThrow()));
  }
}
