package cn.duban.duty;

import static cn.duban.TestRules.cells;
import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.actAbout;
import static cn.duban.fact.Sample.actOn;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.meeting;
import static cn.duban.fact.Sample.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.Enterprise;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.OrganizationBuilder;
import cn.duban.fact.Sector;
import cn.duban.finding.Finding;
import cn.duban.finding.Party;
import cn.duban.finding.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsTest {
  private static final RuleSet YEARLY = owed("yearly( 'MEETING' ).atLeast( 1 ).undated();");
  private static final RuleSet BY_JUNE =
      owed("yearly( 'MEETING' ).atLeast( 2 ).by( '2022-06-30' );");
  private static final RuleSet BOTH = owed("yearly( 'MEETING', 'CHECK' ).atLeast( 1 ).undated();");
  private static final RuleSet TOPICS =
      owed("forEach( 'FIRE', 'GAS' ).yearly( 'CHECK' ).atLeast( 1 ).undated();");
  private static final RuleSet COVERING =
      owed("yearly( 'CHECK' ).covering( 'FIRE', 'GAS' ).by( '2022-06-30' );");
  private static final RuleSet SECTORS =
      owed(
          "inEachSector( Sector.EDUCATION, Sector.GAS ).yearly( 'CHECK' ).atLeast( 1 ).undated();");
  private static final RuleSet BROAD =
      owed(
          "yearly( 'DRILL' ).involving( 'departments', 2 ).involving( 'sectors', 2 )"
              + ".involving( 'teamKinds', 3 ).atLeast( 1 ).undated();");
  private static final RuleSet SEASONS =
      owed(
          "yearly( 'CHECK' ).inSeason( 'FREEZE_THAW', '2022-02-01', '2022-04-30' )"
              + ".inSeason( 'FLOOD_SEASON', '2022-06-01', '2022-09-30' ).atLeast( 1 ).undated();");
  private static final RuleSet DRILLS =
      TestRules.of(
          TestRules.ENTERPRISE,
          "duty.of( $body ).yearly( 'DRILL' ).halfYearlyIf( 'highRisk' ).atLeast( 1 ).undated();");
  private static final RuleSet OF_EACH_DEPARTMENT =
      TestRules.of(
          "$office : Organization( kind == OrgKind.SAFETY_COMMITTEE_OFFICE )\n"
              + TestRules.DEPARTMENT,
          "duty.of( $office ).about( $body ).yearly( 'INSPECTION' ).atLeast( 2 )"
              + ".by( '2022-12-31' );");

  private static RuleSet owed(String chain) {
    return TestRules.of(TestRules.DEPARTMENT, "duty.of( $body )." + chain);
  }

  // ---- the year

  @ParameterizedTest
  @CsvSource({
    "2022-01-01, FULFILLED",
    "2022-04-12, FULFILLED",
    "2022-12-31, FULFILLED",
    "2021-12-31, VIOLATED",
    "2023-01-01, VIOLATED"
  })
  void acts_of_the_calendar_year_count_and_those_before_issue_too(String date, Status status) {
    assertEquals(
        status, given(YEARLY, DEPT, meeting("m1", date)).reports("MEETING").statusOn("2023-01-31"));
  }

  @Test
  void an_act_after_the_assessment_date_never_counts() {
    assertEquals(
        Status.PENDING,
        given(YEARLY, DEPT, meeting("m1", "2022-05-02")).reports("MEETING").statusOn("2022-05-01"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, PENDING", "2022-07-01, VIOLATED"})
  void the_last_day_is_inclusive(String asOf, Status status) {
    Finding finding = given(BY_JUNE, DEPT, meeting("m1", "2022-03-01")).reports("MEETING").on(asOf);

    assertEquals(status, finding.status());
    assertEquals(Optional.of(day("2022-06-30")), finding.lastDay());
    assertEquals("1", finding.observation().observed());
    assertEquals(">= 2", finding.observation().required());
    assertEquals(List.of("m1"), evidence(finding));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE"})
  void the_act_that_makes_the_number_full_tells_whether_it_is_late(String second, Status status) {
    assertEquals(
        status,
        given(BY_JUNE, DEPT, meeting("m1", "2022-01-05"), meeting("m2", second))
            .statusOn("2022-08-01"));
  }

  @Test
  void further_acts_do_not_make_it_late() {
    assertEquals(
        Status.FULFILLED,
        given(
                BY_JUNE,
                DEPT,
                meeting("m3", "2022-07-05"),
                meeting("m2", "2022-06-30"),
                meeting("m1", "2022-01-05"))
            .statusOn("2022-08-01"));
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31, PENDING, 2022-12-31", "2023-01-01, VIOLATED, 2022-12-31"})
  void an_undated_duty_is_due_on_the_day_that_the_rule_set_sets(
      String asOf, Status status, String lastDay) {
    Finding finding = given(YEARLY, DEPT).reports("MEETING").on(asOf);

    assertEquals(status, finding.status());
    assertEquals(Optional.of(day(lastDay)), finding.lastDay());
  }

  @Test
  void the_day_for_undated_duties_can_be_changed_in_the_rule_set() {
    RuleSet earlier =
        TestRules.set()
            .change("notice.yaml", "undatedDue: 2022-12-31", "undatedDue: 2022-11-30")
            .rule(
                "1.1",
                TestRules.DEPARTMENT,
                "duty.of( $body ).yearly( 'MEETING' ).atLeast( 1 ).undated();")
            .load();

    assertEquals(Status.VIOLATED, given(earlier, DEPT).reports("MEETING").statusOn("2022-12-01"));
  }

  // ---- what is known

  @Test
  void what_is_not_reported_is_unknown_and_keeps_its_last_day() {
    Finding finding = given(BY_JUNE, DEPT, meeting("m1", "2022-03-01")).on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("MEETING@d1", missing(finding));
    assertEquals(Optional.of(day("2022-06-30")), finding.lastDay());
  }

  @ParameterizedTest
  @CsvSource({"2022-12-30, UNKNOWN", "2022-12-31, VIOLATED"})
  void what_is_reported_until_the_end_of_the_year_tells_the_whole_year(
      String until, Status status) {
    assertEquals(status, given(YEARLY, DEPT).report("MEETING", null, until).statusOn("2023-01-10"));
  }

  @ParameterizedTest
  @CsvSource({"2022-05-09, UNKNOWN", "2022-05-10, PENDING"})
  void what_is_reported_until_a_day_tells_that_day_but_not_the_next(String until, Status status) {
    assertEquals(status, given(YEARLY, DEPT).report("MEETING", null, until).statusOn("2022-05-10"));
  }

  @Test
  void a_promoted_duty_is_unmet_and_never_violated() {
    RuleSet promoted =
        TestRules.promoting(
            TestRules.DEPARTMENT,
            "duty.of( $body ).yearly( 'MEETING', 'CHECK' ).atLeast( 1 ).by( '2022-06-30' );");
    Finding finding =
        given(promoted, DEPT, meeting("m1", "2022-05-01")).reports("CHECK").on("2022-07-01");

    assertEquals(Status.UNMET, finding.status());
    assertEquals("MEETING=FULFILLED CHECK=UNMET", cells(finding));
  }

  // ---- several codes

  @Test
  void of_several_codes_each_is_owed() {
    Finding finding =
        given(BOTH, DEPT, meeting("m1", "2022-05-01")).reports("MEETING", "CHECK").on("2023-01-01");

    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("MEETING=FULFILLED CHECK=VIOLATED", cells(finding));
    assertTrue(finding.explanation().zh().contains("安全检查"), finding.explanation().zh());
  }

  @Test
  void several_codes_that_are_all_done_are_fulfilled() {
    Finding finding =
        given(BOTH, DEPT, meeting("m1", "2022-05-01"), act("c1", "d1", "CHECK", "2022-05-02"))
            .on("2022-06-01");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals(List.of("m1", "c1"), evidence(finding));
  }

  // ---- about a thing

  private static final Organization OFFICE =
      organization("office", OrgKind.SAFETY_COMMITTEE_OFFICE);

  @Test
  void acts_count_for_the_department_that_they_are_about() {
    TestRules.Given given =
        given(
                OF_EACH_DEPARTMENT,
                OFFICE,
                DEPT,
                department("d2"),
                actAbout("i1", "office", "INSPECTION", "2022-02-01", "d1"),
                actAbout("i2", "office", "INSPECTION", "2022-03-01", "d1"),
                actAbout("i3", "office", "INSPECTION", "2022-03-01", "d2"))
            .reports("INSPECTION");

    assertEquals(List.of("1.1@office#d1", "1.1@office#d2"), given.idsOn("2022-12-31"));
    assertEquals(Status.FULFILLED, given.on("2022-12-31", "1.1@office#d1").status());
    assertEquals(Status.PENDING, given.on("2022-12-31", "1.1@office#d2").status());
    assertEquals(Status.VIOLATED, given.on("2023-01-01", "1.1@office#d2").status());
  }

  @Test
  void an_act_about_nobody_known_makes_it_unknown_and_names_the_act() {
    Finding finding =
        given(
                OF_EACH_DEPARTMENT,
                OFFICE,
                DEPT,
                actAbout("i1", "office", "INSPECTION", "2022-02-01", "d1"),
                act("i2", "office", "INSPECTION", "2022-03-01"))
            .reports("INSPECTION")
            .on("2023-01-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Activity.object@i2", missing(finding));
    assertEquals("1", finding.observation().observed());
  }

  @Test
  void an_act_about_nobody_in_particular_does_not_count() {
    assertEquals(
        Status.VIOLATED,
        given(
                OF_EACH_DEPARTMENT,
                OFFICE,
                DEPT,
                actAbout("i1", "office", "INSPECTION", "2022-02-01", "d1"),
                act("i2", "office", "INSPECTION", "2022-03-01"))
            .reports("INSPECTION", "Activity.object")
            .statusOn("2023-01-01"));
  }

  @Test
  void an_act_about_nobody_known_does_no_harm_where_enough_others_count() {
    Finding finding =
        given(
                OF_EACH_DEPARTMENT,
                OFFICE,
                DEPT,
                act("i0", "office", "INSPECTION", "2022-01-01"),
                actAbout("i1", "office", "INSPECTION", "2022-02-01", "d1"),
                actAbout("i2", "office", "INSPECTION", "2022-03-01", "d1"))
            .on("2022-12-31");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals(List.of("i1", "i2"), evidence(finding));
  }

  // ---- topics

  @Test
  void a_duty_for_each_topic_gives_one_finding_for_each() {
    TestRules.Given given =
        given(TOPICS, DEPT, actOn("c1", "d1", "CHECK", "2022-05-01", "FIRE")).reports("CHECK");

    assertEquals(List.of("1.1@d1#FIRE", "1.1@d1#GAS"), given.idsOn("2023-01-01"));
    assertEquals(Status.FULFILLED, given.on("2023-01-01", "1.1@d1#FIRE").status());
    Finding gas = given.on("2023-01-01", "1.1@d1#GAS");
    assertEquals(Status.VIOLATED, gas.status());
    assertEquals(Party.CODE, gas.object().orElseThrow().kind());
    assertEquals("燃气主题", gas.object().orElseThrow().name().zh());
  }

  @Test
  void one_act_may_cover_several_topics() {
    TestRules.Given given =
        given(TOPICS, DEPT, actOn("c1", "d1", "CHECK", "2022-05-01", "FIRE", "GAS"));

    assertEquals(Status.FULFILLED, given.on("2022-06-01", "1.1@d1#FIRE").status());
    assertEquals(Status.FULFILLED, given.on("2022-06-01", "1.1@d1#GAS").status());
  }

  @Test
  void an_act_whose_topics_are_not_reported_makes_it_unknown() {
    TestRules.Given given =
        given(TOPICS, DEPT, act("c1", "d1", "CHECK", "2022-05-01")).reports("CHECK");

    assertEquals(Status.UNKNOWN, given.on("2023-01-01", "1.1@d1#GAS").status());
    assertEquals("Activity.topics@c1", missing(given.on("2023-01-01", "1.1@d1#GAS")));
  }

  @Test
  void where_topics_are_complete_an_act_without_them_covers_none() {
    assertEquals(
        Status.VIOLATED,
        given(TOPICS, DEPT, act("c1", "d1", "CHECK", "2022-05-01"))
            .reports("CHECK", "Activity.topics")
            .on("2023-01-01", "1.1@d1#GAS")
            .status());
  }

  @Test
  void several_acts_may_cover_the_topics_together() {
    Finding finding =
        given(
                COVERING,
                DEPT,
                actOn("c1", "d1", "CHECK", "2022-05-01", "FIRE"),
                actOn("c2", "d1", "CHECK", "2022-05-02", "GAS"))
            .on("2022-06-30");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals("FIRE=FULFILLED GAS=FULFILLED", cells(finding));
    assertEquals("2/2", finding.observation().observed());
  }

  @Test
  void a_topic_that_is_not_covered_is_named() {
    Finding finding =
        given(COVERING, DEPT, actOn("c1", "d1", "CHECK", "2022-05-01", "FIRE"))
            .reports("CHECK")
            .on("2022-07-01");

    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("FIRE=FULFILLED GAS=VIOLATED", cells(finding));
    assertEquals("1/2", finding.observation().observed());
    assertTrue(finding.explanation().zh().contains("燃气主题"), finding.explanation().zh());
    assertTrue(finding.explanation().en().contains("gas topic"), finding.explanation().en());
  }

  @Test
  void a_topic_covered_after_the_last_day_is_late() {
    Finding finding =
        given(
                COVERING,
                DEPT,
                actOn("c1", "d1", "CHECK", "2022-06-30", "FIRE"),
                actOn("c2", "d1", "CHECK", "2022-07-01", "GAS"))
            .on("2022-07-01");

    assertEquals(Status.FULFILLED_LATE, finding.status());
    assertEquals("FIRE=FULFILLED GAS=FULFILLED_LATE", cells(finding));
  }

  // ---- sectors

  private static Organization regulator(Sector... sectors) {
    return OrganizationBuilder.builder(DEPT).sectors(Set.of(sectors)).build();
  }

  @Test
  void a_duty_in_each_sector_binds_for_the_sectors_that_the_body_regulates() {
    TestRules.Given given =
        given(
                SECTORS,
                regulator(Sector.GAS, Sector.EDUCATION),
                actOn("c1", "d1", "CHECK", "2022-05-01", "GAS"))
            .reports("CHECK");

    assertEquals(List.of("1.1@d1#EDUCATION", "1.1@d1#GAS"), given.idsOn("2023-01-01"));
    assertEquals(Status.VIOLATED, given.on("2023-01-01", "1.1@d1#EDUCATION").status());
    assertEquals(Status.FULFILLED, given.on("2023-01-01", "1.1@d1#GAS").status());
  }

  @Test
  void a_duty_in_each_sector_does_not_bind_for_other_sectors() {
    assertEquals(
        List.of("1.1@d1#GAS"),
        given(SECTORS, regulator(Sector.GAS, Sector.COAL)).idsOn("2022-06-01"));
  }

  @Test
  void where_the_sectors_are_not_reported_it_is_unknown_whether_the_duty_binds() {
    Finding finding = given(SECTORS, DEPT).reports("CHECK").on("2023-01-01", "1.1@d1#GAS");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Organization.sectors@d1", missing(finding));
  }

  // ---- breadth

  private static Activity drill(String id, Integer departments, Integer sectors, Integer kinds) {
    return ActivityBuilder.builder(act(id, "d1", "DRILL", "2022-05-01"))
        .departments(departments)
        .sectors(sectors)
        .teamKinds(kinds)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, 3, FULFILLED",
    "1, 2, 3, VIOLATED",
    "2, 1, 3, VIOLATED",
    "2, 2, 2, VIOLATED",
    "9, 9, 9, FULFILLED"
  })
  void a_drill_counts_only_if_it_is_broad_in_every_way(
      int departments, int sectors, int kinds, Status status) {
    assertEquals(
        status,
        given(BROAD, DEPT, drill("x1", departments, sectors, kinds))
            .reports("DRILL")
            .statusOn("2023-01-01"));
  }

  @Test
  void a_drill_of_unknown_breadth_makes_it_unknown_and_names_the_field() {
    Finding finding = given(BROAD, DEPT, drill("x1", 2, null, 3)).reports("DRILL").on("2023-01-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Activity.sectors@x1", missing(finding));
  }

  @Test
  void a_drill_that_is_too_narrow_anyway_is_not_unknown() {
    assertEquals(
        Status.VIOLATED,
        given(BROAD, DEPT, drill("x1", 1, null, 3)).reports("DRILL").statusOn("2023-01-01"));
  }

  @Test
  void a_drill_of_unknown_breadth_does_no_harm_beside_a_broad_one() {
    assertEquals(
        Status.FULFILLED,
        given(BROAD, DEPT, drill("x1", null, null, null), drill("x2", 2, 2, 3))
            .statusOn("2022-06-01"));
  }

  @Test
  void where_the_breadth_is_complete_a_drill_without_it_does_not_count() {
    assertEquals(
        Status.VIOLATED,
        given(BROAD, DEPT, drill("x1", 2, 2, null))
            .reports("DRILL", "Activity.teamKinds")
            .statusOn("2023-01-01"));
  }

  // ---- seasons

  @ParameterizedTest
  @CsvSource({
    "2022-01-31, FREEZE_THAW=VIOLATED FLOOD_SEASON=VIOLATED",
    "2022-02-01, FREEZE_THAW=FULFILLED FLOOD_SEASON=VIOLATED",
    "2022-04-30, FREEZE_THAW=FULFILLED FLOOD_SEASON=VIOLATED",
    "2022-05-01, FREEZE_THAW=VIOLATED FLOOD_SEASON=VIOLATED",
    "2022-05-31, FREEZE_THAW=VIOLATED FLOOD_SEASON=VIOLATED",
    "2022-06-01, FREEZE_THAW=VIOLATED FLOOD_SEASON=FULFILLED",
    "2022-09-30, FREEZE_THAW=VIOLATED FLOOD_SEASON=FULFILLED",
    "2022-10-01, FREEZE_THAW=VIOLATED FLOOD_SEASON=VIOLATED"
  })
  void a_season_counts_from_its_first_day_to_its_last(String date, String cells) {
    assertEquals(
        cells,
        cells(
            given(SEASONS, DEPT, act("c1", "d1", "CHECK", date))
                .reports("CHECK")
                .on("2022-10-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-30, FREEZE_THAW=PENDING FLOOD_SEASON=PENDING, PENDING",
    "2022-05-01, FREEZE_THAW=VIOLATED FLOOD_SEASON=PENDING, VIOLATED",
    "2022-09-30, FREEZE_THAW=VIOLATED FLOOD_SEASON=PENDING, VIOLATED",
    "2022-10-01, FREEZE_THAW=VIOLATED FLOOD_SEASON=VIOLATED, VIOLATED"
  })
  void what_is_not_done_in_a_season_is_violated_the_day_after(
      String asOf, String cells, Status status) {
    Finding finding = given(SEASONS, DEPT).reports("CHECK").on(asOf);

    assertEquals(cells, cells(finding));
    assertEquals(status, finding.status());
    assertEquals(
        List.of(day("2022-04-30"), day("2022-09-30")),
        finding.cells().stream().map(cell -> cell.lastDay().orElseThrow()).toList());
  }

  @Test
  void acts_in_both_seasons_fulfil() {
    assertEquals(
        Status.FULFILLED,
        given(
                SEASONS,
                DEPT,
                act("c1", "d1", "CHECK", "2022-03-01"),
                act("c2", "d1", "CHECK", "2022-06-01"))
            .statusOn("2022-12-01"));
  }

  @Test
  void what_is_reported_until_the_end_of_a_season_tells_that_season() {
    assertEquals(
        "FREEZE_THAW=VIOLATED FLOOD_SEASON=UNKNOWN",
        cells(given(SEASONS, DEPT).report("CHECK", null, "2022-04-30").on("2022-07-01")));
  }

  @Test
  void a_season_that_has_not_begun_is_pending_whatever_is_reported() {
    assertEquals(
        "FREEZE_THAW=UNKNOWN FLOOD_SEASON=PENDING", cells(given(SEASONS, DEPT).on("2022-05-31")));
  }

  // ---- half-years on a condition

  private static Enterprise plant(Boolean highRisk) {
    return EnterpriseBuilder.builder(enterprise("e1")).highRisk(highRisk).build();
  }

  @ParameterizedTest
  @CsvSource({"true, VIOLATED", "false, FULFILLED"})
  void a_high_risk_enterprise_owes_it_in_each_half_and_others_in_the_year(
      boolean highRisk, Status status) {
    assertEquals(
        status,
        given(DRILLS, plant(highRisk), act("x1", "e1", "DRILL", "2022-07-05"))
            .reports("DRILL")
            .statusOn("2022-08-01"));
  }

  @Test
  void a_high_risk_enterprise_with_a_drill_in_each_half_is_fulfilled() {
    Finding finding =
        given(
                DRILLS,
                plant(true),
                act("x1", "e1", "DRILL", "2022-01-05"),
                act("x2", "e1", "DRILL", "2022-12-31"))
            .on("2022-12-31");

    assertEquals("2022-H1=FULFILLED 2022-H2=FULFILLED", cells(finding));
    assertEquals(Status.FULFILLED, finding.status());
  }

  @Test
  void where_the_risk_is_not_reported_it_is_unknown_and_names_the_field() {
    Finding finding =
        given(DRILLS, plant(null), act("x1", "e1", "DRILL", "2022-07-05"))
            .reports("DRILL")
            .on("2022-08-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Enterprise.highRisk@e1", missing(finding));
  }
}
