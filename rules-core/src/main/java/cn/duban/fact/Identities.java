package cn.duban.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ids taken so far: subjects and cases share one space, each kind of evidence has its own. */
final class Identities {
  private final Map<Class<?>, Map<String, Fact>> spaces = new HashMap<>();

  Identities() {}

  Identities(List<Fact> facts) {
    facts.forEach(this::put);
  }

  /** Takes an id for a fact; the fact that has it already, or null if none had. */
  @Nullable Fact put(Fact fact) {
    Map<String, Fact> space = spaces.get(space(fact));
    if (space == null) {
      space = new HashMap<>();
      spaces.put(space(fact), space);
    }
    return space.putIfAbsent(fact.id(), fact);
  }

  /** The fact that has the id of another one in its space. */
  @Nullable Fact like(Fact fact) {
    return spaces.getOrDefault(space(fact), Map.of()).get(fact.id());
  }

  private static Class<?> space(Fact fact) {
    return fact instanceof Evidence ? fact.getClass() : Fact.class;
  }
}
