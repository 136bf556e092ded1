package cn.duban.yangcheng2022.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.RuleSet;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds whatever the facts are, tried on random counties.
 *
 * <p>The same counties at each build. A long run asks for more, such as {@code
 * -Dduban.properties.counties=10000}: then the counties are new ones, and the seed that is printed
 * makes them again with {@code -Dduban.properties.seed}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PropertiesTest {
  private static final int COUNTIES = 40;
  private static final long SEED = 2022_04_13;

  private final RuleSet rules = Yangcheng2022.rules();
  private final Oracle oracle = new Oracle(rules.notice().calendar());
  private RandomGenerator<County> counties;

  @BeforeAll
  void startSession() {
    JqwikSession.start();
    counties = Counties.all(rules.vocabulary(), rules.notice().calendar()).generator(1000);
  }

  @AfterAll
  void finishSession() {
    JqwikSession.finish();
  }

  // Red if a rule counts with <= for >=, or ActCount with == for >=.
  @Test
  void more_evidence_of_a_good_deed_never_makes_a_status_worse() {
    holds(new GoodDeeds(rules, oracle));
  }

  // Red if 7.7 binds where responsible != $enterprise.id for ==.
  @Test
  void bodies_from_elsewhere_change_nothing() {
    holds(new OtherBodies(rules, counties));
  }

  // Red if 10.6 binds where kind != TOWNSHIP for ==.
  @Test
  void records_that_no_duty_asks_for_change_nothing() {
    holds(new UnaskedRecords(rules, oracle));
  }

  // Red if the ledger does not sort, or Engine sorts by kind of bearer for id.
  @Test
  void the_order_of_facts_changes_nothing() {
    holds(new AnyOrder(rules));
  }

  // Red if Docket.open lacks its !, or Limit.open asks isAfter for isBefore.
  @Test
  void a_later_day_turns_pending_into_something_else_but_never_back() {
    holds(new LaterDays(rules));
  }

  // Red if Unused has || for &&, or Documents names the newest only for what was in time before.
  @Test
  void every_fact_is_evidence_or_listed_as_unused_with_a_reason() {
    holds(new EveryFact(rules, oracle));
  }

  private void holds(Property<?> property) {
    Integer asked = Integer.getInteger("duban.properties.counties");
    long seed =
        Long.getLong("duban.properties.seed", asked == null ? SEED : new Random().nextLong());
    int number = asked == null ? COUNTIES : asked;
    String run = "%d counties, duban.properties.seed=%d".formatted(number, seed);
    if (asked != null) {
      System.out.println(run);
    }
    assertEquals("", Trials.failures(property, counties, number, seed), run);
  }
}
