package cn.duban.internal.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of the WHEN part, also one under {@code exists} or {@code not}.
 *
 * @param variable what it is bound to; null if to nothing
 * @param negated whether it stands under {@code not}
 * @param constraints as they are written
 */
public record Condition(
    Class<?> type, @Nullable String variable, boolean negated, List<String> constraints) {

  /** Copies the list. */
  public Condition {
    constraints = List.copyOf(constraints);
  }
}
