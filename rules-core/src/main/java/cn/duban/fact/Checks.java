package cn.duban.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong within one fact, so that all of it is told at once. */
final class Checks {
  private final String type;
  private final @Nullable String id;
  private final List<String> problems = new ArrayList<>(0);

  Checks(String type, @Nullable String id) {
    this.type = type;
    this.id = id;
  }

  Checks present(String field, @Nullable Object value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      problems.add(field + " must be given 必填");
    }
    return this;
  }

  Checks notEmpty(String field, @Nullable Collection<?> values) {
    if (values == null || values.isEmpty()) {
      problems.add(field + " must name at least one 至少填一项");
    }
    return this;
  }

  Checks notNegative(String field, @Nullable Number value) {
    boolean negative =
        value instanceof BigDecimal decimal
            ? decimal.signum() < 0
            : value != null && value.longValue() < 0;
    if (negative) {
      problems.add(field + " is " + value + " and must be 0 or more 不能为负");
    }
    return this;
  }

  Checks atMost(String field, @Nullable Integer value, String limitField, @Nullable Integer limit) {
    if (value != null && limit != null && value > limit) {
      problems.add(
          "%s is %d and must not exceed %s, %d 不能大于后者".formatted(field, value, limitField, limit));
    }
    return this;
  }

  Checks inOrder(
      String field, @Nullable LocalDate first, String laterField, @Nullable LocalDate later) {
    if (first != null && later != null && later.isBefore(first)) {
      problems.add(
          "%s %s must not be before %s %s 不能早于后者".formatted(laterField, later, field, first));
    }
    return this;
  }

  void done() {
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(type + " " + id + ": " + String.join("; ", problems));
    }
  }

  /** An unmodifiable copy whose order does not depend on the run of the machine. */
  static <T extends Comparable<? super T>> Set<T> copy(Set<T> set) {
    return set.size() > 1
        ? Collections.unmodifiableSet(new TreeSet<>(set))
        : Set.copyOf(set); // most name one, of which there is one order
  }

  static <V> SortedMap<LocalDate, V> copy(SortedMap<LocalDate, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
