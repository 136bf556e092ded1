package cn.duban.internal.engine;

import cn.duban.duty.Duty;
import cn.duban.duty.Inquiry;
import cn.duban.fact.Changes;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.finding.Finding;
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

  /** To judge so many bearers one by one takes longer than to judge all. */
  private static final int MANY = 100;

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
    return fire(inquiry, memory, new Watchdog(question.limits()), null, rule -> true);
  }

  /** Judges one bearer: rules see it and the facts near it, and fire only for it. */
  public List<Finding> judge(Question question, Fact bearer) {
    List<Rule> rules = binding(bearer);
    return rules.stream().anyMatch(Engine::asksForOthers)
        ? judge(question).stream().filter(finding -> isOf(bearer, finding)).toList()
        : judge(question, new Watchdog(question.limits()), bearer, rules, List.of());
  }

  /**
   * Judges again after facts have changed, but only the duties of those whom they can concern.
   *
   * @param question with the facts as they are now
   * @param before the findings as they were
   * @param changes what has changed
   */
  public List<Finding> judgeAgain(Question question, List<Finding> before, Changes changes) {
    Optional<Map<Fact, Set<String>>> touched =
        byName.values().stream().anyMatch(Engine::asksForOthers)
            ? Optional.empty()
            : new Impact(byName.values(), question.facts()).of(changes);
    if (touched.isEmpty() || touched.get().size() > MANY) {
      return judge(question);
    }
    Watchdog watchdog = new Watchdog(question.limits());
    Patch patch = new Patch(before, duties);
    touched.get().forEach((bearer, some) -> judgeAgain(question, watchdog, bearer, some, patch));
    return patch.patched();
  }

  private void judgeAgain(
      Question question, Watchdog watchdog, Fact bearer, Set<String> some, Patch patch) {
    List<Finding> kept = new ArrayList<>();
    for (String duty : duties) {
      if (!some.contains(duty)) {
        kept.addAll(patch.found(duty, bearer.id()));
      }
    }
    List<Rule> rules =
        binding(bearer).stream().filter(rule -> some.contains(rule.obligation().id())).toList();
    Map<String, List<Finding>> found =
        judge(question, watchdog, bearer, rules, kept).stream()
            .collect(Collectors.groupingBy(finding -> finding.obligation().id()));
    some.forEach(duty -> patch.replace(duty, bearer.id(), found.getOrDefault(duty, List.of())));
  }

  /** The rules that may bind somebody. */
  private List<Rule> binding(Fact bearer) {
    return byName.values().stream().filter(rule -> rule.bearing().mayBind(bearer)).toList();
  }

  /** Whether a rule looks at findings of anybody: then nobody can be judged alone by it. */
  private static boolean asksForOthers(Rule rule) {
    return rule.bearing().beyond().contains(Finding.class);
  }

  private List<Finding> judge(
      Question question,
      Watchdog watchdog,
      Fact bearer,
      Collection<Rule> rules,
      List<Finding> kept) {
    Inquiry inquiry = question.start();
    kept.forEach(inquiry::keep);
    WorkingMemory memory = new WorkingMemory();
    insert(memory, new Sight(rules).of(bearer, question.facts(), kept), inquiry);
    Set<Rule> some = new HashSet<>(rules);
    return fire(inquiry, memory, watchdog, bearer, some::contains).stream()
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
      Watchdog watchdog,
      @Nullable Fact bearer,
      Predicate<Rule> isAsked) {
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

  private static boolean isOf(Fact bearer, Finding finding) {
    return finding.bearer().id().equals(bearer.id());
  }
}
