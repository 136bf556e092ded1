package cn.duban.internal.drl;

import cn.duban.fact.Fact;
import cn.duban.finding.Missing;
import cn.duban.finding.Status;
import cn.duban.notice.Obligation;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule that has been read and checked.
 *
 * @param name its full name in the rule file
 * @param obligation the duty that it states
 * @param conditions its conditions that also match what is not reported
 * @param outcomes the statuses that its findings can have
 * @param causes ids of the duties from whose findings it follows
 * @param bearing whose duty it is
 */
record Rule(
    String name,
    Obligation obligation,
    List<Applicability> conditions,
    Set<Status> outcomes,
    Set<String> causes,
    Bearing bearing) {

  /** The same rule as one of several that state a duty together. */
  Rule stating(Obligation shared) {
    return new Rule(name, shared, conditions, outcomes, causes, bearing);
  }

  /**
   * What must be supplied to tell whether the rule binds the facts that it matched.
   *
   * @param bound the fact to which a variable is bound; null if it is bound to no fact
   */
  List<Missing> unsettled(Function<String, @Nullable Fact> bound) {
    return conditions.stream()
        .flatMap(
            condition -> {
              Fact fact = bound.apply(condition.variable());
              return fact == null ? Stream.empty() : condition.unsettled(fact).stream();
            })
        .toList();
  }
}
