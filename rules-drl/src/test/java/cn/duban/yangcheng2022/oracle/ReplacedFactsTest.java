package cn.duban.yangcheng2022.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.fact.Report;
import cn.duban.fact.Subject;
import cn.duban.finding.Assessment;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever is replaced by whatever, and back, one by one and several at once: the findings are
 * those of all facts as they are now.
 */
@Tag("long")
class ReplacedFactsTest {
  private static final int COUNTIES = 12;
  private static final long SEED = 2022_12_03;

  private final RuleSet rules = Yangcheng2022.rules();
  private final Edits edits = new Edits(new Random(SEED), rules.vocabulary());
  private int differed;
  private int refused;

  /** How often it could be told what has changed, and no subject had. */
  private int partly;

  @Test
  void in_every_scenario() {
    Scenarios.of(rules).forEach(s -> compare(s.facts().all(), s.facts().reports(), s.asOf(), 1));

    assertTrue(partly > 300, partly + " comparisons");
    assertTrue(differed > 200, differed + " with other findings");
  }

  @Test
  void in_random_counties() {
    Counties.some(rules, SEED, COUNTIES)
        .forEach(county -> compare(county.facts(), county.reports(), county.asOf(), 25));

    assertTrue(partly > 100, partly + " comparisons");
    assertTrue(differed > 50, differed + " with other findings");
    assertTrue(refused > 0, refused + " refused");
  }

  private void compare(List<Fact> facts, List<Report> reports, LocalDate asOf, int times) {
    List<Fact> so = new ArrayList<>(facts);
    Assessment all = rules.assess(build(so, reports), asOf);
    Assessment first = all;
    for (int i = 0; i < times; i++) {
      Optional<Edits.Edit> edit = edits.any(so);
      if (edit.isPresent()) {
        all = compare(first, all, so, edit.get());
      }
    }
  }

  private Assessment compare(Assessment first, Assessment all, List<Fact> so, Edits.Edit edit) {
    List<Fact> then = new ArrayList<>(so);
    then.set(edit.place(), edit.now());
    List<Report> reports = all.facts().reports();
    Assessment anew;
    try {
      anew = rules.assess(build(then, reports), all.asOf());
    } catch (FactsException e) {
      refused++;
      FactsException too =
          assertThrows(
              FactsException.class,
              () -> rules.assess(all, all.facts().replacing(List.of(edit.now()))));
      assertEquals(e.problems(), too.problems());
      return all;
    }
    so.set(edit.place(), edit.now());
    Facts now = all.facts().replacing(List.of(edit.now()));
    assertEquals(anew.facts().all(), now.all());
    Assessment again = rules.assess(all, now);
    same(anew, again, edit);
    if (first != all) {
      same(all, rules.assess(again, all.facts()), edit);
      same(anew, rules.assess(first, now), edit);
    }
    partly += edit.was() instanceof Subject || now.changesSince(all.facts()).isEmpty() ? 0 : 1;
    differed += anew.findings().equals(all.findings()) ? 0 : 1;
    return again;
  }

  private static void same(Assessment anew, Assessment again, Edits.Edit edit) {
    assertEquals(anew.findings(), again.findings(), edit::toString);
    assertEquals(anew.unused(), again.unused(), edit::toString);
  }

  private static Facts build(List<Fact> facts, List<Report> reports) {
    Facts.Builder some = Facts.builder().addAll(facts);
    reports.forEach(some::report);
    return some.build();
  }
}
