package cn.duban.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which subjects and cases refer to which. */
final class ReferenceGraph {
  private final Function<String, @Nullable Fact> find;
  private final @Nullable ReferenceGraph base;
  private final Set<Fact> gone;
  private final Map<String, List<Fact>> referring = new HashMap<>();

  /**
   * A graph.
   *
   * @param facts subjects and cases
   * @param find what has an id
   * @param base that of the facts to which these are added; null: there are none
   * @param gone which of those are no more
   */
  ReferenceGraph(
      Collection<Fact> facts,
      Function<String, @Nullable Fact> find,
      @Nullable ReferenceGraph base,
      Set<Fact> gone) {
    this.find = find;
    this.base = base;
    this.gone = gone;
    for (Fact fact : facts) {
      for (String id : references(fact)) {
        referring.computeIfAbsent(id, k -> new ArrayList<>(1)).add(fact);
      }
    }
  }

  /**
   * The fact, what refers to it, and all that these refer to, step by step, by way of some types
   * only.
   */
  Collection<Fact> of(Fact fact, Set<Class<?>> types) {
    Map<String, Fact> near = new LinkedHashMap<>(); // a hash of all that a fact says takes longer
    Deque<Fact> next = new ArrayDeque<>();
    near.put(fact.id(), fact);
    next.add(fact);
    for (Fact each : referring(fact.id())) {
      reach(each, types, near, next);
    }
    while (!next.isEmpty()) {
      for (String id : references(next.remove())) {
        reach(find.apply(id), types, near, next);
      }
    }
    return near.values();
  }

  private static void reach(
      @Nullable Fact fact, Set<Class<?>> types, Map<String, Fact> near, Deque<Fact> next) {
    if (fact != null
        && types.contains(fact.getClass())
        && near.putIfAbsent(fact.id(), fact) == null) {
      next.add(fact);
    }
  }

  private List<Fact> referring(String id) {
    List<Fact> own = referring.getOrDefault(id, List.of());
    return base == null ? own : Appended.of(left(base.referring(id)), own);
  }

  private List<Fact> left(List<Fact> facts) {
    return gone.isEmpty() ? facts : facts.stream().filter(fact -> !gone.contains(fact)).toList();
  }

  private static List<String> references(Fact fact) {
    List<String> ids = new ArrayList<>(2);
    for (FactType.Field field : FactType.of(fact.getClass()).references()) {
      if (field.get(fact) instanceof String id) {
        ids.add(id);
      }
    }
    return ids;
  }
}
