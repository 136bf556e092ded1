package cn.duban.internal.engine;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Is told that a rule is about to fire. */
@FunctionalInterface
public interface Firing {
  /**
   * A rule has matched and is about to fire.
   *
   * @param rule its full name
   * @param bound to what a variable is bound
   * @return whether it may fire
   */
  boolean begins(String rule, Function<String, @Nullable Object> bound);
}
