package cn.duban.duty;

import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.RuleSetException;
import cn.duban.TestRules;
import cn.duban.fact.Enterprise;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Flag;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.OrganizationBuilder;
import cn.duban.fact.Sector;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a duty binds may itself be unknown. */
class ApplicabilityTest {
  private static final String ALARM = "duty.of( $body ).flag( 'UPLOADING' ).fromIssue();";
  private static final RuleSet GAS = TestRules.of("$body : Enterprise( usesGas != false )", ALARM);

  private static Enterprise usingGas(Boolean usesGas) {
    return EnterpriseBuilder.builder(enterprise("e1")).usesGas(usesGas).build();
  }

  private static Flag alarm(boolean value) {
    return new Flag("f1", "e1", "UPLOADING", LocalDate.of(2022, 4, 13), value, null);
  }

  @ParameterizedTest
  @CsvSource({"true, FULFILLED", "false, VIOLATED"})
  void a_duty_that_binds_for_certain_is_judged(boolean installed, Status status) {
    Finding finding = given(GAS, usingGas(true), alarm(installed)).on("2022-05-01");

    assertEquals(status, finding.status());
    assertEquals("", missing(finding));
  }

  @Test
  void a_duty_that_is_known_not_to_bind_is_no_finding() {
    assertEquals(List.of(), given(GAS, usingGas(false), alarm(false)).idsOn("2022-05-01"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_duty_that_may_bind_is_unknown_and_names_the_field(boolean installed) {
    Finding finding = given(GAS, usingGas(null), alarm(installed)).on("2022-05-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Enterprise.usesGas@e1", missing(finding));
    assertTrue(finding.explanation().zh().contains("使用燃气"), finding.explanation().zh());
  }

  @Test
  void what_is_missing_for_the_duty_itself_is_named_as_well() {
    assertEquals(
        "Enterprise.usesGas@e1 UPLOADING@e1", missing(given(GAS, usingGas(null)).on("2022-05-01")));
  }

  @Test
  void every_condition_that_is_not_known_is_named() {
    RuleSet rules =
        TestRules.of("$body : Enterprise( usesGas != false, highRisk != false )", ALARM);

    assertEquals(
        "Enterprise.usesGas@e1 Enterprise.highRisk@e1",
        missing(given(rules, usingGas(null), alarm(true)).on("2022-05-01")));
    assertEquals(
        "Enterprise.highRisk@e1",
        missing(given(rules, usingGas(true), alarm(true)).on("2022-05-01")));
    assertEquals(List.of(), given(rules, usingGas(false), alarm(true)).idsOn("2022-05-01"));
  }

  @Test
  void conditions_of_every_pattern_count() {
    RuleSet rules =
        TestRules.of(
            "$county : Organization( kind == OrgKind.COUNTY )\n"
                + "$body : Enterprise( usesGas != false )",
            "duty.of( $county ).about( $body ).yearly( 'CHECK' ).atLeast( 1 ).undated();");
    Finding finding =
        given(rules, organization("c1", OrgKind.COUNTY), usingGas(null))
            .reports("CHECK")
            .on("2022-05-01");

    assertEquals("1.1@c1#e1", finding.id());
    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Enterprise.usesGas@e1", missing(finding));
  }

  @Test
  void a_condition_that_is_not_true_binds_what_is_false_and_may_bind_what_is_empty() {
    RuleSet rules = TestRules.of("$body : Enterprise( usesGas != true )", ALARM);

    assertEquals(List.of(), given(rules, usingGas(true), alarm(false)).idsOn("2022-05-01"));
    assertEquals(
        Status.VIOLATED, given(rules, usingGas(false), alarm(false)).statusOn("2022-05-01"));
    assertEquals(Status.UNKNOWN, given(rules, usingGas(null), alarm(false)).statusOn("2022-05-01"));
  }

  @Test
  void a_condition_on_what_is_always_given_is_always_known() {
    RuleSet rules =
        TestRules.of(
            "$body : Organization( kind != OrgKind.VILLAGE )",
            "duty.of( $body ).yearly( 'MEETING' ).atLeast( 1 ).undated();");

    assertEquals(
        Status.PENDING,
        given(rules, organization("d1", OrgKind.ZONE)).reports("MEETING").statusOn("2022-05-01"));
    assertEquals(List.of(), given(rules, organization("v1", OrgKind.VILLAGE)).idsOn("2022-05-01"));
  }

  // ---- questions

  @Test
  void a_question_about_sectors_is_unknown_if_they_are_not_reported() {
    RuleSet rules =
        TestRules.of("$body : Enterprise( worksIn( Sector.CATERING ) != false )", ALARM);
    EnterpriseBuilder firm = EnterpriseBuilder.builder(enterprise("e1"));

    assertEquals(
        "Enterprise.sectors@e1", missing(given(rules, firm.build(), alarm(true)).on("2022-05-01")));
    assertEquals(
        Status.FULFILLED,
        given(rules, firm.sectors(Set.of(Sector.CATERING, Sector.OTHER)).build(), alarm(true))
            .statusOn("2022-05-01"));
    assertEquals(
        List.of(),
        given(rules, firm.sectors(Set.of(Sector.OTHER)).build(), alarm(true)).idsOn("2022-05-01"));
  }

  @Test
  void a_question_that_the_kind_answers_needs_no_field() {
    RuleSet rules =
        TestRules.of(
            "$body : Organization( supervisesSafety != false )",
            "duty.of( $body ).yearly( 'MEETING' ).atLeast( 1 ).undated();");
    Organization township = organization("t1", OrgKind.TOWNSHIP);
    Organization unknown = organization("d1", OrgKind.DEPARTMENT);
    Organization exempt = OrganizationBuilder.builder(unknown).safetyRegulator(false).build();

    assertEquals(Status.PENDING, given(rules, township).reports("MEETING").statusOn("2022-05-01"));
    assertEquals(
        "Organization.safetyRegulator@d1",
        missing(given(rules, unknown).reports("MEETING").on("2022-05-01")));
    assertEquals(List.of(), given(rules, exempt).idsOn("2022-05-01"));
  }

  // ---- nobody is let off, and nobody accused, because of how a condition is written

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$body : Enterprise( id != '' && usesGas != false )",
        "$body : Enterprise( usesGas != false && highRisk != false )",
        "$body : Enterprise( ( usesGas != false ) )",
        "$body : Enterprise( !( usesGas == false ) )",
        "$body : Enterprise( usesGas )",
        "$body : Enterprise( usesGas == null )",
        "$body : Enterprise( sectors contains Sector.CATERING )",
        "$body : Enterprise( false != usesGas )",
        "$body : Enterprise( this.usesGas != false )",
        "$body : Enterprise( usesGas not in ( false ) )"
      })
  void however_a_condition_is_written_an_empty_field_is_unknown_or_the_rule_is_refused(
      String when) {
    RuleSet rules;
    try {
      rules = TestRules.of(when, ALARM);
    } catch (RuleSetException refused) {
      return;
    }
    for (Finding finding :
        given(rules, EnterpriseBuilder.builder(usingGas(null)).highRisk(true).build(), alarm(false))
            .assess("2022-05-01")
            .findings()) {
      assertEquals(Status.UNKNOWN, finding.status(), when);
    }
  }

  @Test
  void a_condition_of_a_pattern_without_a_variable_counts_or_is_refused() {
    RuleSet rules;
    try {
      rules =
          TestRules.of(
              "$county : Organization( kind == OrgKind.COUNTY )\nEnterprise( usesGas != false )",
              "duty.of( $county ).yearly( 'CHECK' ).atLeast( 1 ).by( '2022-04-30' );");
    } catch (RuleSetException refused) {
      return;
    }

    assertEquals(
        Status.UNKNOWN,
        given(rules, organization("c1", OrgKind.COUNTY), usingGas(null))
            .reports("CHECK")
            .statusOn("2022-05-01"));
  }
}
