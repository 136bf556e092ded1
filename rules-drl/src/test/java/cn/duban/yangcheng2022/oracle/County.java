package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small county on one day, with nothing in it that contradicts itself. */
record County(LocalDate asOf, List<Fact> facts, List<Report> reports) {

  /** Keeps what fits together: one fact for an id, one state for a day, no reference to nothing. */
  static County of(LocalDate asOf, List<?> pieces) {
    Map<Object, Fact> kept = new LinkedHashMap<>();
    List<Report> reports = new ArrayList<>();
    int number = 0;
    for (Object piece : pieces) {
      for (Object one : piece instanceof Collection<?> row ? row : List.of(piece)) {
        if (one instanceof Evidence record) {
          number++;
          Fact numbered = (Fact) with(record, "id", Records.NO_ID + number);
          kept.putIfAbsent(identity(numbered), numbered);
        } else if (one instanceof Fact fact) {
          kept.putIfAbsent(fact.id(), fact);
        } else {
          reports.add((Report) one);
        }
      }
    }
    Map<String, Fact> named = new LinkedHashMap<>();
    List<Fact> facts = new ArrayList<>(kept.values());
    int before;
    do {
      before = facts.size();
      named.clear();
      facts.stream().filter(f -> !(f instanceof Evidence)).forEach(f -> named.put(f.id(), f));
      facts =
          facts.stream()
              .flatMap(fact -> Stream.ofNullable((Fact) connected(fact, named)))
              .collect(Collectors.toCollection(ArrayList::new));
    } while (facts.size() < before);
    return new County(
        asOf, facts, reports.stream().filter(r -> connected(r, named) == r).distinct().toList());
  }

  /** What may be there only once. */
  private static Object identity(Fact fact) {
    if (!(fact instanceof Evidence)) {
      return fact.id();
    }
    Set<String> differs = new HashSet<>(Set.of("bearer", "code", "date", "object"));
    FactType type = FactType.of(fact.getClass());
    boolean state =
        Set.of("Headcount", "Indicator", "Checklist", "Flag", "Assignment").contains(type.name());
    return !state
        ? fact
        : type.fields().values().stream()
            .filter(field -> differs.contains(field.name()))
            .map(field -> field.name() + field.get(fact))
            .collect(Collectors.joining(" ", type.name() + " ", ""));
  }

  /** Without references to nothing; null if it cannot be without them. */
  private static @Nullable Object connected(Object fact, Map<String, Fact> named) {
    Object result = fact;
    for (FactType.Field field : FactType.of(fact.getClass()).fields().values()) {
      Object id = field.get(fact);
      if (field.refersTo().isEmpty() || id == null) {
        continue;
      }
      Fact target = named.get((String) id);
      if (target == null || field.refersTo().stream().noneMatch(t -> t.isInstance(target))) {
        if (!field.nullable()) {
          return null;
        }
        result = with(result, field.name(), null);
      }
    }
    return result;
  }

  /** The same with one field changed. */
  static Object with(Object fact, String changed, @Nullable Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    FactType type = FactType.of(fact.getClass());
    for (FactType.Field field : type.fields().values()) {
      values.add(field.name().equals(changed) ? value : field.get(fact));
    }
    return type.create(values);
  }

  /** For the library. */
  Facts toFacts() {
    Facts.Builder builder = Facts.builder().addAll(facts);
    reports.forEach(builder::report);
    return builder.build();
  }

  @Override
  public String toString() {
    return Stream.of(Stream.of("on " + asOf), facts.stream(), reports.stream())
        .flatMap(s -> s)
        .map(line -> "  " + line.toString().replaceAll(", \\w+=null|\\w+=null, ", ""))
        .collect(Collectors.joining("\n"));
  }
}
