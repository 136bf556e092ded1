package cn.duban.internal.engine;

import cn.duban.duty.Population;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.finding.Finding;
import cn.duban.finding.Missing;
import cn.duban.finding.Status;
import cn.duban.notice.Obligation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule that has been read and checked. What follows from its words is worked out when first asked
 * for: a program that starts needs little of it.
 */
public final class Rule {
  private static final String POPULATION = Population.class.getSimpleName() + ".";

  private final String name;
  private final Obligation obligation;
  private final List<Condition> when;
  private final List<Call> then;
  private @Nullable List<Applicability> open;
  private @Nullable Bearing bearing;
  private @Nullable Set<Class<?>> populations;

  /**
   * A rule.
   *
   * @param name its full name in the rule file
   * @param obligation the duty that it states
   * @param when every pattern of its conditions, in the order of the text
   * @param then its chain
   */
  public Rule(String name, Obligation obligation, List<Condition> when, List<Call> then) {
    this.name = name;
    this.obligation = obligation;
    this.when = List.copyOf(when);
    this.then = List.copyOf(then);
  }

  /** The same rule as one of several that state a duty together. */
  public Rule stating(Obligation shared) {
    return new Rule(name, shared, when, then);
  }

  /** Its full name in the rule file. */
  public String name() {
    return name;
  }

  /** The duty that it states. */
  public Obligation obligation() {
    return obligation;
  }

  /** Every pattern of its conditions, in the order of the text. */
  public List<Condition> when() {
    return when;
  }

  /** Its chain. */
  public List<Call> then() {
    return then;
  }

  /** Whether it says what follows from findings, whether or not its conditions name them. */
  public boolean isConsequence() {
    return !then.isEmpty() && then.get(then.size() - 1).verb().equals("recommends");
  }

  /** Whether it looks at findings, and not only at facts. */
  boolean looksAtFindings() {
    return isConsequence() || when.stream().anyMatch(c -> c.type() == Finding.class);
  }

  /** Whether its chain names a code: it looks at no record of another one. */
  boolean names(String code) {
    return then.stream()
        .flatMap(call -> call.arguments().stream())
        .anyMatch(argument -> argument.text().equals(code));
  }

  /** The types of the facts that it looks through for the populations that its chain names. */
  Set<Class<?>> populations() {
    Set<Class<?>> known = populations;
    if (known == null) {
      known =
          then.stream()
              .flatMap(call -> call.arguments().stream())
              .filter(argument -> argument.text().startsWith(POPULATION))
              .map(argument -> argument.text().substring(POPULATION.length()))
              .flatMap(name -> Population.valueOf(name).types().stream())
              .collect(Collectors.toUnmodifiableSet());
      populations = known;
    }
    return known;
  }

  /** The statuses that its findings can have. */
  Set<Status> outcomes() {
    return Outcomes.of(then, obligation.force());
  }

  /** Whose duty it is. */
  Bearing bearing() {
    Bearing known = bearing;
    if (known == null) {
      known = Bearing.of(then, when);
      bearing = known;
    }
    return known;
  }

  /**
   * What must be supplied to tell whether the rule binds the facts that it matched.
   *
   * @param bound to what a variable is bound
   */
  List<Missing> unsettled(Function<String, @Nullable Object> bound) {
    List<Applicability> conditions = open();
    if (conditions.isEmpty()) {
      return List.of();
    }
    return conditions.stream()
        .flatMap(
            condition ->
                bound.apply(condition.variable()) instanceof Fact fact
                    ? condition.unsettled(fact).stream()
                    : Stream.empty())
        .toList();
  }

  /** Its conditions that also match what is not reported. */
  private List<Applicability> open() {
    List<Applicability> known = open;
    if (known == null) {
      known = when.stream().flatMap(Rule::open).toList();
      open = known;
    }
    return known;
  }

  private static Stream<Applicability> open(Condition condition) {
    String variable = condition.variable();
    return variable == null || !Fact.class.isAssignableFrom(condition.type())
        ? Stream.empty()
        : condition.constraints().stream()
            .map(text -> Applicability.of(variable, FactType.of(condition.type()), text))
            .flatMap(Optional::stream);
  }
}
