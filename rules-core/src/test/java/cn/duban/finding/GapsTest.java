package cn.duban.finding;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.given;
import static cn.duban.fact.Sample.department;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final RuleSet RULES =
      TestRules.set()
          .rule("1.1", DEPARTMENT, "duty.of( $body ).document( 'PLAN' ).undated();")
          .rule("1.2", DEPARTMENT, "duty.of( $body ).documents( 'PLAN', 'LIST' ).undated();")
          .rule("1.3", DEPARTMENT, "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1 );")
          .load();

  private static List<String> gaps(TestRules.Given given) {
    return given.assess("2022-05-01").missing().stream()
        .map(
            gap ->
                "%s %d of %d, %s"
                    .formatted(
                        gap.what(),
                        gap.settles(),
                        gap.touches(),
                        gap.places().stream().map(Missing::of).toList()))
        .toList();
  }

  @Test
  void what_settles_most_findings_comes_first() {
    assertEquals(
        List.of(
            "PLAN 3 of 6, [d1, d2, d3]",
            "MEETING 3 of 3, [d1, d2, d3]",
            "LIST 0 of 3, [d1, d2, d3]"),
        gaps(given(RULES, department("d1"), department("d2"), department("d3"))));
  }

  @Test
  void only_those_are_named_whose_data_are_missing() {
    assertEquals(
        List.of("LIST 2 of 2, [d1, d2]", "MEETING 1 of 1, [d2]"),
        gaps(
            given(RULES, department("d1"), department("d2"))
                .reports("PLAN")
                .report("MEETING", "d1", "2022-05-01")));
  }

  @Test
  void where_nothing_is_missing_there_is_no_gap() {
    assertEquals(
        List.of(), gaps(given(RULES, department("d1")).reports("PLAN", "LIST", "MEETING")));
  }
}
