package cn.duban.examples.quickstart.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Values by number, each kept once: what repeats is written once and referred to by its number. */
final class Numbered<T> {
  private final Map<T, Integer> numbers = new LinkedHashMap<>();

  /** The number of a value, counted from 0. */
  int of(T value) {
    Integer known = numbers.putIfAbsent(value, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** The values in the order of their numbers. */
  Set<T> values() {
    return numbers.keySet();
  }
}
