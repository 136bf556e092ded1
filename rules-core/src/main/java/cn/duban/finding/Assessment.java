package cn.duban.finding;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.notice.Edition;
import cn.duban.notice.Notice;
import cn.duban.notice.Obligation;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the whole question: every duty of every bearer, or of one, on one day. Immutable;
 * the same facts and date always give the same findings in the same order: that of the notice, then
 * by bearer and object.
 */
public final class Assessment {
  private final Notice notice;
  private final Edition edition;
  private final LocalDate asOf;
  private final Facts facts;
  private final @Nullable Fact bearer;
  private final List<Obligation> catalogue;
  private final List<Finding> findings;
  private final Supplier<Function<LocalDate, List<Finding>>> later;

  /**
   * Made by a rule set.
   *
   * @param bearer whose findings they are; null: of all
   * @param later the findings of the same facts on later days, if what is reported now stays so;
   *     asked for only if somebody wants to know
   */
  public Assessment(
      Notice notice,
      Edition edition,
      LocalDate asOf,
      Facts facts,
      @Nullable Fact bearer,
      List<Obligation> catalogue,
      List<Finding> findings,
      Supplier<Function<LocalDate, List<Finding>>> later) {
    this.notice = notice;
    this.edition = edition;
    this.asOf = asOf;
    this.facts = facts;
    this.bearer = bearer;
    this.catalogue = List.copyOf(catalogue);
    this.findings = List.copyOf(findings);
    this.later = later;
  }

  /** The notice by which the facts were judged. */
  public Notice notice() {
    return notice;
  }

  /** Which rule set judged them. */
  public Edition edition() {
    return edition;
  }

  /** The assessment date, in Asia/Shanghai: all of that day counts. */
  public LocalDate asOf() {
    return asOf;
  }

  /** What was judged. */
  public Facts facts() {
    return facts;
  }

  /** The one bearer that was judged; empty: everybody was. */
  public Optional<Fact> bearer() {
    return Optional.ofNullable(bearer);
  }

  /** Every finding. */
  public List<Finding> findings() {
    return findings;
  }

  /** The findings with this status; empty if there is none. */
  public List<Finding> findings(Status status) {
    return findings.stream().filter(finding -> finding.status() == status).toList();
  }

  /** The finding with this {@link Finding#id()}. */
  public Optional<Finding> finding(String id) {
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  /**
   * The duties that bind nobody among the facts, or not the one bearer: perhaps facts are missing.
   * In their order.
   */
  public List<Obligation> unbound() {
    Set<String> bound = findings.stream().map(f -> f.obligation().id()).collect(Collectors.toSet());
    return catalogue.stream().filter(o -> !bound.contains(o.id())).toList();
  }

  /**
   * The facts that no finding rests on, each with the reason, in the order of the facts; of one
   * bearer: only itself and the facts that name it.
   */
  public List<UnusedFact> unused() {
    return new Unused(facts, asOf, findings).list(fact -> bearer == null || concerns(fact, bearer));
  }

  /**
   * For each finding that will change the next day on which it does if nothing is done beyond what
   * the facts already hold, and to what; by day, then in the order of the findings. Data that are
   * complete now are taken to stay complete. It judges the facts again for each day on which
   * something may change: a long work for many facts, which a horizon shortens.
   */
  public List<Change> forecast() {
    return forecast(LocalDate.MAX, day -> {});
  }

  /**
   * The same, but no further than a day.
   *
   * @param until the last day of change to tell, inclusive; on or before the assessment date: none
   * @param judged is told each day just before the facts are judged on it, for showing progress;
   *     the days come in no order
   */
  public List<Change> forecast(LocalDate until, Consumer<LocalDate> judged) {
    Function<LocalDate, List<Finding>> findingsOn = later.get();
    return new Forecast(
            asOf,
            until,
            facts,
            notice,
            findings,
            day -> {
              judged.accept(day);
              return findingsOn.apply(day);
            })
        .changes();
  }

  /** What to supply first: the data for want of which most findings are UNKNOWN come first. */
  public List<Gap> missing() {
    return new Gaps(findings(Status.UNKNOWN)).ranked();
  }

  /** Says why there is no finding at all; empty if there are findings. */
  public Optional<Text> whyEmpty() {
    if (asOf.isBefore(notice.issued())) {
      return Optional.of(
          new Text(
              "%s 于 %s 印发，在 %s 尚无任何义务".formatted(notice.number(), notice.issued(), asOf),
              "%s was issued on %s; on %s no duty exists yet"
                  .formatted(notice.number(), notice.issued(), asOf)));
    }
    return findings.isEmpty()
        ? Optional.of(
            bearer == null
                ? new Text("数据中没有任何条款约束的主体", "none of the facts is a body that a duty binds")
                : new Text("没有任何条款约束 %s".formatted(bearer.id()), "no duty binds " + bearer.id()))
        : Optional.empty();
  }

  private static boolean concerns(Fact fact, Fact bearer) {
    return fact == bearer
        || FactType.of(fact.getClass()).references().stream()
            .anyMatch(field -> bearer.id().equals(field.get(fact)));
  }
}
