package cn.duban.fact;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/**
 * Evidence by bearer, kind and code, filled in one pass. It depends on no date, so one ledger
 * serves assessments at any date. A few facts more get a small ledger of their own over that of the
 * others: what they touch is copied, all else is looked up below.
 */
final class Ledger {
  private final @Nullable Ledger base;
  private final Map<String, Fact> named = new HashMap<>();
  private final Map<Class<?>, List<Fact>> byType = new HashMap<>();

  private final Map<String, Shelf> evidence = new HashMap<>();

  /** While facts are filed: that of the last one, since those of one bearer often come together. */
  private @Nullable Shelf shelf;

  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<FactType.Field, Set<String>> referred = new HashMap<>();
  private final Set<Evidence> suspects = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<Violation>> violations = new HashMap<>();
  private final Map<String, List<Person>> persons = new HashMap<>();
  private volatile @Nullable ReferenceGraph references;

  /**
   * Files facts.
   *
   * @param base the ledger of the facts to which these are added; null: there are none
   */
  Ledger(List<Fact> facts, @Nullable Ledger base) {
    this.base = base;
    facts.forEach(this::file);
    evidence.values().forEach(each -> each.drawers().forEach(this::sort));
    shelf = null;
    if (base != null) {
      base.codes.forEach((kind, used) -> note(codes, kind, used));
    }
    codes.replaceAll((kind, used) -> Collections.unmodifiableSet(used));
    violations.values().forEach(list -> list.sort(Ledger::byAge));
    persons.values().forEach(list -> list.sort(Comparator.comparing(Person::id)));
  }

  private void sort(Shelf.Drawer drawer) {
    List<Evidence> records = drawer.records();
    records.sort(Ledger::byAge);
    for (int i = 1; i < records.size() && States.isState(records.get(0)); i++) {
      Evidence before = records.get(i - 1);
      Evidence record = records.get(i);
      LocalDate day = record.date();
      if (day != null && day.equals(before.date()) && isOpen(day, records)) {
        suspects.add(before);
        suspects.add(record);
      }
    }
  }

  /** Whether a record of this day is new: those below have been compared with each other. */
  private boolean isOpen(LocalDate day, List<Evidence> records) {
    if (base == null) {
      return true;
    }
    Evidence one = records.get(0);
    List<? extends Evidence> below = base.evidence(one.getClass(), one.bearer(), one.code());
    return records.stream()
        .anyMatch(record -> day.equals(record.date()) && !below.contains(record));
  }

  private void file(Fact fact) {
    FactType type = FactType.of(fact.getClass());
    for (FactType.Field field : type.coded()) {
      note(codes, field.codeKind(), field.get(fact));
    }
    if (fact instanceof Evidence record) {
      drawer(record).records().add(record);
      for (FactType.Field field : type.references()) {
        if (!field.name().equals("bearer")) { // it stands on the drawers
          note(referred, field, field.get(fact));
        }
      }
      return;
    }
    for (FactType.Field field : type.references()) {
      note(referred, field, field.get(fact));
    }
    named.put(fact.id(), fact);
    byType.computeIfAbsent(fact.getClass(), k -> new ArrayList<>()).add(fact);
    if (fact instanceof Violation violation) {
      violations
          .computeIfAbsent(violation.offender(), id -> some(below(id, Ledger::violations)))
          .add(violation);
    } else if (fact instanceof Person person) {
      persons
          .computeIfAbsent(person.organization(), id -> some(below(id, Ledger::persons)))
          .add(person);
    }
  }

  private Shelf.Drawer drawer(Evidence record) {
    if (shelf == null || !shelf.bearer().equals(record.bearer())) {
      shelf = evidence.computeIfAbsent(record.bearer(), Shelf::new);
    }
    Shelf.Drawer known = shelf.find(record.getClass(), record.code());
    if (known != null) {
      return known;
    }
    FactType type = FactType.of(record.getClass());
    note(codes, type.kind(), record.code());
    note(referred, type.field("bearer").orElseThrow(), record.bearer());
    List<Evidence> records = new ArrayList<>(4);
    if (base != null) {
      records.addAll(base.evidence(record.getClass(), record.bearer(), record.code()));
    }
    return shelf.add(new Shelf.Drawer(record.getClass(), record.code(), records));
  }

  private static <K> void note(Map<K, Set<String>> noted, K where, @Nullable Object held) {
    if (held instanceof Collection<?> several) {
      several.forEach(one -> note(noted, where, one));
    } else if (held != null) {
      noted.computeIfAbsent(where, k -> new HashSet<>()).add((String) held);
    }
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

  /** The records of states that share their day with another one of the same bearer and code. */
  Set<Evidence> suspects() {
    return suspects;
  }

  /** The ids that facts refer to, by the component that does. */
  Map<FactType.Field, Set<String>> referred() {
    return referred;
  }

  @SuppressWarnings("unchecked") // filed under its own class
  <E extends Evidence> List<E> evidence(Class<E> kind, String bearer, String code) {
    Shelf found = evidence.get(bearer);
    Shelf.Drawer drawer = found == null ? null : found.find(kind, code);
    if (drawer == null) {
      return base == null ? List.of() : base.evidence(kind, bearer, code);
    }
    return (List<E>) Collections.unmodifiableList(drawer.records());
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
    List<F> own = (List<F>) Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    return base == null ? own : Appended.of(base.ofType(type), own);
  }

  Set<Fact> near(Fact fact) {
    return references().of(fact);
  }

  /** Only who asks for one bearer pays for it; two threads that build it at once do no harm. */
  private ReferenceGraph references() {
    ReferenceGraph known = references;
    if (known == null) {
      known =
          new ReferenceGraph(named.values(), this::find, base == null ? null : base.references());
      references = known;
    }
    return known;
  }

  /** The oldest first, those without a day before them; by id on one day. */
  private static int byAge(Fact a, Fact b) {
    LocalDate day = a.date();
    LocalDate other = b.date();
    int age =
        day == null || other == null
            ? Boolean.compare(day != null, other != null)
            : day.compareTo(other);
    return age == 0 ? a.id().compareTo(b.id()) : age;
  }
}
