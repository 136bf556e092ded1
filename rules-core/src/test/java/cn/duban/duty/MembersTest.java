package cn.duban.duty;

import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Enterprise;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.FacilityStatus;
import cn.duban.fact.MajorHazardSource;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersTest {
  private static final String COUNTY_WHEN = "$county : Organization( kind == OrgKind.COUNTY )";
  private static final RuleSet COVERED =
      owed("each( Population.ENTERPRISE ).has( 'supervisingDepartment', 'supervisor' )");
  private static final RuleSet SOURCES =
      owed("each( Population.MAJOR_HAZARD_SOURCE ).has( 'principal', 'technical' )");
  private static final RuleSet VILLAGES =
      owed("count( Population.VILLAGE, 'APPLICATION' ).atLeast( 2 )");
  private static final RuleSet MINES =
      owed("count( Population.PRODUCING_COAL_MINE, 'APPLICATION' ).atLeast( 2 )");
  private static final RuleSet TRAINED =
      owed("each( Population.HAZARD_SOURCE_PERSON ).did( 'MEETING' )");
  private static final Organization COUNTY = organization("c1", OrgKind.COUNTY);

  private static RuleSet owed(String chain) {
    return TestRules.of(COUNTY_WHEN, "duty.of( $county )." + chain + ".by( '2022-06-30' );");
  }

  private static Enterprise supervised(String id, String department, String person) {
    return EnterpriseBuilder.builder(enterprise(id))
        .supervisingDepartment(department)
        .supervisor(person)
        .build();
  }

  // ---- each has

  @Test
  void every_member_that_has_it_is_one_finding_with_the_share() {
    Finding finding =
        given(COVERED, COUNTY, DEPT, supervised("e1", "d1", "p"), supervised("e2", "d1", "q"))
            .on("2022-07-01");

    assertEquals("1.1@c1", finding.id());
    assertEquals(Status.FULFILLED, finding.status());
    assertEquals("2/2", finding.observation().observed());
    assertEquals(List.of("e1", "e2"), evidence(finding));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, PENDING", "2022-07-01, VIOLATED"})
  void members_without_it_are_listed(String asOf, Status status) {
    Finding finding =
        given(
                COVERED,
                COUNTY,
                DEPT,
                supervised("e1", "d1", "p"),
                supervised("e2", "d1", null),
                supervised("e3", null, "q"))
            .reports("Enterprise.supervisingDepartment", "Enterprise.supervisor")
            .on(asOf);

    assertEquals(status, finding.status());
    assertEquals("1/3", finding.observation().observed());
    assertTrue(finding.explanation().zh().contains("缺：企业e2、企业e3"), finding.explanation().zh());
    assertFalse(finding.explanation().zh().contains("企业e1"), finding.explanation().zh());
  }

  @Test
  void members_of_whom_it_is_not_reported_make_it_unknown_and_are_named() {
    Finding finding =
        given(COVERED, COUNTY, DEPT, supervised("e1", "d1", "p"), supervised("e2", "d1", null))
            .on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Enterprise.supervisor@e2", missing(finding));
  }

  @Test
  void one_member_known_to_lack_it_is_a_violation_whatever_is_unknown_of_others() {
    assertEquals(
        Status.VIOLATED,
        given(COVERED, COUNTY, DEPT, supervised("e1", "d1", null), supervised("e2", "d1", null))
            .report("Enterprise.supervisor", "e1", null)
            .statusOn("2022-07-01"));
  }

  @Test
  void without_any_member_it_is_unknown() {
    Finding finding = given(COVERED, COUNTY).reports("Enterprise").on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Enterprise@c1", missing(finding));
  }

  @Test
  void every_major_hazard_source_is_asked_for_its_responsible_persons() {
    MajorHazardSource full = new MajorHazardSource("s1", "罐区", "e1", null, "p1", "p2", null);
    MajorHazardSource part = new MajorHazardSource("s2", "库区", "e1", null, "p1", null, null);
    Finding finding =
        given(SOURCES, COUNTY, enterprise("e1"), guarantor("p1"), guarantor("p2"), full, part)
            .reports("MajorHazardSource.technical")
            .on("2022-07-01");

    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("1/2", finding.observation().observed());
    assertTrue(finding.explanation().zh().contains("缺：库区"), finding.explanation().zh());
  }

  // ---- each did

  private static Person guarantor(String id) {
    return new Person(id, "责任人" + id, "e1", Set.of(Post.GUARANTOR), null, null);
  }

  private static TestRules.Given sources() {
    return given(
            TRAINED,
            COUNTY,
            enterprise("e1"),
            guarantor("p1"),
            guarantor("p2"),
            guarantor("p3"),
            new MajorHazardSource("s1", null, "e1", null, "p2", "p1", null),
            new MajorHazardSource("s2", null, "e1", null, "p2", null, null))
        .reports("MajorHazardSource"); // who is not named is known not to be there
  }

  @Test
  void every_member_that_did_it_counts_once_and_persons_of_no_source_do_not() {
    Finding finding =
        sources()
            .and(act("a1", "p1", "MEETING", "2022-05-01"), act("a2", "p2", "MEETING", "2022-05-01"))
            .on("2022-07-01");

    assertEquals(Status.FULFILLED, finding.status());
    assertEquals("2/2", finding.observation().observed());
    assertEquals(List.of("a1", "a2"), evidence(finding));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, PENDING", "2022-07-01, VIOLATED"})
  void members_that_did_not_are_listed(String asOf, Status status) {
    Finding finding =
        sources().and(act("a1", "p1", "MEETING", "2022-05-01")).reports("MEETING").on(asOf);

    assertEquals(status, finding.status());
    assertEquals("1/2", finding.observation().observed());
    assertTrue(finding.explanation().zh().contains("缺：责任人p2"), finding.explanation().zh());
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE"})
  void the_last_member_tells_whether_it_is_late(String date, Status status) {
    assertEquals(
        status,
        sources()
            .and(act("a1", "p1", "MEETING", date), act("a2", "p2", "MEETING", "2022-05-01"))
            .statusOn("2022-07-15"));
  }

  @Test
  void members_of_whom_it_is_not_known_are_named() {
    Finding finding = sources().and(act("a1", "p1", "MEETING", "2022-05-01")).on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("MEETING@p2", missing(finding));
  }

  @Test
  void roles_that_nobody_is_known_to_have_are_asked_for_in_the_order_of_the_ids() {
    Finding finding =
        given(
                TRAINED,
                COUNTY,
                enterprise("e1"),
                guarantor("p1"),
                new MajorHazardSource("s2", null, "e1", null, "p1", "p1", null),
                new MajorHazardSource("s1", null, "e1", null, "p1", null, "p1"))
            .reports("MEETING")
            .on("2022-06-30");

    assertEquals(
        "MajorHazardSource.technical@s1 MajorHazardSource.operational@s2", missing(finding));
  }

  @Test
  void one_member_that_certainly_did_not_is_a_violation_whatever_is_unknown_of_others() {
    assertEquals(Status.VIOLATED, sources().report("MEETING", "p1", null).statusOn("2022-07-01"));
  }

  // ---- so many did

  private static Organization village(String id) {
    return organization(id, OrgKind.VILLAGE);
  }

  @Test
  void members_count_once_however_often_they_did_it() {
    TestRules.Given given =
        given(
                VILLAGES,
                COUNTY,
                village("v1"),
                village("v2"),
                act("a1", "v1", "APPLICATION", "2022-05-01"),
                act("a2", "v1", "APPLICATION", "2022-05-02"))
            .reports("APPLICATION");

    assertEquals("1", given.on("2022-07-01").observation().observed());
    assertEquals(Status.VIOLATED, given.statusOn("2022-07-01"));
    assertEquals(Status.PENDING, given.statusOn("2022-06-30"));
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE"})
  void the_member_that_makes_the_number_full_tells_whether_it_is_late(String date, Status status) {
    assertEquals(
        status,
        given(
                VILLAGES,
                COUNTY,
                village("v1"),
                village("v2"),
                act("a1", "v1", "APPLICATION", "2022-05-01"),
                act("a2", "v1", "APPLICATION", "2022-07-02"),
                act("a3", "v2", "APPLICATION", date))
            .statusOn("2022-07-15"));
  }

  @ParameterizedTest
  @CsvSource({"2021-12-31, VIOLATED", "2022-01-01, FULFILLED", "2022-07-02, VIOLATED"})
  void only_what_was_done_in_the_year_and_until_the_assessment_date_counts(
      String date, Status status) {
    assertEquals(
        status,
        given(
                VILLAGES,
                COUNTY,
                village("v1"),
                village("v2"),
                act("a1", "v1", "APPLICATION", "2022-05-01"),
                act("a3", "v2", "APPLICATION", date))
            .reports("APPLICATION")
            .statusOn("2022-07-01"));
  }

  @Test
  void what_others_did_does_not_count() {
    assertEquals(
        Status.VIOLATED,
        given(
                VILLAGES,
                COUNTY,
                village("v1"),
                DEPT,
                act("a1", "v1", "APPLICATION", "2022-05-01"),
                act("a2", "d1", "APPLICATION", "2022-05-01"),
                act("a3", "c1", "APPLICATION", "2022-05-01"))
            .reports("APPLICATION")
            .statusOn("2022-07-01"));
  }

  @Test
  void what_members_did_is_unknown_where_it_is_not_reported() {
    Finding finding =
        given(VILLAGES, COUNTY, village("v1"), act("a1", "v1", "APPLICATION", "2022-05-01"))
            .on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertTrue(missing(finding).startsWith("APPLICATION@"), missing(finding));
  }

  @Test
  void too_few_are_too_few_even_if_all_of_whom_it_is_unknown_had_done_it() {
    TestRules.Given given =
        given(VILLAGES, COUNTY, village("v1"), village("v2"), village("v3"))
            .report("APPLICATION", "c1", null)
            .report("APPLICATION", "v1", null)
            .report("APPLICATION", "v2", null);

    assertEquals(Status.VIOLATED, given.statusOn("2022-07-01"));
    given.and(act("a1", "v1", "APPLICATION", "2022-05-01"));
    assertEquals(Status.UNKNOWN, given.statusOn("2022-07-01"));
    assertEquals("APPLICATION@v3", missing(given.on("2022-07-01")));
  }

  // ---- producing coal mines

  private static Facility mine(String id, FacilityKind kind, FacilityStatus... fromEachMonth) {
    TreeMap<LocalDate, FacilityStatus> status = new TreeMap<>();
    for (int i = 0; i < fromEachMonth.length; i++) {
      status.put(LocalDate.of(2022, 5 + i, 1), fromEachMonth[i]);
    }
    return new Facility(id, null, kind, null, fromEachMonth.length == 0 ? null : status, null);
  }

  @ParameterizedTest
  @CsvSource({
    "COAL_MINE, 2022-05-31, 1",
    "COAL_MINE, 2022-06-01, 0",
    "COAL_MINE, 2022-07-01, 1",
    "NON_COAL_MINE, 2022-05-31, 0"
  })
  void a_mine_counts_while_it_produces(FacilityKind kind, String asOf, String observed) {
    Facility mine =
        mine(
            "f1",
            kind,
            FacilityStatus.NORMAL_PRODUCTION,
            FacilityStatus.NORMAL_CONSTRUCTION,
            FacilityStatus.NORMAL_PRODUCTION);
    Finding finding =
        given(MINES, COUNTY, mine, act("a1", "f1", "APPLICATION", "2022-05-01"))
            .reports("APPLICATION")
            .on(asOf);

    assertEquals(observed, finding.observation().observed());
  }

  @Test
  void a_mine_whose_status_is_not_reported_may_be_the_one_that_is_lacking() {
    Finding finding =
        given(
                MINES,
                COUNTY,
                mine("f1", FacilityKind.COAL_MINE, FacilityStatus.NORMAL_PRODUCTION),
                mine("f2", FacilityKind.COAL_MINE),
                act("a1", "f1", "APPLICATION", "2022-05-01"),
                act("a2", "f2", "APPLICATION", "2022-05-01"))
            .reports("APPLICATION")
            .on("2022-07-01");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Facility.status@f2", missing(finding));
  }
}
