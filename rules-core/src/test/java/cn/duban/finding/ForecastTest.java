package cn.duban.finding;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.given;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.DocumentBuilder;
import cn.duban.fact.Flag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {
  private static final RuleSet MONTHLY =
      TestRules.of(DEPARTMENT, "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1 );");
  private static final RuleSet PLAN =
      TestRules.of(DEPARTMENT, "duty.of( $body ).document( 'PLAN' ).by( '2022-06-30' );");

  private static List<String> changes(TestRules.Given given, String isoDate) {
    return given.assess(isoDate).forecast().stream()
        .map(
            change ->
                change.finding().id()
                    + " "
                    + change.on()
                    + " "
                    + change.becomes().map(f -> f.status().name()).orElse("NONE"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2022-05-20, 2022-06-01", "2022-05-31, 2022-06-01", "2022-12-31, 2023-01-01"})
  void a_month_without_a_meeting_is_a_breach_on_the_first_day_after_it(String today, String on) {
    TestRules.Given given = given(MONTHLY, DEPT).reports("MEETING");
    for (int month = 4; month < Integer.parseInt(today.substring(5, 7)); month++) {
      given = given.and(meeting("m" + month, "2022-%02d-10".formatted(month)));
    }

    assertEquals(List.of("1.1@d1 " + on + " VIOLATED"), changes(given, today));
  }

  @Test
  void a_meeting_held_serves_until_the_next_month_begins() {
    assertEquals(
        List.of("1.1@d1 2022-05-01 PENDING"),
        changes(
            given(MONTHLY, DEPT, meeting("m1", "2022-04-20")).reports("MEETING"), "2022-04-20"));
  }

  @Test
  void what_is_violated_stays_so() {
    assertEquals(List.of(), changes(given(MONTHLY, DEPT).reports("MEETING"), "2022-05-01"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, 0", "2022-07-01, 1", "2022-05-01, 0", "2022-04-30, 0"})
  void it_looks_as_far_as_it_is_asked_to_and_tells_the_days(String until, int changes) {
    List<LocalDate> judged = new ArrayList<>();
    List<Change> found =
        given(PLAN, DEPT).reports("PLAN").assess("2022-05-01").forecast(day(until), judged::add);

    assertEquals(changes, found.size());
    assertEquals(day(until).isAfter(day("2022-05-01")), !judged.isEmpty());
    assertTrue(judged.stream().noneMatch(day -> day.isAfter(day(until))), judged::toString);
  }

  @ParameterizedTest
  @CsvSource({"2022-05-01, 2022-07-01", "2022-06-30, 2022-07-01"})
  void a_last_day_is_inclusive(String today, String on) {
    assertEquals(
        List.of("1.1@d1 " + on + " VIOLATED"), changes(given(PLAN, DEPT).reports("PLAN"), today));
  }

  @Test
  void a_document_that_runs_out_is_told_on_the_day_after() {
    assertEquals(
        List.of("1.1@d1 2022-06-11 PENDING"),
        changes(
            given(
                    PLAN,
                    DEPT,
                    DocumentBuilder.builder()
                        .id("p1")
                        .bearer("d1")
                        .code("PLAN")
                        .issuedOn(day("2022-01-05"))
                        .effectiveUntil(day("2022-06-10"))
                        .build())
                .reports("PLAN"),
            "2022-05-01"));
  }

  @Test
  void what_the_facts_already_hold_for_later_counts_when_its_day_comes() {
    assertEquals(
        List.of("1.1@d1 2022-06-15 FULFILLED"),
        changes(
            given(
                    PLAN,
                    DEPT,
                    DocumentBuilder.builder()
                        .id("p1")
                        .bearer("d1")
                        .code("PLAN")
                        .issuedOn(day("2022-06-15"))
                        .build())
                .reports("PLAN"),
            "2022-05-01"));
  }

  @ParameterizedTest
  @CsvSource({"24, 2022-05-11", "72, 2022-05-13", "240, 2022-05-20"})
  void the_day_is_found_although_no_fact_names_it(int hours, String on) {
    RuleSet upload =
        TestRules.of(
            DEPARTMENT,
            "duty.of( $body ).flag( 'UPLOADING' ).seenWithinHours( " + hours + " ).fromIssue();");
    Flag seen =
        new Flag(
            "f1",
            "d1",
            "UPLOADING",
            day("2022-04-20"),
            true,
            Instant.parse("2022-05-10T04:00:00Z"));

    assertEquals(
        List.of("1.1@d1 " + on + " VIOLATED"),
        changes(given(upload, DEPT, seen).reports("UPLOADING"), "2022-05-10"));
  }

  @Test
  void data_that_are_complete_now_are_taken_to_stay_complete() {
    assertEquals(
        List.of("1.1@d1 2022-07-01 VIOLATED"),
        changes(given(PLAN, DEPT).report("PLAN", "d1", "2022-05-01"), "2022-05-01"));
  }

  @Test
  void data_that_are_not_complete_now_tell_nothing_later() {
    assertEquals(
        List.of(), changes(given(PLAN, DEPT).report("PLAN", "d1", "2022-04-30"), "2022-05-01"));
  }

  @Test
  void changes_come_by_day_then_in_the_order_of_the_findings() {
    RuleSet both =
        TestRules.set()
            .rule("1.1", DEPARTMENT, "duty.of( $body ).document( 'PLAN' ).by( '2022-06-30' );")
            .rule("1.2", DEPARTMENT, "duty.of( $body ).document( 'LIST' ).by( '2022-05-31' );")
            .rule("1.3", DEPARTMENT, "duty.of( $body ).document( 'GRADE' ).by( '2022-05-31' );")
            .load();

    assertEquals(
        List.of(
            "1.2@d1 2022-06-01 VIOLATED",
            "1.3@d1 2022-06-01 VIOLATED",
            "1.1@d1 2022-07-01 VIOLATED"),
        changes(given(both, DEPT).reports("PLAN", "LIST", "GRADE"), "2022-05-01"));
  }

  @Test
  void before_the_notice_nothing_is_told() {
    assertEquals(List.of(), changes(given(PLAN, DEPT).reports("PLAN"), "2022-04-12"));
  }
}
