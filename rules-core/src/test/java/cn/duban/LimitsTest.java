package cn.duban;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.given;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.department;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.fact.AccidentBuilder;
import cn.duban.fact.AccidentGrade;
import cn.duban.fact.Facts;
import cn.duban.finding.Finding;
import cn.duban.finding.LimitExceededException;
import cn.duban.finding.Limits;
import cn.duban.finding.Status;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bad rule, or one without end, does not spoil an assessment. */
class LimitsTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);
  private static final String FINE = "duty.of( $body ).document( 'PLAN' ).undated();";

  @Test
  void a_rule_that_fails_for_one_fact_makes_it_unknown_and_the_others_stand() {
    RuleSet rules =
        TestRules.set()
            .rule(
                "1.1",
                "$accident : Accident()",
                "duty.about( $accident ).of( 'investigatedBy' ).step( 'evaluatedOn' )"
                    + ".within( 999999999 ).yearsAfter( 'approvedOn' );")
            .rule("1.2", DEPARTMENT, FINE)
            .load();
    TestRules.Given given =
        given(
                rules,
                DEPT,
                AccidentBuilder.builder()
                    .id("a1")
                    .inCharge("d1")
                    .investigatedBy("d1")
                    .grade(AccidentGrade.GENERAL)
                    .occurredOn(LocalDate.of(2022, 5, 1))
                    .approvedOn(LocalDate.of(2022, 5, 2))
                    .build())
            .reports("PLAN", "Accident");
    Finding failed = given.on("2022-07-01", "1.1@d1#a1");

    assertEquals(Status.UNKNOWN, failed.status());
    assertTrue(failed.explanation().zh().contains("规则 1.1 执行出错"), failed.explanation().zh());
    assertEquals(Status.PENDING, given.on("2022-07-01", "1.2@d1").status());
  }

  private static Facts departments(int number) {
    Facts.Builder facts = Facts.builder().reports("PLAN");
    for (int i = 1; i <= number; i++) {
      facts.add(department("d" + i));
    }
    return facts.build();
  }

  @ParameterizedTest
  @CsvSource({"5, 1000, firings", "1000, 5, findings"})
  void more_firings_or_findings_than_the_host_allows_end_with_the_rule_at_work(
      int firings, int findings, String what) {
    RuleSet rules = TestRules.of(DEPARTMENT, FINE);
    Limits limits = new Limits(firings, findings, Duration.ofMinutes(1));

    assertEquals(5, rules.assess(departments(5), TODAY, limits).findings().size());
    LimitExceededException exceeded =
        assertThrows(
            LimitExceededException.class, () -> rules.assess(departments(6), TODAY, limits));
    assertTrue(exceeded.problem().what().en().contains(what), exceeded.getMessage());
    assertTrue(exceeded.problem().where().contains("1.1"), exceeded.getMessage());
  }

  @Test
  void more_time_than_the_host_allows_ends_with_the_rule_at_work() {
    RuleSet rules = TestRules.of(DEPARTMENT, FINE);
    Limits limits = new Limits(1_000_000, 1_000_000, Duration.ZERO);

    LimitExceededException exceeded =
        assertThrows(
            LimitExceededException.class, () -> rules.assess(departments(2), TODAY, limits));
    assertTrue(exceeded.problem().what().en().contains("time"), exceeded.getMessage());
  }

  @Test
  void limits_are_positive() {
    assertThrows(IllegalArgumentException.class, () -> new Limits(0, 1, Duration.ofSeconds(1)));
    assertThrows(IllegalArgumentException.class, () -> new Limits(1, 0, Duration.ofSeconds(1)));
    assertThrows(IllegalArgumentException.class, () -> new Limits(1, 1, Duration.ofSeconds(-1)));
  }
}
