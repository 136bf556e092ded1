package cn.duban.fact;

import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.actAbout;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.headcount;
import static cn.duban.fact.Sample.meeting;
import static cn.duban.fact.Sample.violation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Facts to which more are added hold what they would hold if all had been added at once. */
class AddedFactsTest {
  private static final Facts BASE =
      Facts.builder()
          .add(DEPT, department("d2"), enterprise("e1"))
          .add(Person.of("p2", "d1", Post.LEADER), violation("v2", "2022-05-02"))
          .add(
              meeting("m1", "2022-05-01"), meeting("m3", "2022-05-20"), meeting("m1", "2022-05-01"))
          .add(headcount("h1", "STAFF", "2022-05-01", 3))
          .add(filler())
          .reports("MEETING")
          .build();

  /** So many that those that are added are few. */
  private static Fact[] filler() {
    return IntStream.range(0, 120).mapToObj(i -> department("x" + i)).toArray(Fact[]::new);
  }

  private static Problem problem(Fact... more) {
    List<Problem> problems =
        assertThrows(FactsException.class, () -> BASE.with(List.of(more))).problems();
    assertEquals(1, problems.size(), problems.toString());
    return problems.get(0);
  }

  private static List<String> ids(Iterable<? extends Fact> facts) {
    List<String> ids = new ArrayList<>();
    facts.forEach(fact -> ids.add(fact.id()));
    return ids;
  }

  @Test
  void everything_is_found_where_it_belongs() {
    Facts more =
        BASE.with(
            List.of(
                Person.of("p1", "d1", Post.LEADER),
                enterprise("e2"),
                violation("v1", "2022-05-01"),
                meeting("m2", "2022-05-10"),
                act("i1", "d2", "INSPECTION", "2022-05-10")));

    assertEquals(BASE.all().size() + 5, more.all().size());
    assertEquals("m2", more.all().get(BASE.all().size() + 3).id());
    assertEquals(List.of("m1", "m2", "m3"), ids(more.records("d1").of(Activity.class, "MEETING")));
    assertEquals(List.of("i1"), ids(more.records("d2").of(Activity.class, "INSPECTION")));
    assertEquals(List.of("h1"), ids(more.records("d1").of(Headcount.class, "STAFF")));
    assertEquals(List.of("v1", "v2"), ids(more.violations("e1")));
    assertEquals(List.of("p1", "p2"), ids(more.holders(Post.LEADER, "d1")));
    assertEquals(List.of("e1", "e2"), ids(more.ofType(Enterprise.class)));
    assertEquals("e2", more.find("e2").orElseThrow().id());
    assertEquals("e1", more.find("e1").orElseThrow().id());
    assertTrue(more.ids().containsAll(Set.of("d1", "e1", "e2", "p1", "v1")));
    assertEquals(Set.of("MEETING", "INSPECTION"), more.codes().get("activity"));
    assertEquals(Set.of("SPEEDING"), more.codes().get("violation"));
    assertEquals(
        Set.of("e1", "v1", "v2", "d1"),
        Set.copyOf(
            ids(
                more.near(
                    more.find("e1").orElseThrow(), Set.of(Violation.class, Organization.class)))));
    assertTrue(more.reported("MEETING", "d1", day("2022-06-01")));
    assertEquals(BASE.reports(), more.reports());
  }

  @Test
  void each_bearer_has_its_records_once() {
    Facts more =
        BASE.with(
            List.of(meeting("m2", "2022-05-10"), act("i1", "d2", "INSPECTION", "2022-05-10")));

    assertEquals(List.of("d1", "d2"), more.records().map(Records::bearer).sorted().toList());
    assertEquals(
        List.of("m1", "m2", "m3"),
        more.records()
            .filter(records -> records.bearer().equals("d1"))
            .flatMap(records -> records.of(Activity.class, "MEETING").stream())
            .map(Fact::id)
            .toList());
    assertEquals(List.of("d1"), BASE.records().map(Records::bearer).toList());
  }

  @Test
  void those_before_stay_as_they_are() {
    BASE.with(List.of(meeting("m2", "2022-05-10"), violation("v1", "2022-05-01")));

    assertEquals(List.of("m1", "m3"), ids(BASE.records("d1").of(Activity.class, "MEETING")));
    assertEquals(List.of("v2"), ids(BASE.violations("e1")));
    assertTrue(BASE.find("v1").isEmpty());
  }

  @Test
  void more_are_added_to_more() {
    Facts more = BASE;
    for (int i = 0; i < 30; i++) {
      more = more.with(List.of(meeting("n" + i, "2022-06-%02d".formatted(30 - i))));
    }

    List<String> held = ids(more.records("d1").of(Activity.class, "MEETING"));
    assertEquals(32, held.size());
    assertEquals(List.of("m1", "m3", "n29", "n28"), held.subList(0, 4));
    assertEquals("n29", more.all().get(more.all().size() - 1).id());
    assertEquals(List.of("m1"), ids(more.duplicates()));
    assertEquals(BASE.reports(), more.reports());
  }

  @Test
  void what_is_there_already_is_left_out() {
    Facts more = BASE.with(List.of(DEPT, meeting("m3", "2022-05-20")));

    assertEquals(BASE.all(), more.all());
    assertEquals(List.of("m1", "d1", "m3"), ids(more.duplicates()));
    assertEquals(
        List.of("m1", "d1", "m3", "m3"),
        ids(more.with(List.of(meeting("m3", "2022-05-20"))).duplicates()));
  }

  @Test
  void an_id_that_is_taken_is_a_problem() {
    assertTrue(problem(meeting("m1", "2022-05-02")).what().en().contains("different content"));
    assertTrue(problem(enterprise("d1")).what().en().contains("Organization d1"));
    assertEquals("Enterprise d1", problem(enterprise("d1")).where());
  }

  @Test
  void an_id_of_another_kind_of_record_is_free() {
    assertEquals(
        BASE.all().size() + 1,
        BASE.with(List.of(headcount("m1", "STAFF", "2022-06-01", 3))).all().size());
  }

  @Test
  void a_reference_to_nothing_is_a_problem() {
    Problem problem = problem(actAbout("m9", "d1", "MEETING", "2022-05-02", "e11"));

    assertEquals("Activity m9", problem.where());
    assertTrue(problem.what().en().contains("the nearest is e1"), problem.what().en());
  }

  @Test
  void a_second_state_on_one_day_is_a_problem() {
    Problem problem = problem(headcount("h2", "STAFF", "2022-05-01", 4));

    assertEquals("Headcount h2", problem.where());
    assertTrue(problem.what().en().contains("record h1"), problem.what().en());
  }

  @Test
  void a_second_state_is_a_problem_whatever_lies_between() {
    Facts base =
        Facts.builder()
            .addAll(BASE.all())
            .add(assignment("a1", "FIRE", "d1"), assignment("a2", "ROADS", "d1"))
            .build();

    List<Problem> problems =
        assertThrows(FactsException.class, () -> base.with(List.of(assignment("a3", "FIRE", "d2"))))
            .problems();
    assertEquals(1, problems.size(), problems.toString());
    assertEquals("Assignment a3", problems.get(0).where());
    assertTrue(problems.get(0).what().en().contains("record a1"), problems.toString());
  }

  private static Assignment assignment(String id, String object, String assignee) {
    return new Assignment(id, "d1", "IN_CHARGE", object, day("2022-05-01"), assignee);
  }

  @Test
  void a_record_of_old_finds_its_place_among_many() {
    List<Fact> counts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      counts.add(
          headcount("n%02d".formatted(i), "STAFF", day("2022-06-01").plusDays(i).toString(), i));
    }
    Facts many = Facts.builder().add(DEPT).addAll(counts).build();

    List<Headcount> now =
        many.with(List.of(headcount("x", "STAFF", "2022-05-01", 1)))
            .records("d1")
            .of(Headcount.class, "STAFF");
    assertEquals(41, now.size());
    assertEquals(List.of("x", "n00", "n01"), ids(now.subList(0, 3)));
    FactsException second =
        assertThrows(
            FactsException.class,
            () -> many.with(List.of(headcount("x", "STAFF", "2022-06-02", 1))));
    assertEquals("Headcount x", second.problems().get(0).where());
    assertEquals(1, second.problems().size());
  }

  @Test
  void where_a_fact_came_from_is_kept() {
    Facts base = Facts.builder().add(DEPT, "bodies.csv:2").add(department("d2"), "").build();

    assertEquals("bodies.csv:2", base.with(List.of(department("d3"))).origin(0));
    assertEquals("Organization d3", base.with(List.of(department("d3"))).origin(2));
  }

  @Test
  void what_the_host_says_goes_on_is_kept() {
    Facts base =
        Facts.builder().add(DEPT).report(new Report("MEETING", null, day("2022-05-31"))).build();
    Facts more = base.stillReported(day("2022-05-31")).with(List.of(department("d2")));

    assertTrue(more.reported("MEETING", "d2", day("2022-09-30")));
  }
}
