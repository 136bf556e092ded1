package cn.duban.yangcheng2022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.Mutations;
import cn.duban.Mutations.Fate;
import cn.duban.mutation.Mutant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes every rule one thing at a time: a scenario notices, or the change means the same. */
@Tag("long")
class MutationTest {
  @Test
  void every_change_of_a_rule_is_noticed_by_a_scenario() throws IOException {
    Mutations mutations = new Mutations(Yangcheng2022.rules());
    Map<Fate, List<Mutant>> fates =
        mutations.all().parallelStream().collect(Collectors.groupingBy(mutations::fate));
    List<Mutant> noticed = fates.getOrDefault(Fate.NOTICED, List.of());
    List<Mutant> survived = fates.getOrDefault(Fate.SURVIVED, List.of());

    assertEquals(
        same(),
        survived.stream().map(Mutant::name).collect(Collectors.toCollection(TreeSet::new)),
        "mutants that no scenario notices, against those listed in same-meaning.txt");
    assertTrue(
        noticed.size() * 100L >= 98L * (noticed.size() + survived.size()),
        noticed.size() + " noticed, " + survived.size() + " not");
  }

  /** The changes that mean the same; the lines that begin with # say why. */
  private static Set<String> same() throws IOException {
    try (InputStream in = MutationTest.class.getResourceAsStream("same-meaning.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
