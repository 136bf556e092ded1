package cn.duban.duty;

import cn.duban.fact.Activity;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Facility;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.Organization;
import cn.duban.fact.Records;
import cn.duban.fact.Subject;
import cn.duban.fact.Violation;
import cn.duban.finding.Cell;
import cn.duban.finding.Finding;
import cn.duban.finding.Missing;
import cn.duban.finding.Party;
import cn.duban.finding.Status;
import cn.duban.notice.Force;
import cn.duban.notice.Notice;
import cn.duban.notice.Obligation;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One assessment at work: what it judges, which rule is firing, and the findings so far. A host
 * never sees it. It belongs to one thread.
 */
public final class Inquiry {
  private final Facts facts;
  private final LocalDate asOf;
  private final Notice notice;
  private final Vocabulary vocabulary;
  private final FindingList findings = new FindingList();
  private final FindingList violated = new FindingList();
  private final Map<String, List<Finding>> breaches = new HashMap<>();

  /** What many findings say is kept once: a county has hundreds of thousands. */
  private final IdentityHashMap<Fact, Party> parties = new IdentityHashMap<>();

  private final Map<LocalDate, String> days = new HashMap<>();
  private final Map<Object, Object> made = new HashMap<>();
  private Optional<LocalDate> lastDay = Optional.empty();
  private @Nullable Records records;
  private @Nullable Obligation current;
  private List<Missing> unsettled = List.of();

  /** Starts an assessment. */
  public Inquiry(Facts facts, LocalDate asOf, Notice notice, Vocabulary vocabulary) {
    this.facts = facts;
    this.asOf = asOf;
    this.notice = notice;
    this.vocabulary = vocabulary;
  }

  /**
   * A rule begins to fire.
   *
   * @param obligation the duty that it states
   * @param unsettled what must be known to tell whether it binds; empty if it binds for certain
   */
  public void begin(Obligation obligation, List<Missing> unsettled) {
    this.current = obligation;
    this.unsettled = unsettled;
  }

  /** The last day that can bind anybody: the notice is about its year. */
  public LocalDate lastDay() {
    return asOf.isBefore(notice.yearEnd()) ? asOf : notice.yearEnd();
  }

  /** The findings so far. */
  public FindingList findings() {
    return findings;
  }

  /** Those of them that are violated. */
  public FindingList violated() {
    return violated;
  }

  Facts facts() {
    return facts;
  }

  /** The evidence of a bearer, looked up once for all its duties that are judged together. */
  Records records(String bearer) {
    if (records == null || !records.bearer().equals(bearer)) {
      records = facts.records(bearer);
    }
    return records;
  }

  LocalDate asOf() {
    return asOf;
  }

  Notice notice() {
    return notice;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Obligation obligation() {
    if (current == null) {
      throw new IllegalStateException("no rule is firing");
    }
    return current;
  }

  void settle(Docket docket, Verdict verdict) {
    settle(docket, verdict, List.of());
  }

  void settle(Docket docket, Verdict verdict, List<String> causes) {
    boolean promote = obligation().force() == Force.PROMOTE;
    Status status = unsettled.isEmpty() ? verdict.status() : Status.UNKNOWN;
    List<Missing> missing = verdict.missing();
    if (!unsettled.isEmpty()) {
      missing = new ArrayList<>(unsettled);
      missing.addAll(verdict.missing());
    }
    add(
        new Finding(
            obligation(),
            docket.bearer(),
            Optional.ofNullable(docket.object()),
            soften(status, promote),
            same(verdict.lastDay()),
            verdict.observation(),
            verdict.cells().isEmpty()
                ? List.of()
                : verdict.cells().stream().map(cell -> soften(cell, promote)).toList(),
            List.copyOf(verdict.evidence()),
            missing,
            causes));
  }

  private void add(Finding finding) {
    findings.add(finding);
    keep(finding);
  }

  /** A finding from which something may follow: one so far, or one that is not judged again. */
  public void keep(Finding finding) {
    if (finding.status() == Status.VIOLATED) {
      violated.add(finding);
      if (finding.obligation().force() == Force.MUST) {
        breaches.computeIfAbsent(finding.bearer().id(), id -> new ArrayList<>(2)).add(finding);
      }
    }
  }

  /** The duties with force MUST that a bearer has violated so far. */
  List<Finding> breaches(String bearer) {
    return breaches.getOrDefault(bearer, List.of());
  }

  /** Nobody is accused who may not be bound; PROMOTE never gives a violation. */
  private Status soften(Status status, boolean promote) {
    if (status == Status.VIOLATED && !unsettled.isEmpty()) {
      return Status.UNKNOWN;
    }
    return promote && status == Status.VIOLATED ? Status.UNMET : status;
  }

  private Cell soften(Cell cell, boolean promote) {
    return new Cell(
        cell.key(), cell.label(), soften(cell.status(), promote), cell.lastDay(), cell.observed());
  }

  /** What to say where a rule failed. */
  Missing failed(String bearer, RuntimeException failure) {
    String id = obligation().id();
    String why = failure.getClass().getSimpleName() + " " + failure.getMessage();
    return new Missing(
        "rule " + id,
        bearer,
        new Text(
            "规则 %s 执行出错：%s；请检查规则中的数字和日期".formatted(id, why),
            "rule %s failed: %s; look at its numbers and dates".formatted(id, why)));
  }

  private Optional<LocalDate> same(Optional<LocalDate> day) {
    if (!day.equals(lastDay)) {
      lastDay = day;
    }
    return lastDay;
  }

  /** A day in words. */
  String day(LocalDate day) {
    return days.computeIfAbsent(day, LocalDate::toString);
  }

  /**
   * What is made of a key, once for the whole assessment.
   *
   * @param key of a type that nothing else uses
   */
  @SuppressWarnings("unchecked") // each type of key has one type of value
  <K, V> V once(K key, Function<K, V> make) {
    return (V) made.computeIfAbsent(key, k -> make.apply((K) k));
  }

  Party party(Fact fact) {
    return parties.computeIfAbsent(fact, this::make);
  }

  private Party make(Fact fact) {
    String kind =
        fact instanceof Organization organization
            ? organization.kind().name()
            : fact instanceof Facility facility
                ? facility.kind().name()
                : fact instanceof Enterprise
                    ? "ENTERPRISE"
                    : fact.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    return new Party(fact.id(), kind, title(fact));
  }

  Party codeParty(String code) {
    return new Party(code, Party.CODE, vocabulary.label(code));
  }

  /** What people call a fact, with what it was and its day where it has a code. */
  private Text title(Fact fact) {
    String code =
        fact instanceof Activity act
            ? act.code()
            : fact instanceof Violation violation ? violation.code() : "";
    if (code.isEmpty()) {
      return name(fact);
    }
    Text label = vocabulary.label(code);
    String about =
        fact instanceof Activity act && act.object() != null
            ? facts.find(act.object()).map(o -> " " + name(o).zh()).orElse("")
            : "";
    String tail = " " + fact.date() + about + " " + fact.id();
    return new Text(label.zh() + tail, label.en() + tail);
  }

  /** What people call a fact: its name, or its type and id. */
  static Text name(Fact fact) {
    if (fact instanceof Subject subject && subject.name() != null) {
      return Text.same(subject.name());
    }
    Text type = FactType.of(fact.getClass()).label();
    return new Text(type.zh() + " " + fact.id(), type.en() + " " + fact.id());
  }
}
