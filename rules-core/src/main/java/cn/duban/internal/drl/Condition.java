package cn.duban.internal.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of the WHEN part, also one under {@code exists} or {@code not}.
 *
 * @param variable what it is bound to; null if to nothing
 * @param negated whether it stands under {@code not}
 * @param constraints as they are written
 */
record Condition(
    Class<?> type, @Nullable String variable, boolean negated, List<String> constraints) {}
