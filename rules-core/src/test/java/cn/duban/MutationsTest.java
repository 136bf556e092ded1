package cn.duban;

import static cn.duban.TestRules.DEPARTMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.Mutations.Fate;
import cn.duban.mutation.Mutant;
import cn.duban.scenario.Coverage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MutationsTest {
  private static final String HEADCOUNT =
      "duty.of( $body ).headcount( 'OFFICER' ).atLeast( 2 ).by( '2022-06-30' );";
  private static final String SCENARIOS =
      """
      given:
        organizations:
          - { id: d1, name: 测试局, kind: DEPARTMENT }
          - { id: t1, name: 示例乡, kind: TOWNSHIP }
      scenarios:
        - name: "two officers on the last day: FULFILLED"
          asOf: 2022-06-30
          facts:
            headcounts:
              - { id: h1, bearer: d1, code: OFFICER, date: 2022-06-30, count: 2 }
          expect:
            "1.1@d1": FULFILLED
            "1.1@t1": NONE
      """;
  private static final String MORE =
      """
        - name: "one officer on the last day: PENDING"
          asOf: 2022-06-30
          facts:
            headcounts:
              - { id: h1, bearer: d1, code: OFFICER, date: 2022-06-30, count: 1 }
          expect:
            "1.1@d1": { status: PENDING, lastDay: 2022-06-30 }
        - name: "one officer on the day after: VIOLATED"
          asOf: 2022-07-01
          facts:
            headcounts:
              - { id: h1, bearer: d1, code: OFFICER, date: 2022-06-30, count: 1 }
          expect:
            "1.1@d1": VIOLATED
      """;

  private static RuleSet rules(String then, String scenarios) {
    return TestRules.set()
        .rule("1.1", DEPARTMENT, then)
        .with("scenarios/article-01-test.yaml", scenarios)
        .load();
  }

  private static TreeSet<String> changes(RuleSet rules, Fate fate) {
    Mutations mutations = new Mutations(rules);
    return mutations.all().stream()
        .filter(mutant -> mutations.fate(mutant) == fate)
        .map(Mutant::change)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_change_that_no_scenario_notices_survives() {
    assertEquals(
        Set.of("-> @force( \"PROMOTE\" )", "\"2022-06-30\" -> \"2022-07-01\"", "2 -> 1"),
        changes(rules(HEADCOUNT, SCENARIOS), Fate.SURVIVED));
  }

  @Test
  void with_the_exact_number_and_day_and_one_beyond_none_survives() {
    RuleSet rules = rules(HEADCOUNT, SCENARIOS + MORE);

    assertEquals(Set.of(), changes(rules, Fate.SURVIVED));
    assertEquals(
        Set.of(
            "-> @force( \"PROMOTE\" )",
            "\"2022-06-30\" -> \"2022-06-29\"",
            "\"2022-06-30\" -> \"2022-07-01\"",
            "\"OFFICER\" -> \"QUALIFIED\"",
            "2 -> 1",
            "2 -> 3",
            "== -> !=",
            "DEPARTMENT -> ZONE",
            "kind == OrgKind.DEPARTMENT ->"),
        changes(rules, Fate.NOTICED));
  }

  @Test
  void what_is_no_rule_is_refused() {
    TreeSet<String> refused = changes(rules(HEADCOUNT, SCENARIOS + MORE), Fate.REFUSED);

    assertTrue(refused.contains(".atLeast( 2 ) ->"), refused.toString());
    assertTrue(refused.contains(".by( \"2022-06-30\" ) ->"), refused.toString());
  }

  @Test
  void each_of_a_list_and_each_verb_that_may_be_left_out_is_left_out() {
    RuleSet rules =
        rules(
            "duty.of( $body ).documents( 'PLAN', 'LIST', 'GRADE' ).thisYear().undated();",
            SCENARIOS);
    TreeSet<String> changes = changes(rules, Fate.SURVIVED);
    changes.addAll(changes(rules, Fate.NOTICED));

    for (String one :
        List.of("\"PLAN\", ->", ", \"LIST\" ->", ", \"GRADE\" ->", ".thisYear() ->")) {
      assertTrue(changes.contains(one), one + " in " + changes);
    }
    assertTrue(changes.contains("thisYear -> published"), changes.toString());
    assertTrue(changes.contains("undated -> fromIssue"), changes.toString());
  }

  @Test
  void a_mutant_names_its_place() {
    Mutant mutant = new Mutations(rules(HEADCOUNT, SCENARIOS)).all().get(0);

    assertEquals(TestRules.FILE, mutant.file());
    assertEquals("1.1", mutant.duty());
    assertEquals("1.1 义务1.1: -> @force( \"PROMOTE\" )", mutant.name());
  }

  @Test
  void coverage_names_the_outcomes_that_no_scenario_expects() {
    Coverage some = Scenarios.coverage(rules(HEADCOUNT, SCENARIOS + MORE)).get(0);

    assertEquals(List.of("FULFILLED", "NONE", "PENDING", "VIOLATED"), some.reached());
    assertEquals(List.of("UNKNOWN", "FULFILLED_LATE"), some.lacking());
    assertTrue(some.line().zh().contains("缺 UNKNOWN FULFILLED_LATE"), some.line().zh());
  }

  @Test
  void a_state_from_the_day_of_issue_is_never_pending_or_late() {
    RuleSet rules =
        rules("duty.of( $body ).headcount( 'OFFICER' ).atLeast( 2 ).fromIssue();", SCENARIOS);

    assertEquals(List.of("VIOLATED", "UNKNOWN"), Scenarios.coverage(rules).get(0).lacking());
  }
}
