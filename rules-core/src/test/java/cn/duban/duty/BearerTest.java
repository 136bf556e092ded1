package cn.duban.duty;

import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Accident;
import cn.duban.fact.AccidentBuilder;
import cn.duban.fact.AccidentGrade;
import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.Enterprise;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Party;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose duty it is and what it is about. */
class BearerTest {
  private static final RuleSet LEADERS =
      TestRules.of(
          "$body : Organization( kind == OrgKind.TOWNSHIP )",
          "duty.ofEach( Post.LEADER, $body ).monthly( 'CHECK' ).atLeast( 1 );");
  private static final RuleSet INVESTIGATOR =
      TestRules.of(
          "$case : Accident()",
          "duty.about( $case ).of( 'investigatedBy' ).step( 'closedOn' ).by( '2022-06-30' );");
  private static final RuleSet ONCE =
      TestRules.of(
          "$case : Accident()",
          "duty.about( $case ).of( 'investigatedBy' ).once( 'approvedOn' )"
              + ".step( 'evaluatedOn' ).by( '2022-12-31' );");
  private static final RuleSet SINCE =
      TestRules.of(
          "$case : Accident()",
          "duty.about( $case ).of( 'investigatedBy' ).onceSince( 'approvedOn', '2021-01-01' )"
              + ".step( 'evaluatedOn' ).by( '2022-12-31' );");
  private static final RuleSet EACH_ACTIVITY =
      TestRules.of(
          TestRules.DEPARTMENT,
          "duty.of( $body ).eachActivity( 'INSPECTION', 'CHECK' )"
              + ".step( 'publishedOn' ).within( 20 ).workingDaysAfter( 'endedOn' );");

  private static final RuleSet UNLESS =
      TestRules.of(
          "$case : Accident()",
          "duty.about( $case ).of( 'investigatedBy' ).unlessBefore( 'closedOn', '2022-04-13' )"
              + ".step( 'evaluatedOn' ).by( '2022-12-31' );");

  private static final RuleSet SUBSIDIARIES =
      TestRules.of(
          "$body : Enterprise( groupCompany != false )",
          "duty.of( $body ).forEachSubsidiary().monthly( 'CHECK' ).atLeast( 1 );");

  // ---- each subsidiary

  @Test
  void each_subsidiary_is_a_finding_of_its_own() {
    Assessment assessment =
        given(
                SUBSIDIARIES,
                group("g1", true, null),
                group("e1", false, "g1"),
                group("e2", false, "g1"),
                group("e3", false, "g2"),
                group("g2", false, null),
                ActivityBuilder.builder()
                    .id("a1")
                    .bearer("g1")
                    .code("CHECK")
                    .date(day("2022-04-20"))
                    .object("e2")
                    .build())
            .reports("CHECK", "Activity.object")
            .assess("2022-05-01");

    assertEquals(
        List.of("1.1@g1#e1 VIOLATED", "1.1@g1#e2 FULFILLED"),
        assessment.findings().stream().map(f -> f.id() + " " + f.cells().get(0).status()).toList());
  }

  @Test
  void a_group_of_which_no_subsidiary_is_known_is_not_lost() {
    assertEquals(
        List.of("1.1@g1"), given(SUBSIDIARIES, group("g1", true, null)).idsOn("2022-05-01"));
  }

  private static Enterprise group(String id, boolean isGroup, String parent) {
    return EnterpriseBuilder.builder().id(id).groupCompany(isGroup).parent(parent).build();
  }

  // ---- holders of a post

  @ParameterizedTest
  @CsvSource({
    // from, until, as of, cells
    "2022-05-01, , 2022-06-15, 2022-05=VIOLATED 2022-06=PENDING",
    "2022-05-02, , 2022-06-15, 2022-06=PENDING",
    "2021-10-01, 2022-05-31, 2022-06-15, 2022-04=VIOLATED 2022-05=VIOLATED",
    "2021-10-01, 2022-05-30, 2022-06-15, 2022-04=VIOLATED"
  })
  void a_holder_owes_the_months_wholly_in_post(
      String from, String until, String asOf, String cells) {
    assertEquals(cells, TestRules.cells(inPost(from, until).on(asOf, "1.1@p1")));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-02, , 2022-12-20",
    "2022-12-02, , 2023-02-01",
    "2023-01-01, , 2023-02-01",
    "2022-04-13, 2022-05-30, 2022-06-15",
    "2022-11-02, 2022-09-29, 2023-02-01"
  })
  void where_nobody_is_known_for_a_whole_month_somebody_else_is_asked_for(
      String from, String until, String asOf) {
    Finding finding = inPost(from, until).on(asOf);

    assertEquals("1.1@t1", finding.id());
    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Person@t1", TestRules.missing(finding));
  }

  private static TestRules.Given inPost(String from, String until) {
    Person person =
        new Person(
            "p1",
            null,
            "t1",
            Set.of(Post.LEADER),
            from == null ? null : day(from),
            until == null ? null : day(until));
    return given(LEADERS, organization("t1", OrgKind.TOWNSHIP), person).reports("CHECK");
  }

  @Test
  void a_holder_who_has_served_no_whole_month_yet_is_not_late() {
    Finding finding = inPost("2022-05-02", null).on("2022-05-31");

    assertEquals(Status.PENDING, finding.status());
    assertEquals(Optional.of(day("2022-06-30")), finding.lastDay());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-01, , 2022-05-31, 1.1@t1",
    "2022-06-01, , 2022-06-01, 1.1@p1",
    "2021-10-01, 2022-04-12, 2022-06-15, 1.1@t1",
    "2022-12-02, , 2022-12-31, 1.1@t1",
    "2021-10-01, 2022-04-29, 2022-06-15, 1.1@t1"
  })
  void who_is_not_in_post_is_no_holder(String from, String until, String asOf, String ids) {
    assertEquals(ids, String.join(" ", inPost(from, until).idsOn(asOf)));
  }

  @Test
  void a_holder_whose_term_is_not_reported_is_not_accused() {
    Finding unknown = inPost(null, null).on("2022-06-15");

    assertEquals(Status.UNKNOWN, unknown.status());
    assertEquals("Person.inPostFrom@p1", missing(unknown));
    assertEquals(
        Status.VIOLATED, inPost(null, null).reports("Person.inPostFrom").statusOn("2022-06-15"));
    assertEquals(Status.PENDING, inPost(null, null).statusOn("2022-04-30"));
  }

  // ---- not for what was over before

  @ParameterizedTest
  @CsvSource({
    "2022-04-01, 2022-04-12, ''",
    "2022-04-01, 2022-04-13, FULFILLED",
    "2022-04-01, , UNKNOWN",
    "2022-04-13, , FULFILLED"
  })
  void what_was_over_before_a_day_binds_nobody(String occurred, String closed, String status) {
    Accident accident =
        accident().occurredOn(day(occurred)).closedOn(closed == null ? null : day(closed)).build();
    Assessment assessment = given(UNLESS, DEPT, department("d2"), accident).assess("2022-06-15");

    assertEquals(
        status,
        String.join(" ", assessment.findings().stream().map(f -> f.status().name()).toList()));
    assertEquals(
        status.isEmpty() ? "" : "FULFILLED",
        String.join(
            " ",
            given(UNLESS, DEPT, department("d2"), accident)
                .reports("Accident")
                .assess("2022-06-15")
                .findings()
                .stream()
                .map(f -> f.status().name())
                .toList()));
  }

  private static Person person(String id, String organization, Post... posts) {
    return new Person(id, "职务人" + id, organization, Set.of(posts), null, null);
  }

  @Test
  void each_holder_of_the_post_bears_the_duty() {
    TestRules.Given given =
        given(
                LEADERS,
                organization("t1", OrgKind.TOWNSHIP),
                organization("t2", OrgKind.TOWNSHIP),
                person("p2", "t1", Post.LEADER),
                person("p1", "t1", Post.LEADER, Post.PRINCIPAL),
                person("p3", "t1", Post.PRINCIPAL),
                person("p4", "t2", Post.LEADER),
                act("c1", "p1", "CHECK", "2022-04-15"))
            .reports("CHECK");

    assertEquals(List.of("1.1@p1", "1.1@p2", "1.1@p4"), given.idsOn("2022-04-30"));
    assertEquals(Status.FULFILLED, given.on("2022-04-30", "1.1@p1").status());
    assertEquals(Status.PENDING, given.on("2022-04-30", "1.1@p2").status());
    assertEquals(
        new Party("p1", "PERSON", Text.same("职务人p1")), given.on("2022-04-30", "1.1@p1").bearer());
  }

  @Test
  void without_a_holder_the_duty_stands_under_the_organisation_and_is_unknown() {
    Finding finding =
        given(
                LEADERS,
                organization("t1", OrgKind.TOWNSHIP),
                person("p3", "t1", Post.PRINCIPAL),
                act("c1", "t1", "CHECK", "2022-04-15"))
            .reports("CHECK")
            .on("2022-04-30");

    assertEquals("1.1@t1", finding.id());
    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Person@t1", missing(finding));
    assertTrue(finding.explanation().zh().contains("党政领导干部"), finding.explanation().zh());
    assertEquals("TOWNSHIP", finding.bearer().kind());
  }

  // ---- a thing that names its bearer

  private static AccidentBuilder accident() {
    return AccidentBuilder.builder()
        .id("a1")
        .inCharge("d1")
        .investigatedBy("d2")
        .grade(AccidentGrade.GENERAL)
        .occurredOn(day("2020-04-20"))
        .evaluatedOn(day("2022-04-20"));
  }

  private static LocalDate dayOrNull(String iso) {
    return iso == null ? null : day(iso);
  }

  @Test
  void a_field_of_the_object_names_the_bearer() {
    Finding finding =
        given(INVESTIGATOR, DEPT, department("d2"), accident().closedOn(day("2022-06-01")).build())
            .on("2022-06-15");

    assertEquals("1.1@d2#a1", finding.id());
    assertEquals("DEPARTMENT", finding.bearer().kind());
    assertEquals("ACCIDENT", finding.object().orElseThrow().kind());
    assertEquals("事故 a1", finding.object().orElseThrow().name().zh());
  }

  @Test
  void if_the_field_is_empty_the_duty_stands_under_the_object_and_is_unknown() {
    Accident accident = accident().investigatedBy(null).closedOn(day("2022-06-01")).build();
    Finding finding = given(INVESTIGATOR, DEPT, accident).on("2022-06-15");

    assertEquals("1.1@a1", finding.id());
    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Accident.investigatedBy@a1", missing(finding));
    assertEquals(Optional.empty(), finding.object());
  }

  @Test
  void a_case_dated_after_the_assessment_date_binds_nobody() {
    Accident accident = accident().occurredOn(day("2022-06-16")).build();

    assertEquals(
        List.of(), given(INVESTIGATOR, DEPT, department("d2"), accident).idsOn("2022-06-15"));
    assertEquals(
        List.of("1.1@d2#a1"),
        given(INVESTIGATOR, DEPT, department("d2"), accident).idsOn("2022-06-16"));
  }

  // ---- once something has come

  @ParameterizedTest
  @CsvSource({"2022-06-15, 1", "2022-06-16, 0", "2020-05-01, 1"})
  void a_duty_binds_once_the_day_has_come(String approved, int findings) {
    Accident accident = accident().approvedOn(day(approved)).build();

    assertEquals(
        findings, given(ONCE, DEPT, department("d2"), accident).idsOn("2022-06-15").size());
  }

  @Test
  void a_day_that_is_known_not_to_have_come_is_no_duty_yet() {
    assertEquals(
        List.of(),
        given(ONCE, DEPT, department("d2"), accident().build())
            .reports("Accident.approvedOn")
            .idsOn("2022-06-15"));
  }

  @Test
  void a_day_that_is_not_reported_makes_it_unknown_and_is_named() {
    Finding finding = given(ONCE, DEPT, department("d2"), accident().build()).on("2022-06-15");

    assertEquals("1.1@d2#a1", finding.id());
    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Accident.approvedOn@a1", missing(finding));
  }

  @Test
  void what_is_not_known_of_one_case_says_nothing_of_another() {
    TestRules.Given given =
        given(
            ONCE,
            DEPT,
            department("d2"),
            accident().build(),
            accident().id("a2").approvedOn(day("2022-05-01")).build());

    assertEquals(Status.UNKNOWN, given.on("2022-06-15", "1.1@d2#a1").status());
    assertEquals(Status.FULFILLED, given.on("2022-06-15", "1.1@d2#a2").status());
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31, 0", "2021-01-01, 1", "2022-06-15, 1", "2022-06-16, 0", ", 1"})
  void a_duty_may_bind_only_since_a_day(String approved, int findings) {
    Accident accident = accident().approvedOn(dayOrNull(approved)).build();

    assertEquals(
        findings, given(SINCE, DEPT, department("d2"), accident).idsOn("2022-06-15").size());
  }

  // ---- each activity

  private static Activity inspection(String id, String code, String date, String ended) {
    return ActivityBuilder.builder(act(id, "d1", code, date)).endedOn(day(ended)).build();
  }

  @Test
  void each_activity_of_the_year_under_either_code_is_a_duty_of_its_own() {
    Assessment assessment =
        given(
                EACH_ACTIVITY,
                DEPT,
                inspection("i0", "INSPECTION", "2021-12-31", "2021-12-31"),
                inspection("i1", "INSPECTION", "2022-01-01", "2022-01-01"),
                inspection("i2", "CHECK", "2022-03-01", "2022-03-03"),
                inspection("i3", "MEETING", "2022-03-01", "2022-03-03"),
                inspection("i4", "CHECK", "2022-06-16", "2022-06-16"))
            .reports("Activity.publishedOn")
            .assess("2022-06-15");

    assertEquals(
        List.of("1.1@d1#i1", "1.1@d1#i2"),
        assessment.findings().stream().map(Finding::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"2022-06-15, FULFILLED", "2022-06-16, FULFILLED_LATE"})
  void the_period_runs_from_the_last_day_of_the_activity(String published, Status status) {
    // 20 working days after 17 May, 3 June being off
    Activity activity =
        ActivityBuilder.builder(inspection("i1", "CHECK", "2022-05-16", "2022-05-17"))
            .publishedOn(day(published))
            .build();
    Finding finding = given(EACH_ACTIVITY, DEPT, activity).on("2022-07-01");

    assertEquals(Optional.of(day("2022-06-15")), finding.lastDay());
    assertEquals(status, finding.status());
  }

  @ParameterizedTest
  @CsvSource({"2022-06-15, PENDING", "2022-06-16, VIOLATED"})
  void an_activity_not_published_is_told_where_that_is_reported(String asOf, Status status) {
    Activity activity = inspection("i1", "CHECK", "2022-05-17", "2022-05-17");

    assertEquals(
        status,
        given(EACH_ACTIVITY, DEPT, activity).reports("Activity.publishedOn").statusOn(asOf));
    assertEquals("Activity.publishedOn@i1", missing(given(EACH_ACTIVITY, DEPT, activity).on(asOf)));
  }

  @Test
  void without_an_activity_there_is_nothing_to_publish() {
    assertEquals(List.of(), given(EACH_ACTIVITY, DEPT).idsOn("2022-06-15"));
  }
}
