package cn.duban.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which subjects and cases refer to which. */
final class ReferenceGraph {
  private final Function<String, @Nullable Fact> find;
  private final @Nullable ReferenceGraph base;
  private final Map<String, List<Fact>> referring = new HashMap<>();

  /**
   * A graph.
   *
   * @param facts subjects and cases
   * @param find what has an id
   * @param base that of the facts to which these are added; null: there are none
   */
  ReferenceGraph(
      Collection<Fact> facts,
      Function<String, @Nullable Fact> find,
      @Nullable ReferenceGraph base) {
    this.find = find;
    this.base = base;
    for (Fact fact : facts) {
      for (String id : references(fact)) {
        referring.computeIfAbsent(id, k -> new ArrayList<>(1)).add(fact);
      }
    }
  }

  /** The fact, what refers to it, and all that these refer to, step by step. */
  Set<Fact> of(Fact fact) {
    Set<Fact> near = new LinkedHashSet<>();
    Deque<Fact> next = new ArrayDeque<>();
    next.add(fact);
    next.addAll(referring(fact.id()));
    while (!next.isEmpty()) {
      Fact each = next.remove();
      if (near.add(each)) {
        for (String id : references(each)) {
          Fact referred = find.apply(id);
          if (referred != null) {
            next.add(referred);
          }
        }
      }
    }
    return near;
  }

  private List<Fact> referring(String id) {
    List<Fact> own = referring.getOrDefault(id, List.of());
    return base == null ? own : Appended.of(base.referring(id), own);
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
