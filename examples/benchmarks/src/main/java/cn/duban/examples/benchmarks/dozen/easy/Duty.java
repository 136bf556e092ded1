package cn.duban.examples.benchmarks.dozen.easy;

import cn.duban.examples.benchmarks.dozen.shared.LookUps;
import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.fact.Fact;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.core.RuleBuilder;

/**
 * What a rule does once it is known that a fact is bound.
 *
 * @param <F> the type of the fact
 */
@FunctionalInterface
interface Duty<F extends Fact> {
  /** The matters that the duty makes of the fact. */
  List<Matter> of(F fact, LookUps lookUps);

  /** A rule for the facts that it binds. */
  static <F extends Fact> Rule rule(String name, Predicate<F> binds, Duty<F> duty) {
    return new RuleBuilder()
        .name(name)
        .when(facts -> binds.test(facts.<F>get("fact")))
        .then(
            facts -> {
              List<Matter> matters = facts.get("matters");
              matters.addAll(duty.of(facts.<F>get("fact"), facts.get("lookUps")));
            })
        .build();
  }
}
