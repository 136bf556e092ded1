package cn.duban.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ids taken so far: subjects and cases share one space, each kind of evidence has its own. */
final class Identities {
  private final Map<Class<?>, IdSpace> spaces = new HashMap<>();

  /** Of the fact that was put last, since those of one type often come together. */
  private Class<?> type = Fact.class;

  private IdSpace space = new IdSpace();

  Identities() {}

  Identities(List<Fact> facts) {
    facts.forEach(this::put);
  }

  /** Takes an id for a fact; the fact that has it already, or null if none had. */
  @Nullable Fact put(Fact fact) {
    if (type != fact.getClass()) {
      type = fact.getClass();
      space = spaces.computeIfAbsent(space(fact), kind -> new IdSpace());
    }
    return space.put(fact);
  }

  /** The fact that has the id of another one in its space. */
  @Nullable Fact like(Fact fact) {
    IdSpace known = spaces.get(space(fact));
    return known == null ? null : known.find(fact.id());
  }

  /** Whether two facts take their ids from one space. */
  static boolean shareIds(Fact a, Fact b) {
    return space(a) == space(b);
  }

  private static Class<?> space(Fact fact) {
    return fact instanceof Evidence ? fact.getClass() : Fact.class;
  }
}
