package cn.duban.duty;

import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.headcount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Headcount;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
  private static final RuleSet RULES =
      TestRules.of(
          TestRules.DEPARTMENT,
          "duty.of( $body ).ratio( 'QUALIFIED', 'STAFF' ).beside( 'OFFICER' )"
              + ".atLeastPercent( 75 ).by( '2022-06-30' );");

  private static Headcount qualified(String date, int count) {
    return headcount("q" + date, "QUALIFIED", date, count);
  }

  private static Headcount staff(String date, int count) {
    return headcount("s" + date, "STAFF", date, count);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 4, FULFILLED",
    "75, 100, FULFILLED",
    "74, 100, VIOLATED",
    "2, 3, VIOLATED",
    "749, 1000, VIOLATED",
    "750, 1000, FULFILLED",
    "0, 1, VIOLATED",
    "1, 1, FULFILLED"
  })
  void the_share_is_exact_and_inclusive(int part, int whole, Status status) {
    Finding finding =
        given(RULES, DEPT, qualified("2022-06-30", part), staff("2022-06-30", whole))
            .on("2022-07-01");

    assertEquals(status, finding.status());
    assertEquals(part + "/" + whole, finding.observation().observed());
    assertEquals(">= 75%", finding.observation().required());
  }

  @Test
  void nobody_of_nobody_is_unknown() {
    Finding finding =
        given(RULES, DEPT, qualified("2022-06-01", 0), staff("2022-06-01", 0))
            .reports("QUALIFIED", "STAFF")
            .on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("STAFF@d1", missing(finding));
    String what = finding.missing().get(0).hint().zh();
    assertTrue(what.contains("s2022-06-01") && what.contains("为 0"), what);
  }

  @Test
  void without_any_count_both_are_asked_for() {
    Finding finding = given(RULES, DEPT).reports("QUALIFIED", "STAFF").on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("QUALIFIED@d1 STAFF@d1", missing(finding));
  }

  @Test
  void without_a_count_of_the_part_it_is_unknown_or_none_if_counts_are_complete() {
    Finding unknown = given(RULES, DEPT, staff("2022-06-30", 4)).on("2022-07-01");

    assertEquals(Status.UNKNOWN, unknown.status());
    assertEquals("QUALIFIED@d1", missing(unknown));
    assertEquals(
        Status.VIOLATED,
        given(RULES, DEPT, staff("2022-06-30", 4)).reports("QUALIFIED").statusOn("2022-07-01"));
  }

  @Test
  void without_a_count_of_the_whole_it_is_unknown() {
    Finding finding =
        given(RULES, DEPT, qualified("2022-06-01", 3)).reports("STAFF").on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("STAFF@d1", missing(finding));
  }

  @Test
  void the_newest_count_of_each_counts() {
    Finding finding =
        given(
                RULES,
                DEPT,
                qualified("2022-05-01", 3),
                staff("2022-05-15", 4),
                staff("2022-06-15", 5))
            .reports("QUALIFIED", "STAFF")
            .on("2022-07-01");

    assertEquals("3/5", finding.observation().observed());
    assertEquals(Status.VIOLATED, finding.status());
    assertEquals(List.of("q2022-05-01", "s2022-06-15"), evidence(finding));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE"})
  void the_day_on_which_the_share_is_first_reached_tells_whether_it_is_late(
      String date, Status status) {
    assertEquals(
        status,
        given(RULES, DEPT, qualified("2022-05-01", 2), staff("2022-05-01", 4), qualified(date, 3))
            .statusOn("2022-07-15"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, PENDING", "2022-07-01, VIOLATED"})
  void a_share_too_small_is_pending_through_the_last_day(String asOf, Status status) {
    assertEquals(
        status,
        given(RULES, DEPT, qualified("2022-06-30", 2), staff("2022-06-30", 4)).statusOn(asOf));
  }

  @ParameterizedTest
  @CsvSource({"QUALIFIED, STAFF@d1", "STAFF, QUALIFIED@d1"})
  void a_share_too_small_before_the_last_day_asks_for_the_counts_that_are_not_complete(
      String complete, String asked) {
    Finding finding =
        given(RULES, DEPT, qualified("2022-06-29", 2), staff("2022-06-29", 4))
            .reports(complete)
            .on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals(asked, missing(finding));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, 2022-06-29, STAFF@d1", "2022-06-29, 2022-06-30, QUALIFIED@d1"})
  void a_count_of_the_last_day_does_not_bring_the_other_up_to_date(
      String qualified, String staff, String asked) {
    Finding finding = given(RULES, DEPT, qualified(qualified, 2), staff(staff, 4)).on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals(asked, missing(finding));
  }

  @Test
  void a_later_shortfall_is_violated_although_the_share_was_reached() {
    assertEquals(
        Status.VIOLATED,
        given(
                RULES,
                DEPT,
                qualified("2022-05-01", 3),
                staff("2022-05-01", 4),
                staff("2022-07-10", 5))
            .reports("QUALIFIED")
            .statusOn("2022-07-10"));
  }

  @Test
  void the_share_of_the_other_whole_is_shown_and_not_judged() {
    Finding finding =
        given(
                RULES,
                DEPT,
                qualified("2022-06-01", 3),
                staff("2022-06-01", 4),
                headcount("o", "OFFICER", "2022-06-01", 8))
            .on("2022-07-01");

    assertEquals(Status.FULFILLED, finding.status());
    assertTrue(finding.explanation().zh().contains("占执法人员 3/8"), finding.explanation().zh());
    assertTrue(finding.explanation().en().contains("of officers 3/8"), finding.explanation().en());
  }
}
