package cn.duban.fact;

import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.enterprise;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An id stands for one fact, in whatever order facts come. */
class IdsTest {
  /** 10 comes after 9 as a number and before 2 as a word. */
  private static final List<String> FEW = List.of("1", "2", "3", "10", "11");

  private static void agrees(List<String> ids) {
    Facts.Builder builder = Facts.builder();
    Set<String> first = new LinkedHashSet<>();
    List<String> again = new ArrayList<>();
    for (String id : ids) {
      builder.add(department(id));
      if (!first.add(id)) {
        again.add(id);
      }
    }

    Facts facts = builder.build();

    assertEquals(List.copyOf(first), ids(facts.all()), ids::toString);
    assertEquals(again, ids(facts.duplicates()), ids::toString);
  }

  @Test
  void a_repetition_is_seen_in_every_order_of_a_few() {
    int length = 6;
    int orders = (int) Math.pow(FEW.size(), length);
    for (int i = 0; i < orders; i++) {
      List<String> ids = new ArrayList<>();
      for (int rest = i; ids.size() < length; rest /= FEW.size()) {
        ids.add(FEW.get(rest % FEW.size()));
      }
      agrees(ids);
    }
  }

  @Test
  void a_repetition_is_seen_among_many() {
    List<String> counting = IntStream.range(0, 40).mapToObj(i -> "k" + i).toList();
    List<String> falling = new ArrayList<>(counting);
    Collections.reverse(falling);
    agrees(twice(counting));
    agrees(twice(falling));
    for (int seed = 0; seed < 200; seed++) {
      List<String> mixed = new ArrayList<>(twice(counting));
      Collections.shuffle(mixed, new Random(seed));
      agrees(mixed);
    }
  }

  /** As tables of a database are read one after another. */
  @Test
  void a_repetition_is_seen_in_several_runs() {
    List<String> ids = new ArrayList<>();
    for (String table : List.of("m", "k", "x", "a", "p", "b")) {
      IntStream.range(0, 20).forEach(i -> ids.add(table + (100 + i)));
    }
    for (String id : List.copyOf(ids)) {
      List<String> more = new ArrayList<>(ids);
      more.addAll(List.of(id, "k130", "n100", id, "a120", "k130"));
      agrees(more);
    }
  }

  private static List<String> twice(List<String> ids) {
    List<String> twice = new ArrayList<>(ids);
    twice.addAll(ids);
    return twice;
  }

  @Test
  void other_content_is_a_problem_in_any_run() {
    Facts.Builder builder =
        Facts.builder().add(department("m1"), department("m2"), department("k1"), department("k2"));
    for (String id : List.of("m1", "m2", "k1", "k2")) {
      builder.add(enterprise(id));
    }

    FactsException refused = assertThrows(FactsException.class, builder::build);

    assertEquals(
        List.of("Enterprise m1", "Enterprise m2", "Enterprise k1", "Enterprise k2"),
        refused.problems().stream().map(problem -> problem.where()).toList());
  }

  private static List<String> ids(List<? extends Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }
}
