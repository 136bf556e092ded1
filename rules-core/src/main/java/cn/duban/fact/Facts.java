package cn.duban.fact;

import cn.duban.text.Nearest;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the host knows, checked and indexed; immutable and safe for many threads. One {@code Facts}
 * serves any number of assessments, at different dates and by different rule sets.
 */
public final class Facts {
  private final List<Fact> all;
  private final List<String> origins;
  private final List<Fact> duplicates;
  private final Ledger ledger;
  private final Reporting reporting;

  /** To which a few were added, or of which a few were replaced; null: these are the first. */
  private final @Nullable Facts base;

  /** Those of the base that have other content now, and what they are. */
  private final IdentityHashMap<Fact, Fact> replaced;

  /** Made when facts are first added to these. */
  private volatile @Nullable Identities identities;

  private Facts(Builder builder, Ledger ledger) {
    base = builder.base;
    replaced = builder.replaced;
    List<Fact> added = List.copyOf(builder.facts);
    List<String> theirOrigins = List.copyOf(builder.origins);
    all = builder.after(added);
    origins = base == null ? theirOrigins : Appended.of(base.origins, theirOrigins);
    duplicates = List.copyOf(builder.duplicates);
    reporting = base == null ? new Reporting(builder.reports) : builder.reporting;
    this.ledger = ledger;
  }

  private Facts(Facts facts, Reporting reporting) {
    base = facts.base;
    replaced = facts.replaced;
    all = facts.all;
    origins = facts.origins;
    duplicates = facts.duplicates;
    ledger = facts.ledger;
    this.reporting = reporting;
  }

  /**
   * The same facts, with the host's word taken to go on: data that are complete on this day stay
   * complete, so that on later days no record still means not done.
   */
  public Facts stillReported(LocalDate day) {
    return new Facts(
        this,
        new Reporting(reporting.reports().stream().map(report -> report.goingOn(day)).toList()));
  }

  /** Starts a collection of facts. */
  public static Builder builder() {
    return new Builder(null, new Reporting(List.of()), new IdentityHashMap<>());
  }

  /**
   * These facts and a few more, as if all had been added at once; these stay as they are. It takes
   * the time of what has been added so far; all facts are looked through only the first time, and
   * again when those that have been added are no longer few.
   *
   * @param more identical repetitions of what is there are left out
   * @throws FactsException as {@link Builder#build()}: of one id with other content too, since an
   *     id stands for one fact; {@link #replacing} is for that
   */
  public Facts with(Collection<? extends Fact> more) {
    return changed(new IdentityHashMap<>(), more);
  }

  /**
   * These facts, some of which have other content now, as when a clerk enters the day on which a
   * danger was rectified: as if they had been added so in their places; these stay as they are. It
   * takes the time of {@link #with}.
   *
   * @param changed each of the type and the id of one that is there; one that says the same as
   *     before changes nothing
   * @throws FactsException as {@link Builder#build()}; also of what is not there, which {@link
   *     #with} is for, or is there as another type, or comes twice with different content
   */
  public Facts replacing(Collection<? extends Fact> changed) {
    Identities later = new Identities(added());
    Replacement replacement =
        new Replacement(
            fact -> {
              Fact first = bottom().like(fact);
              return first == null ? later.like(fact) : replaced.getOrDefault(first, first);
            },
            this::hint);
    changed.forEach(replacement::add);
    return changed(replacement.made(), List.of());
  }

  private Text hint(Fact unknown) {
    return Nearest.hint(
        unknown.id(),
        all.stream().filter(fact -> Identities.shareIds(fact, unknown)).map(Fact::id).toList());
  }

  /**
   * A few changes.
   *
   * @param now what some are to be
   * @param more what is added
   */
  private Facts changed(IdentityHashMap<Fact, Fact> now, Collection<? extends Fact> more) {
    Facts below = bottom();
    long few = (long) added().size() + replaced.size() + now.size() + more.size();
    boolean isMany = few * few > below.all.size(); // then to look them all through again pays
    Builder builder = isMany ? builder() : new Builder(below, reporting, replacedAfter(now));
    for (int i = isMany ? 0 : below.all.size(); i < all.size(); i++) {
      Fact other = now.get(all.get(i));
      builder.add(other == null ? all.get(i) : other, other == null ? givenOrigin(i) : "");
    }
    if (isMany) {
      reports().forEach(builder::report);
    }
    Set<Fact> gone = Set.copyOf(now.keySet());
    duplicates.stream().filter(fact -> !gone.contains(fact)).forEach(builder.duplicates::add);
    return builder.addAll(more).build();
  }

  /** Those of the base that have other content once some of these are what they are to be. */
  private IdentityHashMap<Fact, Fact> replacedAfter(IdentityHashMap<Fact, Fact> now) {
    IdentityHashMap<Fact, Fact> together = new IdentityHashMap<>(replaced);
    now.forEach(
        (is, other) -> {
          Fact first = bottom().like(is);
          if (first != null) {
            together.put(first, other);
          }
        });
    together.entrySet().removeIf(each -> each.getKey().equals(each.getValue())); // as at first
    return together;
  }

  /**
   * What differs from other facts.
   *
   * @return empty if these were not made of those, or both of the same, by {@link #with} and {@link
   *     #replacing}, or so much was changed that all were looked through again
   */
  public Optional<Changes> changesSince(Facts before) {
    if (bottom() != before.bottom() || reporting != before.reporting) {
      return Optional.empty();
    }
    return Optional.of(new Changes(without(before, this), without(this, before)));
  }

  /** What some facts hold and others do not; by identity, since findings rest on these objects. */
  private static List<Fact> without(Facts some, Facts others) {
    Set<Fact> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
    theirs.addAll(others.replaced.values());
    theirs.addAll(others.added());
    return Stream.of(
            some.replaced.values().stream(),
            some.added().stream(),
            others.replaced.keySet().stream().filter(first -> !some.replaced.containsKey(first)))
        .flatMap(facts -> facts)
        .filter(fact -> !theirs.contains(fact))
        .toList();
  }

  private Facts bottom() {
    return base == null ? this : base;
  }

  private List<Fact> added() {
    return base == null ? List.of() : all.subList(base.all.size(), all.size());
  }

  /** The fact that has the id of another one, if these were all added at once. */
  private @Nullable Fact like(Fact fact) {
    Identities known = identities;
    if (known == null) {
      known = new Identities(all);
      identities = known;
    }
    return known.like(fact);
  }

  /** Every fact in the order in which it was added, identical duplicates left out. */
  public List<Fact> all() {
    return all;
  }

  /** The identical repetitions that were left out, in their order. */
  public List<Fact> duplicates() {
    return duplicates;
  }

  /** Where the fact at this position of {@link #all()} came from: file and line, or type and id. */
  public String origin(int position) {
    return origin(all.get(position), givenOrigin(position));
  }

  /** What was said on adding; empty for what has other content now than where it came from. */
  private String givenOrigin(int position) {
    boolean isReplaced =
        base != null && position < base.all.size() && replaced.containsKey(base.all.get(position));
    return isReplaced ? "" : origins.get(position);
  }

  /** The subject or case with this id. */
  public Optional<Fact> find(String id) {
    return Optional.ofNullable(ledger.find(id));
  }

  /** The ids of all subjects and cases. */
  public Set<String> ids() {
    return ledger.ids();
  }

  /** The evidence of a bearer, by its id; empty if it has none. */
  public Records records(String bearer) {
    return ledger.records(bearer);
  }

  /**
   * The codes that the facts hold, by the kind of which they must be; perhaps also some that only
   * those held that were replaced.
   */
  public Map<String, Set<String>> codes() {
    return ledger.codes();
  }

  /** The evidence of each bearer that has any, or had before some was replaced. */
  public Stream<Records> records() {
    return ledger.records();
  }

  /** The violations that are recorded against a subject, the oldest first; empty if none. */
  public List<Violation> violations(String offender) {
    return ledger.violations(offender);
  }

  /** The persons who hold a post in an organisation, in the order of their ids; empty if none. */
  public List<Person> holders(Post post, String organization) {
    return ledger.holders(post, organization);
  }

  /** Every fact of one type, in the order in which it was added. */
  public <F extends Fact> List<F> ofType(Class<F> type) {
    return ledger.ofType(type);
  }

  /**
   * A subject or case, the subjects and cases that refer to it, and all that these refer to, step
   * by step; each once. The first call looks through all facts once.
   *
   * @param types record classes of which all but the first must be; what is only reached by way of
   *     another type is left out too
   */
  public Collection<Fact> near(Fact fact, Set<Class<?>> types) {
    return ledger.near(fact, types);
  }

  /** The completeness declared by the host, in the order in which it was added. */
  public List<Report> reports() {
    return reporting.reports();
  }

  /**
   * Whether no record means not done.
   *
   * @param code a code of evidence, or a field such as {@code Accident.closedOn}
   * @param bearer id of the bearer, or of the fact whose field it is
   * @param through the last day that must be covered, inclusive
   */
  public boolean reported(String code, String bearer, LocalDate through) {
    return reporting.covers(code, bearer, through);
  }

  private static String origin(Fact fact, String origin) {
    return origin.isEmpty() ? where(fact) : origin;
  }

  private static String where(Fact fact) {
    return fact.getClass().getSimpleName() + " " + fact.id();
  }

  /** Collects facts and checks them against each other. Not safe for several threads. */
  public static final class Builder {
    /** A million rows may refer to one missing body: only the first problems are told in full. */
    private static final int SHOWN = 1000;

    private final @Nullable Facts base;
    private final Reporting reporting;
    private final IdentityHashMap<Fact, Fact> replaced;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> origins = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<String> reportOrigins = new ArrayList<>();
    private final List<Fact> duplicates = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Identities identities = new Identities();
    private final Set<String> unread = new HashSet<>();
    private @Nullable Ledger filed;
    private boolean incomplete;
    private long found;

    private Builder(
        @Nullable Facts base, Reporting reporting, IdentityHashMap<Fact, Fact> replaced) {
      this.base = base;
      this.reporting = reporting;
      this.replaced = replaced;
    }

    /** Adds facts. */
    public Builder add(Fact... more) {
      return addAll(List.of(more));
    }

    /** Adds facts. */
    public Builder addAll(Collection<? extends Fact> more) {
      more.forEach(fact -> add(fact, ""));
      return this;
    }

    /**
     * Adds a fact that was read from a file.
     *
     * @param origin file and line or JSON pointer, for messages; empty: the type and id of the fact
     */
    public Builder add(Fact fact, String origin) {
      Fact before = base == null ? null : base.like(fact);
      before = before == null ? identities.put(fact) : replaced.getOrDefault(before, before);
      if (before == null) {
        ledger().file(fact); // while it is in the cache
        facts.add(fact);
        origins.add(origin);
      } else if (before.equals(fact)) {
        duplicates.add(fact);
      } else {
        found(
            new Problem(
                origin(fact, origin),
                new Text(
                    "编号 %s 重复，且内容与已有的%s不同；每个编号只能对应一项".formatted(fact.id(), where(before)),
                    "id %s is taken by %s with different content; an id stands for one fact"
                        .formatted(fact.id(), where(before)))));
      }
      return this;
    }

    /** Declares that the data of these codes are complete, for every bearer: see {@link Report}. */
    public Builder reports(String... codes) {
      for (String code : codes) {
        report(Report.of(code));
      }
      return this;
    }

    /** Declares completeness in detail. */
    public Builder report(Report report) {
      return report(report, "");
    }

    /**
     * Declares completeness as it was read from a file.
     *
     * @param origin file and line or JSON pointer, for messages; empty: its code
     */
    public Builder report(Report report, String origin) {
      reports.add(report);
      reportOrigins.add(origin);
      return this;
    }

    /** Adds a problem found while reading, so that it is told together with all others. */
    public Builder problem(Problem problem) {
      problems.add(problem);
      return this;
    }

    /**
     * Says that a subject or case is there but could not be read, which {@link #problem} tells, so
     * that facts that refer to it are not told to refer to nothing.
     *
     * @param id its id; null: nobody knows which facts could not be read
     */
    public Builder unread(@Nullable String id) {
      if (id == null) {
        incomplete = true;
      } else {
        unread.add(id);
      }
      return this;
    }

    /**
     * Checks and indexes the facts.
     *
     * @throws FactsException with every problem at once: ids with different content, references to
     *     nothing, two states of one thing on one day, and what reading found
     */
    public Facts build() {
      boolean refused = !problems.isEmpty();
      Ledger ledger = ledger();
      filed = null; // it belongs to the facts that have been built
      ledger.close();
      List<Fact> all = after(facts);
      References.check(
          all,
          ledger,
          reports,
          this::originOf,
          this::reportOriginOf,
          id -> refused && (incomplete || unread.contains(id)),
          this::found);
      States.check(ledger, all, this::originOf, this::found);
      if (found > SHOWN) {
        problems.add(
            new Problem(
                "…",
                new Text(
                    "数据之间还有 %d 处矛盾未列出".formatted(found - SHOWN),
                    "%d more problems between facts are not listed".formatted(found - SHOWN))));
      }
      if (!problems.isEmpty()) {
        throw new FactsException(problems);
      }
      return new Facts(this, ledger);
    }

    /** Facts after those of the base as they are now. */
    private List<Fact> after(List<Fact> added) {
      return base == null ? added : Appended.of(Exchanged.of(base.all, replaced), added);
    }

    /** That of the facts so far. */
    private Ledger ledger() {
      Ledger known = filed;
      if (known == null) {
        known = base == null ? new Ledger() : new Ledger(base.ledger, replaced);
        facts.forEach(known::file);
        filed = known;
      }
      return known;
    }

    private void found(Problem problem) {
      found++;
      if (found <= SHOWN) {
        problems.add(problem);
      }
    }

    private String originOf(int position) {
      int before = base == null ? 0 : base.all.size();
      if (base == null || position >= before) {
        return origin(facts.get(position - before), origins.get(position - before));
      }
      Fact other = replaced.get(base.all.get(position));
      return other == null ? base.origin(position) : where(other);
    }

    private String reportOriginOf(int position) {
      String origin = reportOrigins.get(position);
      return origin.isEmpty() ? "reports " + reports.get(position).code() : origin;
    }
  }
}
