package cn.duban.fact;

import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.actAbout;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.document;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.headcount;
import static cn.duban.fact.Sample.meeting;
import static cn.duban.fact.Sample.organization;
import static cn.duban.fact.Sample.violation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
  private static List<Problem> problems(Facts.Builder facts) {
    return assertThrows(FactsException.class, facts::build).problems();
  }

  private static Problem problem(Facts.Builder facts) {
    List<Problem> problems = problems(facts);
    assertEquals(1, problems.size(), problems.toString());
    return problems.get(0);
  }

  private static Facts.Builder facts(Fact... facts) {
    return Facts.builder().add(facts);
  }

  private static void assertSays(String text, String... words) {
    for (String word : words) {
      assertTrue(text.contains(word), word + " is not in: " + text);
    }
  }

  // ---- ids

  @Test
  void the_same_fact_twice_counts_once_and_is_kept_as_a_duplicate() {
    Facts facts =
        facts(DEPT, meeting("m1", "2022-05-01"), meeting("m1", "2022-05-01"), department("d1"))
            .build();

    assertEquals(List.of(DEPT, meeting("m1", "2022-05-01")), facts.all());
    assertEquals(List.of(meeting("m1", "2022-05-01"), DEPT), facts.duplicates());
    assertEquals(1, facts.records("d1").of(Activity.class, "MEETING").size());
  }

  @Test
  void an_id_with_different_content_is_a_problem() {
    Problem problem =
        problem(facts(DEPT, meeting("m1", "2022-05-01"), meeting("m1", "2022-05-02")));

    assertEquals("Activity m1", problem.where());
    assertSays(problem.what().zh(), "m1", "重复");
    assertSays(problem.what().en(), "m1", "different content");
  }

  @Test
  void subjects_and_cases_share_one_space_of_ids() {
    assertSays(problem(facts(DEPT, enterprise("d1"))).what().en(), "d1", "Organization d1");
    assertEquals(1, problems(facts(DEPT, new Project("d1", null, null, null, null, null))).size());
  }

  @Test
  void each_kind_of_evidence_has_a_space_of_ids_of_its_own() {
    Facts facts =
        facts(
                DEPT,
                meeting("x", "2022-05-01"),
                document("x", "PLAN", "2022-05-01"),
                headcount("x", "STAFF", "2022-05-01", 1),
                meeting("d1", "2022-05-01"))
            .build();

    assertEquals(5, facts.all().size());
    assertEquals(Optional.of(DEPT), facts.find("d1"));
  }

  // ---- references

  @Test
  void a_reference_to_nobody_names_the_nearest_id() {
    Problem problem =
        problem(
            facts(
                organization("township-north", OrgKind.TOWNSHIP),
                act("m1", "township-nort", "MEETING", "2022-05-01")));

    assertEquals("Activity m1", problem.where());
    assertSays(problem.what().zh(), "township-nort，", "最接近的是 township-north");
    assertSays(problem.what().en(), "Activity.bearer", "the nearest is township-north");
  }

  @Test
  void a_reference_to_nobody_with_no_id_near_names_none() {
    assertFalse(
        problem(facts(DEPT, act("m1", "zzzzzz", "MEETING", "2022-05-01")))
            .what()
            .en()
            .contains("nearest"));
  }

  @Test
  void a_reference_to_the_wrong_type_says_which_types_are_allowed() {
    Problem problem =
        problem(facts(enterprise("e1"), OrganizationBuilder.builder(DEPT).parent("e1").build()));

    assertEquals("Organization d1", problem.where());
    assertSays(problem.what().en(), "Organization.parent", "e1", "Enterprise", "Organization");
    assertSays(problem.what().zh(), "上级", "企业");
  }

  @Test
  void a_reference_may_stand_before_what_it_refers_to() {
    assertEquals(2, facts(meeting("m1", "2022-05-01"), DEPT).build().all().size());
  }

  @Test
  void evidence_is_no_bearer() {
    assertEquals(
        1,
        problems(facts(DEPT, meeting("m1", "2022-05-01"), act("m2", "m1", "MEETING", "2022-05-01")))
            .size());
  }

  @Test
  void an_act_may_be_about_a_subject_or_a_case() {
    Project project = new Project("pr1", null, null, null, null, null);

    assertEquals(
        3,
        facts(DEPT, project, actAbout("m1", "d1", "CHECK", "2022-05-01", "pr1"))
            .build()
            .all()
            .size());
    assertEquals(
        1, problems(facts(DEPT, actAbout("m1", "d1", "CHECK", "2022-05-01", "pr1"))).size());
  }

  @Test
  void opaque_ids_of_persons_need_no_fact() {
    assertEquals(
        1,
        facts(EnterpriseBuilder.builder(enterprise("e1")).supervisor("somebody").build())
            .build()
            .all()
            .size());
  }

  @Test
  void every_reference_of_every_type_is_checked() {
    List<Problem> problems =
        problems(
            facts(
                new Violation(
                    "v1",
                    "SPEEDING",
                    "nobody1",
                    "nobody2",
                    day("2022-05-01"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)));

    assertEquals(2, problems.size(), problems.toString());
    assertSays(problems.get(0).what().en(), "Violation.offender");
    assertSays(problems.get(1).what().en(), "Violation.handledBy");
  }

  // ---- states

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void two_states_on_one_day_are_a_problem_even_if_they_agree(int other) {
    Problem problem =
        problem(
            facts(
                DEPT,
                headcount("h1", "STAFF", "2022-05-01", 1),
                headcount("h2", "STAFF", "2022-05-01", other)));

    assertEquals("Headcount h2", problem.where());
    assertSays(problem.what().en(), "STAFF", "2022-05-01", "h1");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 40})
  void a_state_is_compared_with_all_of_its_day_however_many_come_between(int between) {
    List<Fact> later = new ArrayList<>();
    for (int i = 0; i < between; i++) {
      String day = day("2022-06-01").plusDays(i).toString();
      later.add(headcount("h" + i, "STAFF", day, i));
    }
    Fact one = headcount("x1", "STAFF", "2022-05-01", 1);
    Fact other = headcount("x2", "STAFF", "2022-05-01", 2);

    assertEquals("Headcount x2", problem(facts(DEPT, one).addAll(later).add(other)).where());
    assertEquals("Headcount x1", problem(facts(DEPT, other).addAll(later).add(one)).where());
    assertEquals("Headcount x1", problem(facts(DEPT).addAll(later).add(other, one)).where());
  }

  @Test
  void of_one_day_each_assignment_is_compared_with_all() {
    List<Fact> assigned = new ArrayList<>();
    for (String field : List.of("X", "Y", "Z", "X")) {
      assigned.add(
          new Assignment("a" + assigned.size(), "d1", "A", field, day("2022-05-01"), "d1"));
    }

    assertEquals("Assignment a3", problem(facts(DEPT).addAll(assigned)).where());
  }

  @Test
  void every_kind_of_state_is_checked() {
    assertEquals(
        4,
        problems(
                facts(
                    DEPT,
                    new Flag("f1", "d1", "F", day("2022-05-01"), true, null),
                    new Flag("f2", "d1", "F", day("2022-05-01"), false, null),
                    new Indicator("i1", "d1", "I", day("2022-05-01"), BigDecimal.ONE, null),
                    new Indicator("i2", "d1", "I", day("2022-05-01"), BigDecimal.TEN, null),
                    new Checklist("c1", "d1", "C", day("2022-05-01"), Set.of()),
                    new Checklist("c2", "d1", "C", day("2022-05-01"), Set.of("X")),
                    new Assignment("a1", "d1", "A", "X", day("2022-05-01"), null),
                    new Assignment("a2", "d1", "A", "X", day("2022-05-01"), "d1")))
            .size());
  }

  @Test
  void states_of_other_days_codes_bearers_or_objects_do_not_contradict() {
    assertEquals(
        8,
        facts(
                DEPT,
                department("d2"),
                headcount("h1", "STAFF", "2022-05-01", 1),
                headcount("h2", "STAFF", "2022-05-02", 2),
                headcount("h3", "OFFICER", "2022-05-01", 2),
                Headcount.of("h4", "d2", "STAFF", day("2022-05-01"), 2),
                new Assignment("a1", "d1", "A", "X", day("2022-05-01"), "d1"),
                new Assignment("a2", "d1", "A", "Y", day("2022-05-01"), "d2"))
            .build()
            .all()
            .size());
  }

  @Test
  void acts_documents_and_rosters_may_be_several_on_a_day() {
    assertEquals(
        7,
        facts(
                DEPT,
                meeting("m1", "2022-05-01"),
                meeting("m2", "2022-05-01"),
                document("p1", "PLAN", "2022-05-01"),
                document("p2", "PLAN", "2022-05-01"),
                new DutyRoster("r1", "d1", day("2022-05-01"), "x"),
                new DutyRoster("r2", "d1", day("2022-05-01"), "y"))
            .build()
            .all()
            .size());
  }

  // ---- all at once

  @Test
  void all_problems_are_told_at_once() {
    Facts.Builder builder =
        facts(
                DEPT,
                meeting("m1", "2022-05-01"),
                meeting("m1", "2022-05-02"),
                act("m3", "nobody", "MEETING", "2022-05-01"),
                headcount("h1", "STAFF", "2022-05-01", 1),
                headcount("h2", "STAFF", "2022-05-01", 2))
            .report(new Report("MEETING", "noone", null))
            .reports("Accident.closedOm")
            .problem(new Problem("facts.csv:7", new Text("坏行", "a bad line")));
    FactsException refused = assertThrows(FactsException.class, builder::build);

    assertEquals(6, refused.problems().size(), refused.getMessage());
    assertSays(
        refused.getMessage(),
        "6 problems",
        "数据有 6 处问题",
        "different content",
        "nobody",
        "already has STAFF",
        "noone",
        "Accident.closedOn",
        "facts.csv:7 - 坏行 | a bad line");
  }

  @ParameterizedTest
  @CsvSource({"100, false", "101, true"})
  void of_very_many_problems_the_message_shows_a_hundred(int count, boolean more) {
    List<Fact> facts = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> facts.add(meeting("m" + i, "2022-05-01")));
    FactsException refused =
        assertThrows(FactsException.class, () -> Facts.builder().addAll(facts).build());

    assertEquals(count, refused.problems().size());
    assertEquals(more, refused.getMessage().contains("and 1 more"), refused.getMessage());
    assertTrue(refused.getMessage().contains("Activity m99 "), refused.getMessage());
    assertFalse(refused.getMessage().contains("Activity m100 "), refused.getMessage());
  }

  @Test
  void a_problem_stands_where_the_fact_came_from() {
    Facts.Builder builder =
        Facts.builder().add(act("m1", "nobody", "MEETING", "2022-05-01"), "facts.csv:3");

    assertEquals("facts.csv:3", problem(builder).where());
  }

  @Test
  void the_origin_of_a_fact_is_its_file_or_its_type_and_id() {
    Facts facts =
        Facts.builder()
            .add(DEPT)
            .add(meeting("m1", "2022-05-01"), "facts.json#/activities/0")
            .build();

    assertEquals("Organization d1", facts.origin(0));
    assertEquals("facts.json#/activities/0", facts.origin(1));
  }

  @Test
  void what_is_added_after_building_does_not_change_what_was_built() {
    Facts.Builder builder = facts(DEPT).reports("MEETING");
    Facts before = builder.build();
    builder.add(meeting("m1", "2022-05-01")).reports("CHECK");

    assertEquals(1, before.all().size());
    assertEquals(1, before.reports().size());
    assertEquals(List.of(), before.records("d1").of(Activity.class, "MEETING"));
    assertFalse(before.reported("CHECK", "d1", day("2022-05-01")));
  }

  // ---- finding facts again

  @Test
  void records_of_a_bearer_come_oldest_first_and_by_id_within_a_day() {
    Facts facts =
        facts(
                DEPT,
                department("d2"),
                meeting("m2", "2022-05-02"),
                meeting("m3", "2022-05-01"),
                meeting("m1", "2022-05-02"),
                act("c1", "d1", "CHECK", "2022-04-01"),
                act("m4", "d2", "MEETING", "2022-04-01"))
            .build();

    assertEquals(
        List.of("m3", "m1", "m2"),
        facts.records("d1").of(Activity.class, "MEETING").stream().map(Activity::id).toList());
    assertEquals(List.of(), facts.records("d1").of(Document.class, "MEETING"));
    assertEquals(List.of(), facts.records("d3").of(Activity.class, "MEETING"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 17, 18, 19, 100})
  void records_come_oldest_first_in_whatever_order_they_were_added(int number) {
    List<Fact> inOrder = new ArrayList<>();
    for (int i = 0; i < number; i++) { // two of each day
      inOrder.add(meeting("m%03d".formatted(i), day("2022-01-01").plusDays(i / 2).toString()));
    }
    List<Fact> reversed = new ArrayList<>(inOrder);
    Collections.reverse(reversed);
    List<Fact> lastFirst = new ArrayList<>(inOrder);
    Collections.rotate(lastFirst, 1);
    List<Fact> firstLast = new ArrayList<>(inOrder);
    Collections.rotate(firstLast, -1);
    List<Fact> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(number));

    for (List<Fact> added : List.of(inOrder, reversed, lastFirst, firstLast, shuffled)) {
      assertEquals(
          inOrder,
          facts(DEPT).addAll(added).build().records("d1").of(Activity.class, "MEETING"),
          added.toString());
    }
  }

  @Test
  void only_kinds_of_which_there_are_codes_have_any() {
    assertEquals(Map.of(), facts(DEPT).build().codes());
    assertEquals(
        Map.of("activity", Set.of("MEETING")),
        facts(DEPT, meeting("m1", "2022-05-01")).build().codes());
  }

  @Test
  void violations_of_an_offender_come_oldest_first() {
    Violation late = violation("v1", "2022-05-02");
    Violation early = violation("v2", "2022-05-01");
    Facts facts = facts(DEPT, enterprise("e1"), late, early).build();

    assertEquals(List.of(early, late), facts.violations("e1"));
    assertEquals(List.of(), facts.violations("d1"));
  }

  @Test
  void holders_of_a_post_come_by_their_ids() {
    Person second = Person.of("p2", "d1", Post.LEADER);
    Person first = Person.of("p1", "d1", Post.LEADER, Post.PRINCIPAL);
    Person other = Person.of("p0", "d1", Post.PRINCIPAL);
    Facts facts = facts(DEPT, second, first, other).build();

    assertEquals(List.of(first, second), facts.holders(Post.LEADER, "d1"));
    assertEquals(List.of(), facts.holders(Post.LEADER_IN_CHARGE, "d1"));
    assertEquals(List.of(), facts.holders(Post.LEADER, "d2"));
  }

  @Test
  void facts_of_a_type_come_in_the_order_in_which_they_were_added() {
    Facts facts = facts(department("d2"), enterprise("e1"), department("d1")).build();

    assertEquals(
        List.of("d2", "d1"),
        facts.ofType(Organization.class).stream().map(Organization::id).toList());
    assertEquals(List.of(), facts.ofType(Accident.class));
    assertEquals(Optional.empty(), facts.find("d3"));
  }

  // ---- completeness

  @Test
  void nothing_is_complete_unless_the_host_says_so() {
    assertFalse(facts(DEPT).build().reported("MEETING", "d1", day("2022-05-01")));
    assertTrue(
        facts(DEPT)
            .reports("CHECK", "MEETING")
            .build()
            .reported("MEETING", "d1", day("2999-12-31")));
  }

  @ParameterizedTest
  @CsvSource({
    "MEETING, d1, 2022-05-31, true",
    "MEETING, d1, 2022-06-01, false",
    "MEETING, d2, 2022-05-31, false",
    "CHECK, d1, 2022-05-31, false"
  })
  void completeness_may_be_for_one_bearer_and_up_to_a_day(
      String code, String bearer, String through, boolean complete) {
    Facts facts =
        facts(DEPT, department("d2"))
            .report(new Report("MEETING", "d1", day("2022-05-31")))
            .build();

    assertEquals(complete, facts.reported(code, bearer, day(through)));
  }

  @Test
  void of_several_words_the_furthest_counts() {
    Facts facts =
        facts(DEPT)
            .report(new Report("MEETING", null, day("2022-05-31")))
            .report(new Report("MEETING", "d1", day("2022-06-30")))
            .report(new Report("MEETING", null, day("2022-04-30")))
            .build();

    assertTrue(facts.reported("MEETING", "d1", day("2022-06-30")));
    assertFalse(facts.reported("MEETING", "d1", day("2022-07-01")));
    assertTrue(facts.reported("MEETING", "d2", day("2022-05-31")));
    assertFalse(facts.reported("MEETING", "d2", day("2022-06-01")));
    assertEquals(3, facts.reports().size());
  }

  @ParameterizedTest
  @CsvSource({
    "Accident, true",
    "Accident.closedOn, true",
    "Accident.dueOn, false",
    "Violation, false"
  })
  void a_type_stands_for_all_of_its_fields(String code, boolean complete) {
    assertEquals(
        complete,
        facts(DEPT).reports(code).build().reported("Accident.closedOn", "a1", day("2022-05-01")));
  }

  @Test
  void a_field_that_does_not_exist_names_the_nearest() {
    Problem problem = problem(facts(DEPT).reports("Accident.closeOn"));

    assertSays(problem.where(), "Accident.closeOn");
    assertSays(problem.what().zh(), "最接近的是 Accident.closedOn");
    assertSays(problem.what().en(), "the nearest is Accident.closedOn");
  }

  @Test
  void a_word_about_nobody_is_a_problem() {
    assertSays(
        problem(facts(DEPT).report(new Report("MEETING", "d2", null))).what().en(),
        "Report.bearer",
        "d2",
        "the nearest is d1");
  }

  @Test
  void a_bearer_with_more_codes_than_any_vocabulary_has_all_its_records() {
    Facts.Builder builder =
        Facts.builder()
            .add(OrganizationBuilder.builder().id("d1").kind(OrgKind.DEPARTMENT).build());
    for (int i = 0; i < 600; i++) {
      builder.add(Activity.of("a" + i, "d1", "CODE_" + i, LocalDate.of(2022, 5, 1)));
      builder.add(Document.of("b" + i, "d1", "CODE_" + i, LocalDate.of(2022, 5, 1)));
      builder.add(Activity.of("c" + i, "d1", "CODE_" + i, LocalDate.of(2022, 5, 2)));
    }
    Facts facts = builder.build();

    for (int i = 0; i < 600; i++) {
      assertEquals(
          List.of("a" + i, "c" + i),
          facts.records("d1").of(Activity.class, "CODE_" + i).stream().map(Fact::id).toList());
      assertEquals(1, facts.records("d1").of(Document.class, "CODE_" + i).size());
    }
    assertEquals(List.of(), facts.records("d1").of(Activity.class, "CODE_600"));
  }

  @Test
  void a_word_needs_a_code() {
    assertThrows(IllegalArgumentException.class, () -> Report.of(" "));
  }

  @Test
  void near_is_what_names_a_fact_and_what_that_names_by_way_of_the_types_asked_for() {
    Facts facts =
        Facts.builder()
            .add(DEPT, enterprise("e1"), enterprise("e2"), department("d2"))
            .add(violation("v1", "2022-05-01"), violation("v2", "2022-05-02"))
            .add(Person.of("p1", "d1", Post.LEADER))
            .build();
    Fact offender = facts.find("e1").orElseThrow();

    assertEquals(List.of("e1"), near(facts, offender));
    assertEquals(List.of("e1", "v1", "v2"), near(facts, offender, Violation.class));
    assertEquals(
        List.of("e1", "v1", "v2", "d1"),
        near(facts, offender, Violation.class, Organization.class));
    // d1 is only named by the violations, and p1 names it but is not named
    assertEquals(List.of("e1"), near(facts, offender, Organization.class, Person.class));
  }

  private static List<String> near(Facts facts, Fact fact, Class<?>... types) {
    return facts.near(fact, Set.of(types)).stream().map(Fact::id).toList();
  }
}
