package cn.duban.internal.engine;

import cn.duban.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rules are matched against in one assessment. It belongs to one thread. */
public final class WorkingMemory {
  private final Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();
  private final Map<Class<?>, Map<String, Map<@Nullable Object, List<Object>>>> indexes =
      new HashMap<>();

  void insertAll(Collection<?> more) {
    indexes.clear(); // a rule that fired before may have asked for what comes only now
    more.forEach(one -> byType.computeIfAbsent(one.getClass(), type -> new ArrayList<>()).add(one));
  }

  /** For rules that ask for findings. */
  public void insertFindings(List<Finding> findings) {
    insertAll(findings);
  }

  /** Everything, type by type. */
  public Stream<Object> all() {
    return byType.values().stream().flatMap(List::stream);
  }

  /** Everything of one type. */
  @SuppressWarnings("unchecked") // filed under its own class
  public <T> List<T> all(Class<T> type) {
    return (List<T>) byType.getOrDefault(type, List.of());
  }

  /**
   * What of a type has a value in a field, found by an index that is made when it is first asked
   * for.
   *
   * @param field a name for the index
   * @param get how the field is read
   */
  @SuppressWarnings("unchecked") // filed under its own class
  public <T> List<T> where(
      Class<T> type, String field, Function<T, @Nullable Object> get, @Nullable Object value) {
    Map<@Nullable Object, List<Object>> index =
        indexes
            .computeIfAbsent(type, t -> new HashMap<>())
            .computeIfAbsent(field, f -> index(type, get));
    return (List<T>) Objects.requireNonNull(index.getOrDefault(value, List.of()));
  }

  private <T> Map<@Nullable Object, List<Object>> index(
      Class<T> type, Function<T, @Nullable Object> get) {
    Map<@Nullable Object, List<Object>> index = new HashMap<>();
    for (T one : all(type)) {
      index.computeIfAbsent(get.apply(one), v -> new ArrayList<>(1)).add(one);
    }
    return index;
  }
}
