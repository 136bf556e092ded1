package cn.duban.duty;

import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.organization;
import static cn.duban.fact.Sample.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.DangerLevel;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.HiddenDangerBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Warning;
import cn.duban.fact.WarningBuilder;
import cn.duban.fact.WarningKind;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
  private static final RuleSet HAS =
      TestRules.of(
          "$case : HiddenDanger()",
          "duty.about( $case ).of( 'responsible' ).has( 'measures', 'funds' )"
              + ".by( '2022-06-30' );");
  private static final RuleSet HAS_DAYS =
      TestRules.of(
          "$case : HiddenDanger()",
          "duty.about( $case ).of( 'responsible' ).has( 'reportedOn', 'rectifiedOn' )"
              + ".by( '2022-06-30' );");
  private static final RuleSet FULL =
      TestRules.of(
          "$case : Warning()",
          "duty.about( $case ).of( 'body' ).full( 'householdsReached', 'householdsToReach' )"
              + ".fromIssue();");

  private static HiddenDangerBuilder danger() {
    return HiddenDangerBuilder.builder()
        .id("x1")
        .responsible("d1")
        .level(DangerLevel.MAJOR)
        .foundOn(day("2022-05-01"));
  }

  private static HiddenDanger danger(Boolean measures, Boolean funds) {
    return danger().measures(measures).funds(funds).build();
  }

  // ---- filled in

  @Test
  void all_fields_that_are_yes_are_fulfilled() {
    Finding finding = given(HAS, DEPT, danger(true, true)).on("2022-07-01");

    assertEquals("1.1@d1#x1", finding.id());
    assertEquals(Status.FULFILLED, finding.status());
    assertEquals("2/2", finding.observation().observed());
  }

  @Test
  void a_field_that_is_no_is_missing_and_named() {
    Finding finding = given(HAS, DEPT, danger(true, false)).on("2022-07-01");

    assertEquals(Status.VIOLATED, finding.status());
    assertTrue(finding.explanation().zh().contains("缺：有资金"), finding.explanation().zh());
    assertEquals(Status.PENDING, given(HAS, DEPT, danger(true, false)).statusOn("2022-06-30"));
  }

  @Test
  void a_field_that_is_empty_is_unknown_and_named() {
    Finding finding = given(HAS, DEPT, danger(true, null)).on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("HiddenDanger.funds@x1", missing(finding));
  }

  @Test
  void a_field_that_is_no_is_a_violation_even_if_another_is_empty() {
    Finding finding = given(HAS, DEPT, danger(false, null)).on("2022-07-01");

    assertEquals(Status.VIOLATED, finding.status());
  }

  @ParameterizedTest
  @CsvSource({"HiddenDanger.funds", "HiddenDanger"})
  void an_empty_field_is_no_where_the_host_reports_the_field_or_the_type(String code) {
    assertEquals(
        Status.VIOLATED, given(HAS, DEPT, danger(true, null)).reports(code).statusOn("2022-07-01"));
  }

  @Test
  void a_field_may_be_reported_for_one_case_only() {
    HiddenDanger other = HiddenDangerBuilder.builder(danger(true, null)).id("x2").build();
    TestRules.Given given =
        given(HAS, DEPT, danger(true, null), other).report("HiddenDanger.funds", "x2", null);

    assertEquals(Status.UNKNOWN, given.on("2022-07-01", "1.1@d1#x1").status());
    assertEquals(Status.VIOLATED, given.on("2022-07-01", "1.1@d1#x2").status());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-30, FULFILLED",
    "2022-07-01, FULFILLED_LATE",
    "2022-07-15, FULFILLED_LATE",
    "2022-07-16, VIOLATED"
  })
  void the_last_day_filled_in_tells_whether_it_is_late(String rectified, Status status) {
    HiddenDanger danger =
        danger().reportedOn(day("2022-05-02")).rectifiedOn(day(rectified)).build();

    assertEquals(status, given(HAS_DAYS, DEPT, danger).statusOn("2022-07-15"));
  }

  // ---- as large as

  private static final Organization COUNTY = organization("c1", OrgKind.COUNTY);

  private static Warning warning(Integer reached, Integer toReach) {
    return WarningBuilder.builder()
        .id("w1")
        .kind(WarningKind.WEATHER)
        .body("c1")
        .issuedAt(time("2022-05-01T08:00"))
        .householdsReached(reached)
        .householdsToReach(toReach)
        .build();
  }

  @ParameterizedTest
  @CsvSource({"30, 30, FULFILLED", "29, 30, VIOLATED", "0, 30, VIOLATED", "0, 0, FULFILLED"})
  void the_part_must_be_as_large_as_the_whole(int reached, int toReach, Status status) {
    Finding finding = given(FULL, COUNTY, warning(reached, toReach)).on("2022-05-02");

    assertEquals(status, finding.status());
    assertEquals(reached + "/" + toReach, finding.observation().observed());
  }

  @ParameterizedTest
  @CsvSource({
    ", 30, Warning.householdsReached@w1",
    "30, , Warning.householdsToReach@w1",
    ", , Warning.householdsReached@w1 Warning.householdsToReach@w1"
  })
  void a_number_that_is_empty_is_unknown_and_named(
      Integer reached, Integer toReach, String missing) {
    Finding finding = given(FULL, COUNTY, warning(reached, toReach)).on("2022-05-02");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals(missing, missing(finding));
  }
}
