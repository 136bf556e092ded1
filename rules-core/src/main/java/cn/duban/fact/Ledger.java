package cn.duban.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evidence by bearer, kind and code, filled in one pass. It depends on no date, so one ledger
 * serves assessments at any date. A few facts more get a small ledger of their own over that of the
 * others: what they touch is copied, all else is looked up below.
 */
final class Ledger {
  private final @Nullable Ledger base;

  /** Those of the base that have other content now, and what they are. */
  private final IdentityHashMap<Fact, Fact> replaced;

  private final Map<Class<?>, Desk> desks = new HashMap<>();
  private final Map<String, Fact> named = new HashMap<>();
  private final Map<String, Records> evidence = new HashMap<>();

  /** In the order of the facts: those of one bearer are then in the cache together. */
  private final List<Records> bearers = new ArrayList<>();

  /** While facts are filed: that of the last one, since those of one type often come together. */
  private @Nullable Desk desk;

  /** While facts are filed: that of the last one, since those of one bearer often come together. */
  private @Nullable Records records;

  /** While facts are filed: the few that are not in order, or may contradict each other. */
  private final List<Records.Drawer> unsettled = new ArrayList<>();

  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Set<Evidence> suspects = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<Violation>> violations = new HashMap<>();
  private final Map<String, List<Person>> persons = new HashMap<>();
  private volatile @Nullable ReferenceGraph references;

  /** An empty ledger. */
  Ledger() {
    base = null;
    replaced = new IdentityHashMap<>();
  }

  /**
   * A ledger over that of other facts.
   *
   * @param replaced those of them that have other content now, and what they are
   */
  Ledger(Ledger base, IdentityHashMap<Fact, Fact> replaced) {
    this.base = base;
    this.replaced = replaced;
    replaced.keySet().forEach(this::withdraw);
    replaced.values().forEach(this::note);
  }

  /** Takes a fact of the base out of what it was filed under. */
  private void withdraw(Fact fact) {
    if (fact instanceof Evidence record) {
      drawer(record, desk(record)).remove(record);
    } else if (fact instanceof Violation violation) {
      against(violation.offender()).remove(violation);
    } else if (fact instanceof Person person) {
      members(person.organization()).remove(person);
    }
  }

  /** Files a fact. */
  void file(Fact fact) {
    note(fact);
    if (!(fact instanceof Evidence)) {
      desk(fact).add(fact);
    }
  }

  /** Files a fact where it is looked up, but not among all of its type. */
  private void note(Fact fact) {
    Desk desk = desk(fact);
    desk.note(fact);
    if (fact instanceof Evidence record) {
      Records.Drawer drawer = drawer(record, desk);
      if (drawer.add(record)) {
        unsettled.add(drawer);
      }
      return;
    }
    named.put(fact.id(), fact);
    if (fact instanceof Violation violation) {
      against(violation.offender()).add(violation);
    } else if (fact instanceof Person person) {
      members(person.organization()).add(person);
    }
  }

  private Desk desk(Fact fact) {
    Desk last = desk;
    if (last == null || !last.isFor(fact)) {
      last = desks.computeIfAbsent(fact.getClass(), type -> new Desk(type, this::codes));
      desk = last;
    }
    return last;
  }

  private List<Violation> against(String offender) {
    return violations.computeIfAbsent(offender, id -> some(below(id, Ledger::violations)));
  }

  private List<Person> members(String organization) {
    return persons.computeIfAbsent(organization, id -> some(below(id, Ledger::persons)));
  }

  /** No more facts come: all is put in order. */
  void close() {
    desk = null;
    records = null;
    unsettled.forEach(drawer -> drawer.settle(suspects));
    unsettled.clear();
    if (base != null) {
      base.codes.forEach((kind, used) -> codes(kind).addAll(used));
    }
    codes.values().removeIf(Set::isEmpty);
    codes.replaceAll((kind, used) -> Collections.unmodifiableSet(used));
    violations.values().forEach(list -> list.sort(Records::byAge));
    persons.values().forEach(list -> list.sort(Comparator.comparing(Person::id)));
  }

  private Records.Drawer drawer(Evidence record, Desk desk) {
    if (records == null || !records.bearer().equals(record.bearer())) {
      records = begun(record.bearer());
    }
    Records.Drawer known = records.find(record.getClass(), record.code());
    if (known != null) {
      return known;
    }
    desk.noteCode(record.code());
    return records.open(record.getClass(), record.code());
  }

  private Records begun(String bearer) {
    Records known = evidence.get(bearer);
    if (known == null) {
      known = new Records(bearer, base == null ? null : base.records(bearer));
      evidence.put(bearer, known);
      bearers.add(known);
    }
    return known;
  }

  private Set<String> codes(String kind) {
    return codes.computeIfAbsent(kind, k -> new HashSet<>());
  }

  /** What there is below, to be added to. */
  private <E> List<E> some(List<E> below) {
    List<E> some = new ArrayList<>(below.size() + 1);
    some.addAll(below);
    return some;
  }

  private <E> List<E> below(String id, BiFunction<Ledger, String, List<E>> find) {
    return base == null ? List.of() : find.apply(base, id);
  }

  @Nullable Fact find(String id) {
    Fact found = named.get(id);
    return found != null || base == null ? found : base.find(id);
  }

  Set<String> ids() {
    if (base == null) {
      return Collections.unmodifiableSet(named.keySet());
    }
    Set<String> all = new HashSet<>(base.ids());
    all.addAll(named.keySet());
    return Collections.unmodifiableSet(all);
  }

  /** The codes that there are, by kind. */
  Map<String, Set<String>> codes() {
    return Collections.unmodifiableMap(codes);
  }

  /** The records of states that contradict another one. */
  Set<Evidence> suspects() {
    return suspects;
  }

  /** The records of each bearer, as far as they are filed here. */
  List<Records> bearers() {
    return bearers;
  }

  /** The records of each bearer. */
  Stream<Records> records() {
    return base == null
        ? bearers.stream()
        : Stream.concat(
            base.records().filter(each -> !evidence.containsKey(each.bearer())), bearers.stream());
  }

  /** The ids that facts refer to, by the component that does, without the bearers of evidence. */
  Stream<Desk.Held> referred() {
    return desks.values().stream().flatMap(Desk::references);
  }

  /** The records of a bearer. */
  Records records(String bearer) {
    Records own = evidence.get(bearer);
    return own != null ? own : base == null ? new Records(bearer, null) : base.records(bearer);
  }

  List<Violation> violations(String offender) {
    List<Violation> own = violations.get(offender);
    return own == null ? below(offender, Ledger::violations) : Collections.unmodifiableList(own);
  }

  /** The persons of an organisation. */
  private List<Person> persons(String organization) {
    List<Person> own = persons.get(organization);
    return own == null ? below(organization, Ledger::persons) : own;
  }

  List<Person> holders(Post post, String organization) {
    return persons(organization).stream().filter(person -> person.posts().contains(post)).toList();
  }

  @SuppressWarnings("unchecked") // filed under its own class
  <F extends Fact> List<F> ofType(Class<F> type) {
    Desk desk = desks.get(type);
    List<F> own = desk == null ? List.of() : (List<F>) desk.facts();
    return base == null ? own : Appended.of(Exchanged.of(base.ofType(type), replaced), own);
  }

  Collection<Fact> near(Fact fact, Set<Class<?>> types) {
    return references().of(fact, types);
  }

  /** Only who asks for one bearer pays for it; two threads that build it at once do no harm. */
  private ReferenceGraph references() {
    ReferenceGraph known = references;
    if (known == null) {
      known =
          new ReferenceGraph(
              named.values(),
              this::find,
              base == null ? null : base.references(),
              replaced.keySet());
      references = known;
    }
    return known;
  }
}
