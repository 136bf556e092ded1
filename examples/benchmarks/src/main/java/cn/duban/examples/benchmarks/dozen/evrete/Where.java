package cn.duban.examples.benchmarks.dozen.evrete;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions on the fields that a rule names. */
final class Where {
  private Where() {}

  /** The two fields are the same: a join. */
  static Predicate<Object[]> same() {
    return fields -> Objects.equals(fields[0], fields[1]);
  }

  /** The field is one of these; null: not reported. */
  static Predicate<Object[]> in(@Nullable Object... values) {
    return fields -> Arrays.asList(values).contains(fields[0]);
  }

  /** The field is not this. */
  static Predicate<Object[]> isNot(Object value) {
    return fields -> !value.equals(fields[0]);
  }
}
