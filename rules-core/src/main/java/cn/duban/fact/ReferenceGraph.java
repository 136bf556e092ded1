package cn.duban.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which subjects and cases refer to which. */
final class ReferenceGraph {
  private final Map<String, Fact> named;
  private final Map<String, List<Fact>> referring = new HashMap<>();

  ReferenceGraph(Map<String, Fact> named) {
    this.named = named;
    for (Fact fact : named.values()) {
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
    next.addAll(referring.getOrDefault(fact.id(), List.of()));
    while (!next.isEmpty()) {
      Fact each = next.remove();
      if (near.add(each)) {
        for (String id : references(each)) {
          Fact referred = named.get(id);
          if (referred != null) {
            next.add(referred);
          }
        }
      }
    }
    return near;
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
