package cn.duban.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where facts of one type come in: the codes that they use and the ids that they name are noted, so
 * that each is looked up once and not in every fact.
 */
final class Desk {
  private final Class<?> type;
  private final Set<String> codes;
  private final List<Held> references;

  /** The references and what holds codes. */
  private final List<Held> held;

  private final List<Fact> facts = new ArrayList<>();

  /**
   * A desk at which nothing has come in.
   *
   * @param codes where the codes of a kind are noted
   */
  Desk(Class<?> type, Function<String, Set<String>> codes) {
    this.type = type;
    FactType described = FactType.of(type);
    this.codes = codes.apply(described.kind());
    references =
        described.references().stream()
            .filter(field -> !described.isEvidence() || !field.name().equals("bearer"))
            .map(field -> new Held(field, new HashSet<>()))
            .toList();
    held = new ArrayList<>(references);
    for (FactType.Field field : described.coded()) {
      held.add(new Held(field, codes.apply(field.codeKind())));
    }
  }

  boolean isFor(Fact fact) {
    return type == fact.getClass();
  }

  /** Keeps a subject or case. */
  void add(Fact fact) {
    facts.add(fact);
  }

  /** Notes a code of evidence, once for all records that a bearer has under it. */
  void noteCode(String code) {
    codes.add(code);
  }

  /** Notes what a fact says, but not code and bearer of evidence. */
  void note(Fact fact) {
    for (int i = 0; i < held.size(); i++) {
      held.get(i).note(fact);
    }
  }

  /** The subjects and cases, in the order in which they came. */
  List<Fact> facts() {
    return Collections.unmodifiableList(facts);
  }

  /** The ids that the facts name, without the bearers of evidence. */
  Stream<Held> references() {
    return references.stream();
  }

  /** The values of one component. */
  record Held(FactType.Field field, Set<String> values) {
    private void note(Fact fact) {
      Object value = field.get(fact);
      if (value instanceof Collection<?> several) {
        several.forEach(one -> values.add((String) one));
      } else if (value != null) {
        values.add((String) value);
      }
    }
  }
}
