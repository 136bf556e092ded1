package cn.duban.internal.engine;

import cn.duban.duty.Duty;
import cn.duban.duty.Inquiry;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.finding.Finding;
import cn.duban.finding.Limits;
import cn.duban.finding.Status;
import cn.duban.notice.Notice;
import cn.duban.notice.Obligation;
import cn.duban.notice.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of one notice at work. Immutable and safe for many threads. */
public final class Engine {
  /** Evidence binds nobody. */
  private static final List<FactType> BINDING =
      FactType.all().stream()
          .filter(type -> Fact.class.isAssignableFrom(type.type()))
          .filter(type -> !Evidence.class.isAssignableFrom(type.type()))
          .toList();

  private final RuleBase base;
  private final Map<String, Rule> byName = new LinkedHashMap<>();
  private final List<String> duties;

  /**
   * An engine.
   *
   * @param base matches the rules
   * @param rules in the order of the notice
   */
  public Engine(RuleBase base, List<Rule> rules) {
    this.base = base;
    for (Rule rule : rules) {
      byName.put(rule.name(), rule);
    }
    duties = rules.stream().map(rule -> rule.obligation().id()).distinct().toList();
  }

  /** The obligations in the order of the notice. */
  public List<Obligation> catalogue() {
    return byName.values().stream().map(Rule::obligation).distinct().toList();
  }

  /** The statuses that the findings of a duty can have, as its rules are written. */
  public Set<Status> outcomes(String duty) {
    Set<Status> outcomes = EnumSet.noneOf(Status.class);
    byName.values().stream()
        .filter(rule -> rule.obligation().id().equals(duty))
        .forEach(rule -> outcomes.addAll(rule.outcomes()));
    return outcomes;
  }

  /**
   * Judges the facts: first every duty, then what follows from those that are violated. The two
   * passes make the result independent of the order in which rules fire.
   *
   * @param bearer of whom the findings are wanted: rules see it and the facts near it, and fire
   *     only for it; null: of all
   */
  public List<Finding> judge(
      Facts facts,
      LocalDate asOf,
      Notice notice,
      Vocabulary vocabulary,
      Limits limits,
      @Nullable Fact bearer) {
    Inquiry inquiry = new Inquiry(facts, asOf, notice, vocabulary);
    WorkingMemory memory = new WorkingMemory();
    if (bearer == null) {
      for (FactType type : BINDING) {
        insert(memory, inOrderOfIds(facts.ofType(type.type().asSubclass(Fact.class))), inquiry);
      }
      return judge(inquiry, memory, limits, null);
    }
    Set<Class<?>> near = new HashSet<>();
    Set<Class<?>> beyond = new HashSet<>();
    for (Rule rule : byName.values()) {
      if (rule.bearing().mayBind(bearer)) {
        near.addAll(rule.bearing().near());
        beyond.addAll(rule.bearing().beyond());
      }
    }
    if (beyond.contains(Finding.class)) {
      return judge(facts, asOf, notice, vocabulary, limits, null).stream()
          .filter(finding -> isOf(bearer, finding))
          .toList();
    }
    insert(memory, seen(bearer, facts, near, beyond), inquiry);
    return judge(inquiry, memory, limits, bearer).stream()
        .filter(finding -> isOf(bearer, finding))
        .toList();
  }

  private List<Finding> judge(
      Inquiry inquiry, WorkingMemory memory, Limits limits, @Nullable Fact bearer) {
    Watchdog watchdog = new Watchdog(limits);
    base.fire(
        memory,
        () -> violated(inquiry, bearer),
        new Duty(inquiry),
        (name, bound) -> {
          Rule rule = Objects.requireNonNull(byName.get(name));
          boolean fires = bearer == null || rule.bearing().isOf(bearer, bound);
          if (fires) {
            watchdog.fires(rule, inquiry.findings().size());
            inquiry.begin(rule.obligation(), rule.unsettled(bound));
          }
          return fires;
        });
    return inquiry.findings().inOrder(duties);
  }

  private List<Finding> violated(Inquiry inquiry, @Nullable Fact bearer) {
    List<Finding> all = inquiry.violated().inOrder(duties);
    return bearer == null ? all : all.stream().filter(finding -> isOf(bearer, finding)).toList();
  }

  /** So that findings come in their order. */
  private static List<Fact> inOrderOfIds(List<? extends Fact> facts) {
    List<Fact> sorted = new ArrayList<>(facts);
    sorted.sort(Comparator.comparing(Fact::id));
    return sorted;
  }

  /** A case that arose later binds nobody: the notice is about its year. */
  private static void insert(
      WorkingMemory memory, Collection<? extends Fact> facts, Inquiry inquiry) {
    LocalDate last = inquiry.lastDay();
    memory.insertAll(
        facts.stream().filter(fact -> fact.date() == null || !fact.date().isAfter(last)).toList());
  }

  /** Others would only make rules match that then must not fire. */
  private static Collection<Fact> seen(
      Fact bearer, Facts facts, Set<Class<?>> near, Set<Class<?>> beyond) {
    Set<Fact> seen = facts.near(bearer);
    seen.removeIf(fact -> fact != bearer && !near.contains(fact.getClass()));
    for (Class<?> type : beyond) {
      seen.addAll(facts.ofType(type.asSubclass(Fact.class)));
    }
    return seen;
  }

  private static boolean isOf(Fact bearer, Finding finding) {
    return finding.bearer().id().equals(bearer.id());
  }
}
