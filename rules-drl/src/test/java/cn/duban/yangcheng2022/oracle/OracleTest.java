package cn.duban.yangcheng2022.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.notice.Obligation;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * The rules judge small random counties as the oracle does.
 *
 * <p>The same 300 counties at each build. A long run asks for more, such as {@code
 * -Dduban.oracle.counties=10000}: then the counties are new ones, and the seed that is printed
 * makes them again with {@code -Dduban.oracle.seed}.
 */
class OracleTest {
  private static final int COUNTIES = 300;
  private static final long SEED = 2022_04_13;
  private static final int SHOWN = 20;

  private final RuleSet rules = Yangcheng2022.rules();
  private final Oracle oracle = new Oracle(rules.notice().calendar());
  private final Coverage coverage = new Coverage();
  private final Map<String, String> disagreements = new LinkedHashMap<>();

  @Test
  void the_rules_judge_as_the_oracle_does() {
    Integer asked = Integer.getInteger("duban.oracle.counties");
    long seed = Long.getLong("duban.oracle.seed", asked == null ? SEED : new Random().nextLong());
    int counties = asked == null ? COUNTIES : asked;
    JqwikSession.run(() -> compare(counties, seed));
    String run = "%d counties, duban.oracle.seed=%d".formatted(counties, seed);
    System.out.println(run + "; " + coverage.summary(rules.catalogue()));
    if (asked != null) {
      System.out.print(coverage.table(rules.catalogue()));
    }
    assertEquals("", String.join("\n", disagreements.values()), run);
    for (Obligation duty : rules.catalogue()) {
      assertTrue(!coverage.statuses(duty.id()).isEmpty(), "never met: " + duty.id());
    }
  }

  private void compare(int counties, long seed) {
    Random random = new Random(seed);
    RandomGenerator<County> generator =
        Counties.all(rules.vocabulary(), rules.notice().calendar()).generator(1000);
    for (int i = 0; i < counties; i++) {
      County county = generator.next(random).value();
      Comparison comparison = new Comparison(rules, oracle, county);
      coverage.add(comparison.expected());
      for (String kind : kinds(comparison.differences())) {
        if (disagreements.size() < SHOWN) {
          disagreements.computeIfAbsent(kind, k -> smallest(county, k));
        }
      }
    }
  }

  /** The smallest county that shows a kind of disagreement, and both answers. */
  private String smallest(County county, String kind) {
    County smallest =
        Shrinking.smallest(
            county, c -> kinds(new Comparison(rules, oracle, c).differences()).contains(kind));
    Comparison.Difference difference =
        new Comparison(rules, oracle, smallest)
            .differences().stream().filter(d -> d.kind().equals(kind)).findFirst().orElseThrow();
    return "%s\n%s\n%s\n".formatted(kind, smallest, difference);
  }

  private static TreeSet<String> kinds(List<Comparison.Difference> differences) {
    TreeSet<String> kinds = new TreeSet<>();
    differences.forEach(difference -> kinds.add(difference.kind()));
    return kinds;
  }
}
