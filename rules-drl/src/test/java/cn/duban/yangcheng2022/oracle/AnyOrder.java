package cn.duban.yangcheng2022.oracle;

import cn.duban.RuleSet;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.UnusedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The order of facts changes nothing. */
final class AnyOrder implements Property<Long> {
  private final RuleSet rules;

  AnyOrder(RuleSet rules) {
    this.rules = rules;
  }

  /** One number that tells one order from another. */
  @Override
  public List<Long> variation(County county, Random random) {
    return List.of(random.nextLong());
  }

  @Override
  public List<Breach> breaches(County county, List<Long> order) {
    if (order.isEmpty()) {
      return List.of();
    }
    Facts.Builder mixed = Facts.builder().addAll(mixed(county.facts(), order.get(0)));
    mixed(county.reports(), order.get(0)).forEach(mixed::report);
    Facts facts = mixed.build();
    Assessment before = rules.assess(county.toFacts(), county.asOf());
    Assessment after = rules.assess(facts, county.asOf());
    List<Breach> breaches =
        new ArrayList<>(Contrast.differences(before.findings(), after.findings()));
    if (breaches.isEmpty()) {
      same("findings in order", before.findings(), after.findings(), breaches);
      same("unbound", before.unbound(), after.unbound(), breaches);
      same("missing", before.missing(), after.missing(), breaches);
      same("unused", inOrderOf(facts, before.unused()), after.unused(), breaches);
    }
    return breaches;
  }

  private static void same(String what, List<?> before, List<?> after, List<Breach> breaches) {
    if (!before.equals(after)) {
      breaches.add(new Breach(what, "  before: %s%n  after:  %s".formatted(before, after)));
    }
  }

  /** Unused facts are told in the order of the facts. */
  private static List<UnusedFact> inOrderOf(Facts facts, List<UnusedFact> unused) {
    Map<Fact, UnusedFact> byFact = new HashMap<>();
    unused.forEach(one -> byFact.put(one.fact(), one));
    return facts.all().stream().map(byFact::get).filter(Objects::nonNull).toList();
  }

  /** An order that stays the same for those that are left when others are left out. */
  private static <T> List<T> mixed(List<T> pieces, long order) {
    return pieces.stream().sorted(Comparator.comparing(piece -> place(piece, order))).toList();
  }

  private static long place(Object piece, long order) {
    Object unnumbered = piece instanceof Evidence ? County.with(piece, "id", "r") : piece;
    return new Random(order ^ (31L * unnumbered.hashCode())).nextLong();
  }
}
