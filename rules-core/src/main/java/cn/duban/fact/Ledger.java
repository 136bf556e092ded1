package cn.duban.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Evidence by bearer, kind and code, filled in one pass. It depends on no date, so one ledger
 * serves assessments at any date.
 */
final class Ledger {
  private final Map<String, Fact> named = new HashMap<>();
  private final Map<Class<?>, List<Fact>> byType = new HashMap<>();

  /** A bearer has few drawers: to look through them is faster than a second hash. */
  private final Map<String, List<Drawer>> evidence = new HashMap<>();

  private final Map<String, List<Violation>> violations = new HashMap<>();
  private final Map<String, List<Person>> persons = new HashMap<>();
  private volatile @Nullable ReferenceGraph references;

  Ledger(List<Fact> facts) {
    facts.forEach(this::file);
    evidence.values().forEach(drawers -> drawers.forEach(d -> d.records.sort(Ledger::byAge)));
    violations.values().forEach(list -> list.sort(Ledger::byAge));
    persons.values().forEach(list -> list.sort(Comparator.comparing(Person::id)));
  }

  private void file(Fact fact) {
    if (fact instanceof Evidence record) {
      drawer(record).records.add(record);
      return;
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
    List<Drawer> drawers = evidence.computeIfAbsent(record.bearer(), b -> new ArrayList<>());
    for (Drawer drawer : drawers) {
      if (drawer.holds(record.getClass(), record.code())) {
        return drawer;
      }
    }
    Drawer drawer = new Drawer(record.getClass(), record.code(), new ArrayList<>(2));
    drawers.add(drawer);
    return drawer;
  }

  @Nullable Fact find(String id) {
    return named.get(id);
  }

  Set<String> ids() {
    return Collections.unmodifiableSet(named.keySet());
  }

  @SuppressWarnings("unchecked") // filed under its own class
  <E extends Evidence> List<E> evidence(Class<E> kind, String bearer, String code) {
    for (Drawer drawer : evidence.getOrDefault(bearer, List.of())) {
      if (drawer.holds(kind, code)) {
        return (List<E>) Collections.unmodifiableList(drawer.records);
      }
    }
    return List.of();
  }

  /** Hands over the records of each bearer under each code, the oldest first. */
  void forEachRecords(Consumer<List<Evidence>> taker) {
    evidence.values().forEach(drawers -> drawers.forEach(drawer -> taker.accept(drawer.records)));
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

  /** The records of one bearer under one code. */
  private record Drawer(Class<?> kind, String code, List<Evidence> records) {
    boolean holds(Class<?> wanted, String wantedCode) {
      return kind == wanted && code.equals(wantedCode);
    }
  }
}
