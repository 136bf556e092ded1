package cn.duban.duty;

import static cn.duban.TestRules.cells;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.DutyRoster;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
  private static final RuleSet RULES =
      TestRules.of(TestRules.DEPARTMENT, "duty.of( $body ).everyDay( 'DUTY_ROSTER' );");

  /** A leader on duty on every day from the first to the last. */
  private static List<DutyRoster> led(String first, String last) {
    return day(first)
        .datesUntil(day(last).plusDays(1))
        .map(d -> roster(d.toString(), "L1"))
        .toList();
  }

  private static DutyRoster roster(String date, String leader) {
    return new DutyRoster("r" + date, "d1", day(date), leader);
  }

  @Test
  void the_days_from_the_day_of_issue_on_count_and_none_before() {
    Finding finding =
        given(RULES, DEPT)
            .and(led("2022-04-13", "2022-04-30"))
            .reports("DUTY_ROSTER")
            .on("2022-04-30");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals("2022-04=FULFILLED", cells(finding));
    assertEquals("18/18", finding.cells().get(0).observed());
    assertEquals(18, finding.evidence().size());
  }

  @Test
  void the_day_of_issue_itself_counts() {
    Finding finding =
        given(RULES, DEPT)
            .and(led("2022-04-14", "2022-04-30"))
            .reports("DUTY_ROSTER")
            .on("2022-04-30");

    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("17/18", finding.cells().get(0).observed());
  }

  @Test
  void a_day_without_a_leader_is_violated_the_day_after_although_the_month_is_running() {
    TestRules.Given given =
        given(RULES, DEPT).and(led("2022-04-13", "2022-04-19")).reports("DUTY_ROSTER");

    assertEquals(Status.PENDING, given.statusOn("2022-04-20"));
    assertEquals(Status.VIOLATED, given.statusOn("2022-04-21"));
  }

  @Test
  void the_days_without_a_leader_are_named() {
    Finding finding =
        given(RULES, DEPT)
            .and(led("2022-04-13", "2022-04-16"))
            .and(led("2022-04-19", "2022-04-30"))
            .reports("DUTY_ROSTER")
            .on("2022-04-30");

    assertEquals(Status.VIOLATED, finding.status());
    assertTrue(finding.explanation().zh().contains("2022-04-17"), finding.explanation().zh());
    assertTrue(finding.explanation().en().contains("2022-04-18"), finding.explanation().en());
    assertFalse(finding.explanation().zh().contains("2022-04-16"), finding.explanation().zh());
  }

  @Test
  void each_month_is_a_cell_and_the_worst_counts() {
    Finding finding =
        given(RULES, DEPT)
            .and(led("2022-04-13", "2022-05-30"))
            .and(led("2022-06-01", "2022-06-02"))
            .reports("DUTY_ROSTER")
            .on("2022-06-03");

    assertEquals("2022-04=FULFILLED 2022-05=VIOLATED 2022-06=PENDING", cells(finding));
    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("30/31", finding.cells().get(1).observed());
    assertEquals(Optional.of(day("2022-06-30")), finding.lastDay());
  }

  @Test
  void after_the_year_no_day_is_owed() {
    Finding finding =
        given(RULES, DEPT)
            .and(led("2022-04-13", "2022-12-31"))
            .reports("DUTY_ROSTER")
            .on("2023-02-01");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals(9, finding.cells().size());
  }

  @Test
  void what_is_not_reported_is_unknown() {
    Finding finding = given(RULES, DEPT).and(led("2022-04-13", "2022-04-19")).on("2022-04-21");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("DUTY_ROSTER@d1", missing(finding));
  }

  @ParameterizedTest
  @CsvSource({"2022-04-19, UNKNOWN", "2022-04-20, VIOLATED"})
  void what_is_reported_until_a_day_tells_the_days_up_to_it(String until, Status status) {
    assertEquals(
        status,
        given(RULES, DEPT)
            .and(led("2022-04-13", "2022-04-19"))
            .report("DUTY_ROSTER", null, until)
            .statusOn("2022-04-22"));
  }

  @Test
  void a_day_whose_leader_is_not_reported_is_unknown_and_names_the_field() {
    Finding finding =
        given(RULES, DEPT)
            .and(led("2022-04-13", "2022-04-19"))
            .and(roster("2022-04-20", null))
            .and(led("2022-04-21", "2022-04-21"))
            .reports("DUTY_ROSTER")
            .on("2022-04-21");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("DutyRoster.leader@r2022-04-20", missing(finding));
  }

  @Test
  void where_leaders_are_complete_a_day_without_one_is_violated() {
    assertEquals(
        Status.VIOLATED,
        given(RULES, DEPT)
            .and(led("2022-04-13", "2022-04-19"))
            .and(roster("2022-04-20", null))
            .reports("DUTY_ROSTER", "DutyRoster.leader")
            .statusOn("2022-04-21"));
  }

  @Test
  void with_a_later_first_month_the_days_before_it_do_not_count() {
    RuleSet fromMay =
        TestRules.set()
            .change("notice.yaml", "firstMonth: 2022-04", "firstMonth: 2022-05")
            .rule("1.1", TestRules.DEPARTMENT, "duty.of( $body ).everyDay( 'DUTY_ROSTER' );")
            .load();

    assertEquals(
        Status.PENDING, given(fromMay, DEPT).reports("DUTY_ROSTER").statusOn("2022-04-20"));
    assertEquals(
        "2022-05=FULFILLED",
        cells(
            given(fromMay, DEPT)
                .and(led("2022-05-01", "2022-05-02"))
                .reports("DUTY_ROSTER")
                .on("2022-05-02")));
  }
}
