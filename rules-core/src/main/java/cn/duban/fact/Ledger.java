package cn.duban.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evidence by kind, bearer and code, filled in one pass. It depends on no date, so one ledger
 * serves assessments at any date.
 */
final class Ledger {
  private static final Comparator<Fact> OLDEST_FIRST =
      Comparator.<Fact, LocalDate>comparing(Ledger::dayOrMin).thenComparing(Fact::id);

  private final Map<String, Fact> named = new HashMap<>();
  private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
  private final Map<Key, List<Evidence>> evidence = new HashMap<>();
  private final Map<String, List<Violation>> violations = new HashMap<>();
  private final Map<String, List<Person>> persons = new HashMap<>();
  private volatile @Nullable ReferenceGraph references;

  Ledger(List<Fact> facts) {
    facts.forEach(this::file);
    evidence.values().forEach(list -> list.sort(OLDEST_FIRST));
    violations.values().forEach(list -> list.sort(OLDEST_FIRST));
    persons.values().forEach(list -> list.sort(Comparator.comparing(Person::id)));
  }

  private void file(Fact fact) {
    if (fact instanceof Evidence record) {
      evidence
          .computeIfAbsent(
              new Key(record.getClass(), record.bearer(), record.code()), k -> new ArrayList<>(2))
          .add(record);
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

  @Nullable Fact find(String id) {
    return named.get(id);
  }

  Set<String> ids() {
    return Collections.unmodifiableSet(named.keySet());
  }

  @SuppressWarnings("unchecked") // filed under its own class
  <E extends Evidence> List<E> evidence(Class<E> kind, String bearer, String code) {
    List<Evidence> found = evidence.get(new Key(kind, bearer, code));
    return found == null ? List.of() : (List<E>) Collections.unmodifiableList(found);
  }

  /** The records of each bearer under each code, the oldest first. */
  Collection<List<Evidence>> records() {
    return evidence.values();
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

  private static LocalDate dayOrMin(Fact fact) {
    LocalDate day = fact.date();
    return day == null ? LocalDate.MIN : day;
  }

  private record Key(Class<?> kind, String bearer, String code) {}
}
