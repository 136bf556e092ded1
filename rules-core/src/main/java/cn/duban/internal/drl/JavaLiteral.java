package cn.duban.internal.drl;

import cn.duban.notice.Vocabulary;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Java expressions for values: texts, numbers, days, constants, lists, sets and records. */
final class JavaLiteral {
  private JavaLiteral() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof Integer || value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
    }
    if (value instanceof Class<?> type) {
      return type.getCanonicalName() + ".class";
    }
    if (value instanceof LocalDate || value instanceof YearMonth) {
      return "%s.parse(%s)".formatted(value.getClass().getName(), quoted(value.toString()));
    }
    if (value instanceof List<?> list) {
      return "java.util.List.of(" + all(list) + ")";
    }
    if (value instanceof Set<?> set) { // in an order of their own, so that builds are the same
      List<Object> sorted = new ArrayList<>(set);
      sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
      return "java.util.Set.of(" + all(sorted) + ")";
    }
    if (value instanceof Vocabulary vocabulary) {
      return made(Vocabulary.class, of(List.copyOf(vocabulary.all())));
    }
    if (value instanceof Record written) {
      return made(written.getClass(), components(written));
    }
    throw new IllegalArgumentException("no literal for " + value.getClass());
  }

  private static String made(Class<?> type, String arguments) {
    return "\nnew " + type.getCanonicalName() + "(" + arguments + ")";
  }

  private static String all(Collection<?> values) {
    return values.stream().map(JavaLiteral::of).collect(Collectors.joining(", "));
  }

  private static String components(Record written) {
    List<@Nullable Object> values = new ArrayList<>();
    try {
      for (RecordComponent component : written.getClass().getRecordComponents()) {
        values.add(component.getAccessor().invoke(written));
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
    return all(values);
  }

  private static String quoted(String text) {
    StringBuilder java = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '"', '\\' -> java.append('\\').append((char) c);
                case '\n' -> java.append("\\n");
                case '\r' -> java.append("\\r");
                case '\t' -> java.append("\\t");
                default -> java.append((char) c);
              }
            });
    return java.append('"').toString();
  }
}
