package cn.duban.internal.engine;

import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.finding.Finding;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules must see to judge one bearer. More would only make them match what must not fire; less
 * would make a duty or what follows from it disappear.
 */
final class Sight {
  private final Set<Class<?>> near = new HashSet<>();
  private final Set<Class<?>> beyond = new HashSet<>();
  private final Set<Class<?>> objects = new HashSet<>();

  /**
   * Of some rules.
   *
   * @param rules those that may bind the bearer
   */
  Sight(Collection<Rule> rules) {
    for (Rule rule : rules) {
      near.addAll(rule.bearing().near());
      beyond.addAll(rule.bearing().beyond());
      objects.addAll(rule.bearing().objects());
    }
  }

  /**
   * What they must see.
   *
   * @param kept findings of the bearer that stand already: a rule may ask what they are about
   */
  Collection<Fact> of(Fact bearer, Facts facts, List<Finding> kept) {
    Map<String, Fact> seen = new LinkedHashMap<>();
    see(facts.near(bearer, near), seen);
    for (Class<?> type : beyond) {
      List<? extends Fact> all = facts.ofType(type.asSubclass(Fact.class));
      see(all, seen);
      all.forEach(fact -> about(fact, facts, seen));
    }
    for (Finding finding : kept) {
      facts.find(finding.objectId()).ifPresent(fact -> about(fact, facts, seen));
    }
    return seen.values();
  }

  /** With what it names, step by step, as far as a rule asks what findings are about. */
  private void about(Fact object, Facts facts, Map<String, Fact> seen) {
    if (objects.contains(object.getClass())) {
      see(facts.near(object, near), seen);
    }
  }

  private static void see(Collection<? extends Fact> facts, Map<String, Fact> seen) {
    facts.forEach(fact -> seen.putIfAbsent(fact.id(), fact));
  }
}
