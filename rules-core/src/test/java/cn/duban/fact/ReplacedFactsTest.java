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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts of which some are replaced hold what they would hold if these had come so at first. */
class ReplacedFactsTest {
  private static final Facts BASE =
      Facts.builder()
          .add(DEPT, "bodies.csv:2")
          .add(department("d2"), enterprise("e1"), enterprise("e2"))
          .add(Person.of("p1", "d1", Post.LEADER), violation("v1", "2022-05-02"))
          .add(meeting("m1", "2022-05-01"), "meetings.csv:2")
          .add(meeting("m2", "2022-05-10"), "meetings.csv:3")
          .add(headcount("h1", "STAFF", "2022-05-01", 3), headcount("h2", "STAFF", "2022-05-02", 3))
          .add(filler())
          .reports("MEETING")
          .build();

  /** So many that those that are replaced are few. */
  private static Fact[] filler() {
    return IntStream.range(0, 120).mapToObj(i -> department("x" + i)).toArray(Fact[]::new);
  }

  private static List<String> ids(List<? extends Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }

  private static List<String> meetings(Facts facts, String bearer) {
    return ids(facts.records(bearer).of(Activity.class, "MEETING"));
  }

  private static Violation by(String offender) {
    return ViolationBuilder.builder(violation("v1", "2022-05-02")).offender(offender).build();
  }

  private static Organization renamed(String id) {
    return OrganizationBuilder.builder(department(id)).name("新名称").build();
  }

  private static List<Problem> problems(Facts facts, Fact... changed) {
    return assertThrows(FactsException.class, () -> facts.replacing(List.of(changed))).problems();
  }

  @Test
  void each_stands_in_the_place_of_what_it_was() {
    Facts now = BASE.replacing(List.of(renamed("d2"), meeting("m1", "2022-05-20")));

    assertEquals(BASE.all().size(), now.all().size());
    assertEquals(ids(BASE.all()), ids(now.all()));
    assertEquals(renamed("d2"), now.all().get(1));
    assertEquals(meeting("m1", "2022-05-20"), now.all().get(6));
    assertEquals(Optional.of(renamed("d2")), now.find("d2"));
    assertEquals(List.of(DEPT, renamed("d2")), now.ofType(Organization.class).subList(0, 2));
    assertEquals(BASE.ofType(Organization.class).size(), now.ofType(Organization.class).size());
    assertEquals(BASE.ids(), now.ids());
    assertTrue(now.reported("MEETING", "d1", day("2022-06-01")));
  }

  @Test
  void a_record_is_found_where_it_belongs_now() {
    assertEquals(
        List.of("m2", "m1"), meetings(BASE.replacing(List.of(meeting("m1", "2022-05-20"))), "d1"));

    Facts moved = BASE.replacing(List.of(act("m1", "d2", "MEETING", "2022-05-01")));
    assertEquals(List.of("m2"), meetings(moved, "d1"));
    assertEquals(List.of("m1"), meetings(moved, "d2"));

    Facts other = BASE.replacing(List.of(act("m1", "d1", "INSPECTION", "2022-05-01")));
    assertEquals(List.of("m2"), meetings(other, "d1"));
    assertEquals(List.of("m1"), ids(other.records("d1").of(Activity.class, "INSPECTION")));
    assertEquals(Set.of("MEETING", "INSPECTION"), other.codes().get("activity"));
  }

  @Test
  void the_last_record_can_go() {
    Facts moved =
        BASE.replacing(
            Stream.of("m1", "m2").map(id -> act(id, "d2", "MEETING", "2022-05-03")).toList());

    assertEquals(List.of(), meetings(moved, "d1"));
    assertEquals(List.of("n"), meetings(moved.with(List.of(meeting("n", "2022-05-05"))), "d1"));
  }

  @Test
  void others_come_in_order_around_one_that_went() {
    Facts moved = BASE.replacing(List.of(act("m2", "d2", "MEETING", "2022-05-10")));

    assertEquals(
        List.of("m1", "n1", "n2"),
        meetings(
            moved.with(List.of(meeting("n2", "2022-05-12"), meeting("n1", "2022-05-05"))), "d1"));
  }

  @Test
  void who_is_named_is_told_anew() {
    Facts now = BASE.replacing(List.of(by("e2"), Person.of("p1", "d2", Post.LEADER)));

    assertEquals(List.of(), now.violations("e1"));
    assertEquals(List.of("v1"), ids(now.violations("e2")));
    assertEquals(List.of(), now.holders(Post.LEADER, "d1"));
    assertEquals(List.of("p1"), ids(now.holders(Post.LEADER, "d2")));
    Set<Class<?>> types = Set.of(Violation.class, Organization.class);
    assertEquals(List.of(enterprise("e1")), List.copyOf(now.near(enterprise("e1"), types)));
    assertEquals(
        List.of(enterprise("e2"), by("e2"), DEPT), List.copyOf(now.near(enterprise("e2"), types)));
  }

  @Test
  void those_before_stay_as_they_are() {
    BASE.replacing(List.of(by("e2"), act("m1", "d2", "MEETING", "2022-05-01"), renamed("d1")));

    assertEquals(List.of("m1", "m2"), meetings(BASE, "d1"));
    assertEquals(List.of(), meetings(BASE, "d2"));
    assertEquals(List.of("v1"), ids(BASE.violations("e1")));
    assertEquals(DEPT, BASE.find("d1").orElseThrow());
  }

  @Test
  void what_was_replaced_or_added_is_replaced_again() {
    Facts now =
        BASE.with(List.of(meeting("m3", "2022-05-15")))
            .replacing(List.of(meeting("m1", "2022-05-20"), meeting("m3", "2022-05-16")))
            .replacing(List.of(meeting("m1", "2022-05-12"), meeting("m3", "2022-05-11")));

    assertEquals(List.of("m2", "m3", "m1"), meetings(now, "d1"));
    assertEquals(BASE.all().size() + 1, now.all().size());
    assertEquals(meeting("m3", "2022-05-11"), now.all().get(BASE.all().size()));
  }

  @Test
  void what_is_as_it_was_at_first_is_no_change() {
    Facts back =
        BASE.replacing(List.of(meeting("m1", "2022-05-20")))
            .replacing(List.of(meeting("m1", "2022-05-01")));

    assertEquals(BASE.all(), back.all());
    assertEquals(List.of("m1", "m2"), meetings(back, "d1"));
    assertEquals(new Changes(List.of(), List.of()), back.changesSince(BASE).orElseThrow());
  }

  @Test
  void after_many_changes_all_are_as_they_are_now() {
    Facts now = BASE;
    for (int i = 0; i < 60; i++) {
      now =
          now.replacing(
              List.of(renamed("x" + i), meeting("m1", "2022-06-%02d".formatted(1 + i % 30))));
    }

    assertEquals(ids(BASE.all()), ids(now.all()));
    assertEquals(Optional.of(renamed("x0")), now.find("x0"));
    assertEquals(Optional.of(department("x60")), now.find("x60"));
    assertEquals(List.of("m2", "m1"), meetings(now, "d1"));
    assertEquals("bodies.csv:2", now.origin(0));
    assertEquals("Activity m1", now.origin(6));
  }

  @Test
  void a_later_word_is_not_told_of_an_earlier_file() {
    Facts now = BASE.replacing(List.of(meeting("m1", "2022-05-20")));

    assertEquals("Activity m1", now.origin(6));
    assertEquals("meetings.csv:3", now.origin(7));
    assertEquals("Activity m1", now.with(List.of(department("d9"))).origin(6));
  }

  @Test
  void nor_if_so_many_change_that_all_are_looked_through() {
    List<Fact> many =
        IntStream.range(0, 20).<Fact>mapToObj(i -> renamed("x" + i)).collect(Collectors.toList());
    many.add(meeting("m1", "2022-05-20"));

    assertEquals("Activity m1", BASE.replacing(many).origin(6));
    assertEquals("meetings.csv:3", BASE.replacing(many).origin(7));
  }

  @Test
  void a_problem_is_not_told_of_an_earlier_file() {
    assertEquals(
        List.of("Activity m1"),
        problems(BASE, actAbout("m1", "d1", "MEETING", "2022-05-02", "e11")).stream()
            .map(Problem::where)
            .toList());
  }

  @Test
  void a_repetition_of_what_is_no_more_is_forgotten() {
    Facts twice =
        Facts.builder()
            .addAll(BASE.all())
            .add(meeting("m1", "2022-05-01"), meeting("m2", "2022-05-10"))
            .build();

    assertEquals(
        List.of("m2"), ids(twice.replacing(List.of(meeting("m1", "2022-05-20"))).duplicates()));
  }

  @Test
  void what_is_not_there_is_a_problem_with_the_nearest_that_is() {
    List<Problem> problems =
        problems(BASE, meeting("m11", "2022-05-20"), enterprise("e11"), enterprise("d1"));

    assertEquals(
        List.of("Activity m11", "Enterprise e11", "Enterprise d1"),
        problems.stream().map(Problem::where).toList());
    assertTrue(problems.get(0).what().en().contains("the nearest is m1"), problems.toString());
    assertTrue(problems.get(1).what().en().contains("the nearest is e1"), problems.toString());
    assertTrue(
        problems.get(2).what().en().contains("is of type Organization"), problems.toString());
  }

  @Test
  void two_contents_for_one_are_a_problem() {
    assertEquals(
        List.of("Activity m1"),
        problems(
                BASE,
                meeting("m1", "2022-05-20"),
                meeting("m1", "2022-05-21"),
                meeting("m1", "2022-05-20"))
            .stream()
            .map(Problem::where)
            .toList());
    assertEquals(
        List.of("m2", "m1"),
        meetings(
            BASE.replacing(List.of(meeting("m1", "2022-05-20"), meeting("m1", "2022-05-20"))),
            "d1"));
  }

  @Test
  void a_reference_to_nothing_and_a_second_state_are_problems() {
    assertEquals(
        List.of("Violation v1", "Headcount h2"),
        problems(BASE, by("e11"), headcount("h2", "STAFF", "2022-05-01", 4)).stream()
            .map(Problem::where)
            .toList());
    assertEquals(
        List.of("Headcount h3"),
        assertThrows(
                FactsException.class,
                () ->
                    BASE.replacing(List.of(headcount("h2", "STAFF", "2022-05-03", 3)))
                        .with(List.of(headcount("h3", "STAFF", "2022-05-03", 4))))
            .problems()
            .stream()
            .map(Problem::where)
            .toList());
  }

  @Test
  void states_may_change_places() {
    Facts now =
        BASE.replacing(
            List.of(
                headcount("h1", "STAFF", "2022-05-02", 3),
                headcount("h2", "STAFF", "2022-05-01", 3)));

    assertEquals(List.of("h2", "h1"), ids(now.records("d1").of(Headcount.class, "STAFF")));
  }

  @Test
  void an_id_stays_taken() {
    Facts now = BASE.replacing(List.of(meeting("m1", "2022-05-20")));

    assertEquals(now.all(), now.with(List.of(meeting("m1", "2022-05-20"))).all());
    assertThrows(FactsException.class, () -> now.with(List.of(meeting("m1", "2022-05-01"))));
  }

  @Test
  void changes_are_told_either_way() {
    Fact first = meeting("m1", "2022-05-01");
    Fact later = meeting("m1", "2022-05-20");
    Fact latest = meeting("m1", "2022-05-21");
    Fact added = meeting("m3", "2022-05-15");
    Fact addedLater = meeting("m3", "2022-05-16");
    Facts more = BASE.with(List.of(added)).replacing(List.of(later));
    Facts other = more.replacing(List.of(latest, addedLater));

    assertChanges(more, BASE, List.of(first), List.of(later, added));
    assertChanges(BASE, more, List.of(later, added), List.of(first));
    assertChanges(other, more, List.of(later, added), List.of(latest, addedLater));
    assertChanges(more, more, List.of(), List.of());
  }

  private static void assertChanges(Facts now, Facts before, List<Fact> gone, List<Fact> come) {
    Changes changes = now.changesSince(before).orElseThrow();

    assertEquals(Set.copyOf(gone), Set.copyOf(changes.gone()));
    assertEquals(Set.copyOf(come), Set.copyOf(changes.come()));
    assertEquals(gone.size(), changes.gone().size());
    assertEquals(come.size(), changes.come().size());
  }

  @Test
  void nothing_is_told_of_others() {
    Facts others = Facts.builder().addAll(BASE.all()).build();

    assertEquals(Optional.empty(), others.changesSince(BASE));
    assertEquals(
        Optional.empty(),
        BASE.with(List.of(department("d9"))).stillReported(day("2022-05-31")).changesSince(BASE));
  }
}
