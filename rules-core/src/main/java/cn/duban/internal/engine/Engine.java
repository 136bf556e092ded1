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
import cn.duban.notice.Obligation;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
   */
  public List<Finding> judge(Question question) {
    Inquiry inquiry = question.start();
    WorkingMemory memory = new WorkingMemory();
    for (FactType type : BINDING) {
      insert(
          memory,
          inOrderOfIds(question.facts().ofType(type.type().asSubclass(Fact.class))),
          inquiry);
    }
    return fire(inquiry, memory, question.limits(), null, rule -> true);
  }

  /** Judges one bearer: rules see it and the facts near it, and fire only for it. */
  public List<Finding> judge(Question question, Fact bearer) {
    return asksForOthers()
        ? judge(question).stream().filter(finding -> isOf(bearer, finding)).toList()
        : judge(question, question.start(), bearer, rule -> true);
  }

  /**
   * Judges again after facts have been added, but only the duties of those whom they can concern.
   *
   * @param question with the facts that have been added
   * @param before the findings without them
   * @param added which they are
   */
  public List<Finding> judgeAgain(Question question, List<Finding> before, List<Fact> added) {
    Optional<Map<Fact, Set<String>>> touched =
        asksForOthers()
            ? Optional.empty()
            : new Impact(byName.values(), question.facts()).of(added);
    if (touched.isEmpty()) {
      return judge(question);
    }
    Patch patch = new Patch(before, duties);
    touched.get().forEach((bearer, some) -> judgeAgain(question, bearer, some, patch));
    return patch.patched();
  }

  private void judgeAgain(Question question, Fact bearer, Set<String> some, Patch patch) {
    Inquiry inquiry = question.start();
    for (String duty : duties) {
      if (!some.contains(duty)) {
        patch.found(duty, bearer.id()).forEach(inquiry::keep);
      }
    }
    Map<String, List<Finding>> found =
        judge(question, inquiry, bearer, rule -> some.contains(rule.obligation().id())).stream()
            .collect(Collectors.groupingBy(finding -> finding.obligation().id()));
    some.forEach(duty -> patch.replace(duty, bearer.id(), found.getOrDefault(duty, List.of())));
  }

  /** Whether some rule looks at findings of anybody: then nobody can be judged alone. */
  private boolean asksForOthers() {
    return byName.values().stream()
        .anyMatch(rule -> rule.bearing().beyond().contains(Finding.class));
  }

  private List<Finding> judge(
      Question question, Inquiry inquiry, Fact bearer, Predicate<Rule> isAsked) {
    Set<Class<?>> near = new HashSet<>();
    Set<Class<?>> beyond = new HashSet<>();
    for (Rule rule : byName.values()) {
      if (isAsked.test(rule) && rule.bearing().mayBind(bearer)) {
        near.addAll(rule.bearing().near());
        beyond.addAll(rule.bearing().beyond());
      }
    }
    WorkingMemory memory = new WorkingMemory();
    insert(memory, seen(bearer, question.facts(), near, beyond), inquiry);
    return fire(inquiry, memory, question.limits(), bearer, isAsked).stream()
        .filter(finding -> isOf(bearer, finding))
        .toList();
  }

  /**
   * Fires the rules.
   *
   * @param bearer only for it; null: for all
   */
  private List<Finding> fire(
      Inquiry inquiry,
      WorkingMemory memory,
      Limits limits,
      @Nullable Fact bearer,
      Predicate<Rule> isAsked) {
    Watchdog watchdog = new Watchdog(limits);
    base.fire(
        memory,
        () -> violated(inquiry, bearer),
        new Duty(inquiry),
        (name, bound) -> {
          Rule rule = Objects.requireNonNull(byName.get(name));
          boolean fires =
              isAsked.test(rule) && (bearer == null || rule.bearing().isOf(bearer, bound));
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
