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
import org.jspecify.annotations.Nullable;

/**
 * Evidence by bearer, kind and code, filled in one pass. It depends on no date, so one ledger
 * serves assessments at any date.
 */
final class Ledger {
  private final Map<String, Fact> named = new HashMap<>();
  private final Map<Class<?>, List<Fact>> byType = new HashMap<>();

  /** A bearer has few drawers: to look through them is faster than a second hash. */
  private final Map<String, Shelf> evidence = new HashMap<>();

  /** While facts are filed: that of the last one, since those of one bearer often come together. */
  private @Nullable Shelf shelf;

  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<FactType.Field, Set<String>> referred = new HashMap<>();
  private final Set<Evidence> suspects = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<Violation>> violations = new HashMap<>();
  private final Map<String, List<Person>> persons = new HashMap<>();
  private volatile @Nullable ReferenceGraph references;

  Ledger(List<Fact> facts) {
    facts.forEach(this::file);
    evidence.values().forEach(each -> each.drawers.forEach(this::sort));
    shelf = null;
    codes.replaceAll((kind, used) -> Collections.unmodifiableSet(used));
    violations.values().forEach(list -> list.sort(Ledger::byAge));
    persons.values().forEach(list -> list.sort(Comparator.comparing(Person::id)));
  }

  private void sort(Drawer drawer) {
    List<Evidence> records = drawer.records;
    records.sort(Ledger::byAge);
    for (int i = 1; i < records.size() && States.isState(records.get(0)); i++) {
      LocalDate day = records.get(i).date();
      if (day != null && day.equals(records.get(i - 1).date())) {
        suspects.add(records.get(i - 1));
        suspects.add(records.get(i));
      }
    }
  }

  private void file(Fact fact) {
    FactType type = FactType.of(fact.getClass());
    for (FactType.Field field : type.coded()) {
      note(codes, field.codeKind(), field.get(fact));
    }
    if (fact instanceof Evidence record) {
      drawer(record).records.add(record);
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
      violations.computeIfAbsent(violation.offender(), k -> new ArrayList<>(1)).add(violation);
    } else if (fact instanceof Person person) {
      persons.computeIfAbsent(person.organization(), k -> new ArrayList<>(1)).add(person);
    }
  }

  private Drawer drawer(Evidence record) {
    if (shelf == null || !shelf.bearer.equals(record.bearer())) {
      shelf = evidence.computeIfAbsent(record.bearer(), Shelf::new);
    }
    Drawer known = shelf.find(record.getClass(), record.code());
    if (known != null) {
      return known;
    }
    FactType type = FactType.of(record.getClass());
    note(codes, type.kind(), record.code());
    note(referred, type.field("bearer").orElseThrow(), record.bearer());
    return shelf.add(new Drawer(record.getClass(), record.code(), new ArrayList<>(4)));
  }

  private static <K> void note(Map<K, Set<String>> noted, K where, @Nullable Object held) {
    if (held instanceof Collection<?> several) {
      several.forEach(one -> note(noted, where, one));
    } else if (held != null) {
      noted.computeIfAbsent(where, k -> new HashSet<>()).add((String) held);
    }
  }

  @Nullable Fact find(String id) {
    return named.get(id);
  }

  Set<String> ids() {
    return Collections.unmodifiableSet(named.keySet());
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
    Drawer drawer = found == null ? null : found.find(kind, code);
    return drawer == null ? List.of() : (List<E>) Collections.unmodifiableList(drawer.records);
  }

  List<Violation> violations(String offender) {
    return Collections.unmodifiableList(violations.getOrDefault(offender, List.of()));
  }

  List<Person> holders(Post post, String organization) {
    return persons.getOrDefault(organization, List.of()).stream()
        .filter(person -> person.posts().contains(post))
        .toList();
  }

  @SuppressWarnings("unchecked") // filed under its own class
  <F extends Fact> List<F> ofType(Class<F> type) {
    return (List<F>) Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
  }

  /** Only who asks for one bearer pays for it; two threads that build it at once do no harm. */
  Set<Fact> near(Fact fact) {
    ReferenceGraph known = references;
    if (known == null) {
      known = new ReferenceGraph(named);
      references = known;
    }
    return known.of(fact);
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

  /** The records of one bearer. */
  private static final class Shelf {
    /** Nobody has more codes than that, unless the data are wrong. */
    private static final int FEW = 256;

    private final String bearer;
    private final List<Drawer> drawers = new ArrayList<>();
    private final Map<String, List<Drawer>> many = new HashMap<>(0);

    Shelf(String bearer) {
      this.bearer = bearer;
    }

    @Nullable Drawer find(Class<?> kind, String code) {
      for (Drawer drawer : drawers.size() > FEW ? many.getOrDefault(code, List.of()) : drawers) {
        if (drawer.holds(kind, code)) {
          return drawer;
        }
      }
      return null;
    }

    Drawer add(Drawer drawer) {
      drawers.add(drawer);
      if (drawers.size() > FEW) {
        for (Drawer each : many.isEmpty() ? drawers : List.of(drawer)) {
          many.computeIfAbsent(each.code, c -> new ArrayList<>(1)).add(each);
        }
      }
      return drawer;
    }
  }

  /** The records of one bearer under one code. */
  private record Drawer(Class<?> kind, String code, List<Evidence> records) {
    boolean holds(Class<?> wanted, String wantedCode) {
      return kind == wanted && code.equals(wantedCode);
    }
  }
}
