package cn.duban.internal.engine;

import cn.duban.fact.Case;
import cn.duban.fact.Changes;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which duties of whom can be judged otherwise because facts have changed. Only records refer to a
 * case, and show no more of it than type and id; nothing refers to a new subject yet. So either is
 * near itself and those that it names, and for them every duty may change. A record is only looked
 * at for its bearer and by the rules that name its code. Rules that look at facts of all, or at a
 * whole population, are judged again for all whom they bind. A subject that is not as it was may
 * matter to anybody.
 */
final class Impact {
  private final Collection<Rule> rules;
  private final Facts facts;
  private final Map<Fact, Set<String>> touched = new TreeMap<>(Comparator.comparing(Fact::id));
  private boolean everybody;

  /**
   * Of changes.
   *
   * @param facts as they are now
   */
  Impact(Collection<Rule> rules, Facts facts) {
    this.rules = rules;
    this.facts = facts;
  }

  /** The ids of duties by bearer; empty: it cannot be told, and everybody is judged again. */
  Optional<Map<Fact, Set<String>>> of(Changes changes) {
    if (changes.gone().stream().anyMatch(this::mayMatterToAnybody)) {
      return Optional.empty();
    }
    changes.gone().forEach(this::change);
    changes.come().forEach(this::change);
    touched.keySet().forEach(this::whatFollows);
    return everybody ? Optional.empty() : Optional.of(touched);
  }

  private boolean mayMatterToAnybody(Fact gone) {
    return gone instanceof Subject
        || (gone instanceof Case
            && facts.find(gone.id()).filter(now -> now.getClass() == gone.getClass()).isEmpty());
  }

  private void change(Fact fact) {
    if (fact instanceof Evidence record) {
      record(record);
    } else {
      named(fact);
    }
  }

  private void record(Evidence record) {
    Fact bearer = facts.find(record.bearer()).orElseThrow();
    for (Rule rule : rules) {
      if (rule.names(record.code())) {
        touch(bearer, rule);
        if (!rule.populations().isEmpty()) {
          touchAll(rule);
        }
      }
    }
  }

  /** As it is or as it was. */
  private void named(Fact fact) {
    Fact now = facts.find(fact.id()).orElseThrow();
    List<Fact> near = new ArrayList<>();
    for (FactType.Field field : FactType.of(fact.getClass()).references()) {
      if (field.get(fact) instanceof String id) {
        near.add(facts.find(id).orElseThrow());
      }
    }
    for (Rule rule : rules) {
      touch(now, fact, rule);
      near.forEach(bearer -> touch(bearer, rule));
      if (rule.bearing().beyond().contains(fact.getClass())
          || rule.populations().contains(fact.getClass())) {
        touchAll(rule);
      }
    }
  }

  private void touch(Fact bearer, Rule rule) {
    touch(bearer, bearer, rule);
  }

  /**
   * Touches a duty of a bearer.
   *
   * @param said as what the rule may bind it: it may have been so
   */
  private void touch(Fact bearer, Fact said, Rule rule) {
    if (rule.bearing().mayBind(said)) {
      touched.computeIfAbsent(bearer, b -> new HashSet<>()).add(rule.obligation().id());
    }
  }

  private void touchAll(Rule rule) {
    Optional<Class<? extends Fact>> type = rule.bearing().type();
    everybody |= type.isEmpty();
    type.ifPresent(bearers -> facts.ofType(bearers).forEach(bearer -> touch(bearer, rule)));
  }

  /** Whoever has other findings may have other consequences. */
  private void whatFollows(Fact bearer) {
    for (Rule rule : rules) {
      if (rule.looksAtFindings()) {
        touch(bearer, rule);
      }
    }
  }
}
