package cn.duban.duty;

import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.document;
import static cn.duban.fact.Sample.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Flag;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTest {
  private static final RuleSet BY_JUNE = owed("flag( 'UPLOADING' ).by( '2022-06-30' );");
  private static final RuleSet FRESH =
      owed("flag( 'UPLOADING' ).seenWithinHours( 24 ).fromIssue();");
  private static final RuleSet OR_GRADE =
      owed("flag( 'UPLOADING' ).orDocument( 'GRADE' ).by( '2022-06-30' );");

  private static RuleSet owed(String chain) {
    return TestRules.of(TestRules.DEPARTMENT, "duty.of( $body )." + chain);
  }

  private static Flag flag(String date, boolean value) {
    return seen(date, value, null);
  }

  private static Flag seen(String date, boolean value, String shanghai) {
    return new Flag(
        "f" + date, "d1", "UPLOADING", day(date), value, shanghai == null ? null : time(shanghai));
  }

  // ---- holds or not

  @ParameterizedTest
  @CsvSource({
    "true, 2022-06-30, FULFILLED",
    "false, 2022-06-30, PENDING",
    "false, 2022-07-01, VIOLATED"
  })
  void it_holds_or_does_not(boolean value, String asOf, Status status) {
    assertEquals(status, given(BY_JUNE, DEPT, flag("2022-06-30", value)).statusOn(asOf));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE"})
  void the_first_day_on_which_it_holds_tells_whether_it_is_late(String date, Status status) {
    assertEquals(
        status,
        given(BY_JUNE, DEPT, flag("2022-06-01", false), flag(date, true)).statusOn("2022-07-15"));
  }

  @Test
  void what_held_once_and_holds_no_more_is_violated() {
    assertEquals(
        Status.VIOLATED,
        given(BY_JUNE, DEPT, flag("2022-06-01", true), flag("2022-07-02", false))
            .statusOn("2022-07-02"));
  }

  @Test
  void no_record_is_unknown_or_violated_if_records_are_complete() {
    Finding unknown = given(BY_JUNE, DEPT).on("2022-07-01");

    assertEquals(Status.UNKNOWN, unknown.status());
    assertEquals("UPLOADING@d1", missing(unknown));
    assertEquals(Status.VIOLATED, given(BY_JUNE, DEPT).reports("UPLOADING").statusOn("2022-07-01"));
  }

  // ---- seen lately

  @ParameterizedTest
  @CsvSource({
    "2022-06-15T00:00, FULFILLED",
    "2022-06-14T23:59:59, VIOLATED",
    "2022-06-15T23:59:59, FULFILLED",
    "2022-06-10T08:00, VIOLATED"
  })
  void exactly_so_many_hours_before_the_end_of_the_day_in_shanghai_are_enough(
      String lastSeen, Status status) {
    assertEquals(
        status,
        given(FRESH, DEPT, seen("2022-06-10", true, lastSeen))
            .reports("UPLOADING")
            .statusOn("2022-06-15"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-15, VIOLATED, ''", "2022-06-14, UNKNOWN, UPLOADING@d1"})
  void a_record_of_an_earlier_day_knows_no_later_sign(String date, Status status, String asked) {
    Finding finding = given(FRESH, DEPT, seen(date, true, "2022-06-13T12:00")).on("2022-06-15");

    assertEquals(status, finding.status());
    assertEquals(asked, missing(finding));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-20T00:00, FULFILLED",
    "2022-06-19T23:59:59, FULFILLED_LATE",
    ", FULFILLED_LATE",
  })
  void an_older_record_tells_of_its_own_day_whether_it_was_in_time(String then, Status status) {
    RuleSet rules = owed("flag( 'UPLOADING' ).seenWithinHours( 24 ).by( '2022-06-30' );");

    assertEquals(
        status,
        given(
                rules,
                DEPT,
                seen("2022-06-20", true, then),
                seen("2022-09-01", true, "2022-09-01T08:00"))
            .statusOn("2022-09-01"));
  }

  @Test
  void that_it_showed_itself_on_an_older_day_does_not_help_today() {
    assertEquals(
        Status.VIOLATED,
        given(
                FRESH,
                DEPT,
                seen("2022-06-10", true, "2022-06-10T12:00"),
                seen("2022-06-15", true, "2022-06-13T12:00"))
            .statusOn("2022-06-15"));
  }

  @Test
  void more_hours_reach_further_back() {
    RuleSet twoDays = owed("flag( 'UPLOADING' ).seenWithinHours( 48 ).fromIssue();");

    assertEquals(
        Status.FULFILLED,
        given(twoDays, DEPT, seen("2022-06-10", true, "2022-06-14T00:00")).statusOn("2022-06-15"));
    assertEquals(
        Status.VIOLATED,
        given(twoDays, DEPT, seen("2022-06-15", true, "2022-06-13T23:59:59"))
            .statusOn("2022-06-15"));
  }

  @Test
  void when_it_was_last_seen_must_be_known() {
    Finding finding = given(FRESH, DEPT, flag("2022-06-15", true)).on("2022-06-15");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Flag.lastSeenAt@f2022-06-15", missing(finding));
  }

  @Test
  void what_does_not_hold_is_violated_whenever_it_was_seen() {
    assertEquals(
        Status.VIOLATED,
        given(FRESH, DEPT, seen("2022-06-15", false, "2022-06-15T12:00")).statusOn("2022-06-15"));
    assertEquals(
        Status.VIOLATED, given(FRESH, DEPT, flag("2022-06-15", false)).statusOn("2022-06-15"));
  }

  @Test
  void the_finding_shows_the_time_in_shanghai() {
    Finding finding =
        given(FRESH, DEPT, seen("2022-06-15", true, "2022-06-15T12:30")).on("2022-06-15");

    assertTrue(
        finding.observation().observed().contains("2022-06-15T12:30"),
        finding.observation().observed());
  }

  // ---- or a document

  @Test
  void a_document_in_force_serves_as_well() {
    Finding finding =
        given(OR_GRADE, DEPT, flag("2022-06-01", false), document("g1", "GRADE", "2020-01-01"))
            .on("2022-07-01");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals(List.of("g1"), evidence(finding));
  }

  @Test
  void the_flag_serves_without_the_document() {
    assertEquals(
        Status.FULFILLED, given(OR_GRADE, DEPT, flag("2022-06-01", true)).statusOn("2022-07-01"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, PENDING", "2022-07-01, VIOLATED"})
  void neither_is_pending_and_then_violated_if_both_are_known(String asOf, Status status) {
    assertEquals(
        status, given(OR_GRADE, DEPT, flag("2022-06-30", false)).reports("GRADE").statusOn(asOf));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30", "2022-07-01"})
  void where_one_is_known_not_to_hold_the_other_is_asked_for(String asOf) {
    Finding finding = given(OR_GRADE, DEPT, flag("2022-06-30", false)).on(asOf);

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("GRADE@d1", missing(finding));
    assertEquals("UPLOADING@d1", missing(given(OR_GRADE, DEPT).reports("GRADE").on(asOf)));
  }

  @Test
  void where_there_is_no_document_a_newer_flag_is_asked_for() {
    Finding finding =
        given(OR_GRADE, DEPT, flag("2022-06-29", false)).reports("GRADE").on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("UPLOADING@d1", missing(finding));
  }

  @Test
  void the_earlier_of_both_tells_whether_it_is_late() {
    assertEquals(
        Status.FULFILLED,
        given(OR_GRADE, DEPT, flag("2022-07-01", true), document("g1", "GRADE", "2022-06-30"))
            .statusOn("2022-07-15"));
    assertEquals(
        Status.FULFILLED_LATE,
        given(OR_GRADE, DEPT, flag("2022-07-01", true)).reports("GRADE").statusOn("2022-07-15"));
  }
}
