package cn.duban.duty;

import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Checklist;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistsTest {
  private static final RuleSet RULES =
      TestRules.of(
          TestRules.DEPARTMENT,
          "duty.of( $body ).checklist( 'IN_PLACE' ).allOf( 'FIRE', 'GAS', 'EDUCATION' )"
              + ".by( '2022-06-30' );");

  private static Checklist check(String date, String... items) {
    return new Checklist("k" + date, "d1", "IN_PLACE", day(date), Set.of(items));
  }

  @Test
  void all_that_is_asked_is_enough_and_more_does_no_harm() {
    assertEquals(
        Status.FULFILLED,
        given(RULES, DEPT, check("2022-06-01", "EDUCATION", "FIRE", "GAS")).statusOn("2022-07-01"));
    assertEquals(
        Status.FULFILLED,
        given(RULES, DEPT, check("2022-06-01", "EDUCATION", "FIRE", "GAS", "FLOOD_SEASON"))
            .statusOn("2022-07-01"));
  }

  @Test
  void what_is_absent_is_named() {
    Finding finding = given(RULES, DEPT, check("2022-06-30", "FIRE")).on("2022-07-01");

    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("1/3", finding.observation().observed());
    assertTrue(finding.explanation().zh().contains("缺：燃气主题、教育主题"), finding.explanation().zh());
    assertTrue(
        finding.explanation().en().contains("gas topic, education topic"),
        finding.explanation().en());
    assertFalse(finding.explanation().en().contains("fire"), finding.explanation().en());
  }

  @Test
  void an_empty_list_is_known_to_lack_everything() {
    assertEquals(Status.PENDING, given(RULES, DEPT, check("2022-06-30")).statusOn("2022-06-30"));
    assertEquals(Status.VIOLATED, given(RULES, DEPT, check("2022-06-30")).statusOn("2022-07-01"));
  }

  @Test
  void items_of_different_days_do_not_add_up() {
    assertEquals(
        Status.VIOLATED,
        given(RULES, DEPT, check("2022-06-29", "FIRE", "GAS"), check("2022-06-30", "EDUCATION"))
            .statusOn("2022-07-01"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE"})
  void the_first_check_with_everything_tells_whether_it_is_late(String date, Status status) {
    assertEquals(
        status,
        given(RULES, DEPT, check("2022-06-01", "FIRE"), check(date, "FIRE", "GAS", "EDUCATION"))
            .statusOn("2022-07-15"));
  }

  @Test
  void no_check_is_unknown_or_violated_if_checks_are_complete() {
    Finding unknown = given(RULES, DEPT).on("2022-07-01");

    assertEquals(Status.UNKNOWN, unknown.status());
    assertEquals("IN_PLACE@d1", missing(unknown));
    assertEquals(Status.VIOLATED, given(RULES, DEPT).reports("IN_PLACE").statusOn("2022-07-01"));
  }
}
