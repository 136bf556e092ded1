package cn.duban.duty;

import static cn.duban.TestRules.cells;
import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Document;
import cn.duban.fact.DocumentBuilder;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
  private static final RuleSet BY_JUNE = owed("document( 'PLAN' ).by( '2022-06-30' );");
  private static final RuleSet THIS_YEAR =
      owed("document( 'PLAN' ).thisYear().by( '2022-06-30' );");
  private static final RuleSet PUBLISHED =
      owed("document( 'PLAN' ).published().by( '2022-06-30' );");
  private static final RuleSet PARTS =
      owed("document( 'PLAN' ).withParts( 'FIRE', 'GAS' ).by( '2022-06-30' );");
  private static final RuleSet SEVERAL = owed("documents( 'PLAN', 'LIST' ).by( '2022-06-30' );");
  private static final RuleSet SEVERAL_PUBLISHED =
      owed("documents( 'PLAN', 'LIST' ).published().by( '2022-06-30' );");

  private static RuleSet owed(String chain) {
    return TestRules.of(TestRules.DEPARTMENT, "duty.of( $body )." + chain);
  }

  private static DocumentBuilder plan() {
    return DocumentBuilder.builder().id("p1").bearer("d1").code("PLAN");
  }

  private static LocalDate dayOrNull(String iso) {
    return iso == null ? null : day(iso);
  }

  // ---- none

  @ParameterizedTest
  @CsvSource({"2022-06-30, PENDING", "2022-07-01, VIOLATED"})
  void no_document_is_pending_through_the_last_day_and_violated_after_it(
      String asOf, Status status) {
    Finding finding = given(BY_JUNE, DEPT).reports("PLAN").on(asOf);

    assertEquals(status, finding.status());
    assertEquals(Optional.of(day("2022-06-30")), finding.lastDay());
    assertEquals("", finding.observation().observed());
  }

  @Test
  void no_document_where_none_are_reported_is_unknown() {
    Finding finding = given(BY_JUNE, DEPT).on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("PLAN@d1", missing(finding));
  }

  @Test
  void from_the_day_of_issue_on_no_document_is_violated_and_never_pending() {
    RuleSet rules = owed("document( 'PLAN' ).fromIssue();");

    assertEquals(Status.VIOLATED, given(rules, DEPT).reports("PLAN").statusOn("2022-04-13"));
    assertEquals(
        Status.FULFILLED,
        given(rules, DEPT, document("p1", "PLAN", "2022-11-01")).statusOn("2022-12-01"));
  }

  @Test
  void the_document_of_another_body_or_code_does_not_count() {
    assertEquals(
        Status.VIOLATED,
        given(
                BY_JUNE,
                DEPT,
                department("d2"),
                document("p1", "LIST", "2022-01-01"),
                Document.of("p2", "d2", "PLAN", day("2022-01-01")))
            .reports("PLAN")
            .on("2022-07-01", "1.1@d1")
            .status());
  }

  // ---- in force

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, FULFILLED",
    "2022-06-30, FULFILLED",
    "2022-07-01, FULFILLED_LATE",
    "2022-07-15, FULFILLED_LATE",
    "2022-07-16, VIOLATED"
  })
  void a_document_counts_from_its_issue_on_whenever_that_was(String issued, Status status) {
    assertEquals(
        status,
        given(BY_JUNE, DEPT, document("p1", "PLAN", issued))
            .reports("PLAN")
            .statusOn("2022-07-15"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-01, 2022-06-30, , FULFILLED",
    "2022-06-01, 2022-07-01, , FULFILLED_LATE",
    "2022-06-01, 2022-07-15, , FULFILLED_LATE",
    "2022-06-01, 2022-07-16, , VIOLATED",
    "2022-01-01, , 2022-07-15, FULFILLED",
    "2022-01-01, , 2022-07-14, VIOLATED",
    ", 2022-06-30, , FULFILLED",
    ", 2022-07-01, , FULFILLED_LATE"
  })
  void a_document_counts_while_it_is_in_force(
      String issued, String from, String until, Status status) {
    Document plan =
        plan()
            .issuedOn(dayOrNull(issued))
            .effectiveFrom(dayOrNull(from))
            .effectiveUntil(dayOrNull(until))
            .build();

    assertEquals(status, given(BY_JUNE, DEPT, plan).reports("PLAN").statusOn("2022-07-15"));
  }

  @Test
  void a_document_not_yet_in_force_is_pending_before_the_last_day() {
    Document plan = plan().issuedOn(day("2022-05-01")).effectiveFrom(day("2022-06-01")).build();

    assertEquals(Status.PENDING, given(BY_JUNE, DEPT, plan).reports("PLAN").statusOn("2022-05-31"));
  }

  @Test
  void of_several_documents_the_one_first_in_force_tells_whether_it_is_late() {
    Finding finding =
        given(
                BY_JUNE,
                DEPT,
                document("p2", "PLAN", "2022-07-01"),
                document("p1", "PLAN", "2022-06-30"))
            .on("2022-07-15");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals(List.of("p1"), evidence(finding));
    assertEquals("2022-06-30", finding.observation().observed());
  }

  @Test
  void a_document_that_has_expired_does_not_hide_one_in_force() {
    Document expired =
        plan().id("p0").issuedOn(day("2021-01-01")).effectiveUntil(day("2021-12-31")).build();
    Finding finding =
        given(BY_JUNE, DEPT, expired, document("p1", "PLAN", "2022-02-01")).on("2022-07-15");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals(List.of("p1"), evidence(finding));
  }

  @Test
  void a_document_without_any_day_cannot_be_told_to_be_in_force() {
    Finding finding = given(BY_JUNE, DEPT, plan().build()).reports("PLAN").on("2022-07-15");

    assertEquals(Status.UNKNOWN, finding.status());
    assertTrue(missing(finding).contains("Document.issuedOn@p1"), missing(finding));
  }

  // ---- this year

  @ParameterizedTest
  @CsvSource({
    "2022-01-01, , FULFILLED",
    "2021-12-31, , VIOLATED",
    "2020-05-01, 2022-01-01, FULFILLED",
    "2020-05-01, 2022-06-30, FULFILLED",
    "2020-05-01, 2022-07-01, FULFILLED_LATE",
    "2020-05-01, 2021-12-31, VIOLATED",
    "2020-05-01, 2022-07-16, VIOLATED",
    "2022-03-01, 2022-07-01, FULFILLED",
    ", 2022-06-30, FULFILLED"
  })
  void a_document_of_this_year_is_issued_or_revised_in_it(
      String issued, String revised, Status status) {
    Document plan = plan().issuedOn(dayOrNull(issued)).revisedOn(dayOrNull(revised)).build();

    assertEquals(
        status,
        given(THIS_YEAR, DEPT, plan).reports("PLAN", "Document.revisedOn").statusOn("2022-07-15"));
  }

  @Test
  void an_older_document_that_may_have_been_revised_is_unknown() {
    Finding finding =
        given(THIS_YEAR, DEPT, document("p1", "PLAN", "2020-05-01"))
            .reports("PLAN")
            .on("2022-07-15");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Document.revisedOn@p1", missing(finding));
  }

  @Test
  void the_finding_says_that_it_must_be_of_this_year() {
    Finding finding = given(THIS_YEAR, DEPT).reports("PLAN").on("2022-07-15");

    assertTrue(finding.explanation().zh().contains("2022年"), finding.explanation().zh());
    assertTrue(
        finding.explanation().en().contains("issued or revised in 2022"),
        finding.explanation().en());
  }

  // ---- published

  @ParameterizedTest
  @CsvSource({
    "2022-06-30, FULFILLED",
    "2022-07-01, FULFILLED_LATE",
    "2022-07-15, FULFILLED_LATE",
    "2022-07-16, VIOLATED",
    ", VIOLATED"
  })
  void a_document_counts_from_its_publication_on(String published, Status status) {
    Document plan = plan().issuedOn(day("2022-02-01")).publishedOn(dayOrNull(published)).build();

    assertEquals(
        status,
        given(PUBLISHED, DEPT, plan)
            .reports("PLAN", "Document.publishedOn")
            .statusOn("2022-07-15"));
  }

  @Test
  void a_document_whose_publication_is_not_reported_is_unknown() {
    Finding finding =
        given(PUBLISHED, DEPT, document("p1", "PLAN", "2022-02-01"))
            .reports("PLAN")
            .on("2022-07-15");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Document.publishedOn@p1", missing(finding));
  }

  @Test
  void publication_does_not_bring_a_document_into_force() {
    Document plan =
        plan()
            .issuedOn(day("2022-02-01"))
            .publishedOn(day("2022-02-02"))
            .effectiveFrom(day("2022-07-01"))
            .build();

    assertEquals(Status.FULFILLED_LATE, given(PUBLISHED, DEPT, plan).statusOn("2022-07-15"));
  }

  // ---- parts

  @Test
  void a_document_that_states_all_parts_is_fulfilled() {
    Document plan = plan().issuedOn(day("2022-02-01")).parts(Set.of("GAS", "FIRE")).build();

    assertEquals(Status.FULFILLED, given(PARTS, DEPT, plan).statusOn("2022-07-15"));
  }

  @Test
  void a_part_that_is_not_stated_is_named() {
    Document plan = plan().issuedOn(day("2022-02-01")).parts(Set.of("FIRE")).build();
    Finding finding = given(PARTS, DEPT, plan).reports("PLAN").on("2022-07-01");

    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("1/2", finding.observation().observed());
    assertTrue(finding.explanation().zh().contains("缺：燃气主题"), finding.explanation().zh());
    assertTrue(finding.explanation().en().contains("gas topic"), finding.explanation().en());
  }

  @Test
  void a_document_whose_parts_are_not_reported_is_unknown() {
    Finding finding =
        given(PARTS, DEPT, document("p1", "PLAN", "2022-02-01")).reports("PLAN").on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Document.parts@p1", missing(finding));
  }

  @Test
  void where_parts_are_complete_a_document_without_them_states_none() {
    assertEquals(
        Status.VIOLATED,
        given(PARTS, DEPT, document("p1", "PLAN", "2022-02-01"))
            .reports("PLAN", "Document.parts")
            .statusOn("2022-07-01"));
  }

  // ---- several

  @Test
  void of_several_documents_each_is_a_cell_and_the_worst_counts() {
    Finding finding =
        given(SEVERAL, DEPT, document("p1", "PLAN", "2022-02-01")).reports("LIST").on("2022-07-01");

    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("PLAN=FULFILLED LIST=VIOLATED", cells(finding));
    assertEquals("1/2", finding.observation().observed());
    assertTrue(finding.explanation().zh().contains("责任清单"), finding.explanation().zh());
    assertEquals(Optional.of(day("2022-06-30")), finding.cells().get(1).lastDay());
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE"})
  void of_several_documents_the_last_one_makes_it_late(String issued, Status status) {
    assertEquals(
        status,
        given(SEVERAL, DEPT, document("p1", "PLAN", "2022-02-01"), document("p2", "LIST", issued))
            .statusOn("2022-07-15"));
  }

  @Test
  void of_several_documents_those_not_published_are_named() {
    Document open = plan().issuedOn(day("2022-02-01")).publishedOn(day("2022-02-02")).build();
    Finding finding =
        given(SEVERAL_PUBLISHED, DEPT, open, document("p2", "LIST", "2022-02-01"))
            .reports("PLAN", "LIST", "Document.publishedOn")
            .on("2022-07-01");

    assertEquals("PLAN=FULFILLED LIST=VIOLATED", cells(finding));
  }

  @Test
  void a_promoted_document_is_unmet_and_never_violated() {
    RuleSet promoted =
        TestRules.promoting(
            TestRules.DEPARTMENT,
            "duty.of( $body ).documents( 'PLAN', 'LIST' ).by( '2022-06-30' );");
    Finding finding = given(promoted, DEPT).reports("PLAN", "LIST").on("2022-07-01");

    assertEquals(Status.UNMET, finding.status());
    assertEquals("PLAN=UNMET LIST=UNMET", cells(finding));
  }
}
