package cn.duban.internal.engine;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The variables of one match. */
public final class Bound implements Function<String, @Nullable Object> {
  private final Object[] namesAndValues;

  private Bound(Object[] namesAndValues) {
    this.namesAndValues = namesAndValues;
  }

  /** Each name followed by its value. */
  public static Bound of(Object... namesAndValues) {
    return new Bound(namesAndValues);
  }

  @Override
  public @Nullable Object apply(String name) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i].equals(name)) {
        return namesAndValues[i + 1];
      }
    }
    return null;
  }
}
