package cn.duban.internal.drl;

import cn.duban.duty.Duty;
import cn.duban.duty.Inquiry;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.core.event.DefaultAgendaEventListener;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Compiled rules; one session for each assessment. Immutable and safe for many threads. */
public final class Engine {
  private final KieBase rules;
  private final Map<String, Rule> byName = new LinkedHashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  Engine(KieBase rules, List<Rule> read) {
    this.rules = rules;
    for (Rule rule : read) {
      byName.put(rule.name(), rule);
      order.putIfAbsent(rule.obligation().id(), order.size());
    }
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
    if (bearer == null) {
      return judge(inquiry, facts.all(), limits, match -> true, finding -> true);
    }
    Set<Class<?>> near = new HashSet<>();
    Set<Class<?>> beyond = new HashSet<>();
    for (Rule rule : byName.values()) {
      if (rule.bearing().mayBind(bearer)) {
        near.addAll(rule.bearing().near());
        beyond.addAll(rule.bearing().beyond());
      }
    }
    List<Finding> findings =
        beyond.contains(Finding.class)
            ? judge(inquiry, facts.all(), limits, match -> true, finding -> true)
            : judge(
                inquiry,
                seen(bearer, facts, near, beyond),
                limits,
                match -> isOf(bearer, match),
                finding -> isOf(bearer, finding));
    return findings.stream().filter(finding -> isOf(bearer, finding)).toList();
  }

  private List<Finding> judge(
      Inquiry inquiry,
      Collection<Fact> seen,
      Limits limits,
      AgendaFilter fires,
      Predicate<Finding> matters) {
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("duty", new Duty(inquiry));
      session.addEventListener(new Begin(inquiry, new Watchdog(limits)));
      LocalDate last = inquiry.lastDay();
      seen.stream().filter(fact -> mayBind(fact, last)).forEach(session::insert);
      session.fireAllRules(fires);
      List<Finding> violated =
          inquiry.findings().stream()
              .filter(finding -> finding.status() == Status.VIOLATED)
              .filter(matters)
              .sorted(inOrder())
              .toList();
      violated.forEach(session::insert);
      session.fireAllRules(fires);
    } finally {
      session.dispose();
    }
    return unique(inquiry.findings().stream().sorted(inOrder()).toList());
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

  private boolean isOf(Fact bearer, Match match) {
    Rule rule = Objects.requireNonNull(byName.get(match.getRule().getName()));
    return rule.bearing().isOf(bearer, match::getDeclarationValue);
  }

  private static boolean isOf(Fact bearer, Finding finding) {
    return finding.bearer().id().equals(bearer.id());
  }

  /** Evidence binds nobody, nor does a case that arose later: the notice is about its year. */
  private static boolean mayBind(Fact fact, LocalDate last) {
    LocalDate day = fact.date();
    return !(fact instanceof Evidence) && (day == null || !day.isAfter(last));
  }

  /** A rule may match one bearer twice, by way of two other facts: the worst answer stands. */
  private static List<Finding> unique(List<Finding> sorted) {
    List<Finding> unique = new ArrayList<>(sorted.size());
    for (Finding finding : sorted) {
      Finding last = unique.isEmpty() ? null : unique.get(unique.size() - 1);
      if (last == null || !isSame(last, finding)) {
        unique.add(finding);
      } else if (finding.status().compareTo(last.status()) < 0) {
        unique.set(unique.size() - 1, finding);
      }
    }
    return Collections.unmodifiableList(unique);
  }

  private static boolean isSame(Finding a, Finding b) {
    return a.obligation().id().equals(b.obligation().id())
        && a.bearer().id().equals(b.bearer().id())
        && a.objectId().equals(b.objectId());
  }

  private Comparator<Finding> inOrder() {
    return Comparator.<Finding>comparingInt(f -> order.getOrDefault(f.obligation().id(), 0))
        .thenComparing(f -> f.bearer().id())
        .thenComparing(Finding::objectId);
  }

  /** Tells the inquiry which rule fires, and what is not known about its conditions. */
  private final class Begin extends DefaultAgendaEventListener {
    private final Inquiry inquiry;
    private final Watchdog watchdog;

    Begin(Inquiry inquiry, Watchdog watchdog) {
      this.inquiry = inquiry;
      this.watchdog = watchdog;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      Match match = event.getMatch();
      Rule rule = Objects.requireNonNull(byName.get(match.getRule().getName()));
      watchdog.fires(rule, inquiry.findings().size());
      inquiry.begin(rule.obligation(), rule.unsettled(variable -> fact(match, variable)));
    }

    private static @Nullable Fact fact(Match match, String variable) {
      return match.getDeclarationValue(variable) instanceof Fact fact ? fact : null;
    }
  }
}
