package cn.duban.io;

import cn.duban.text.Labelled;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The constants of an enum by name and, where that is allowed, by Chinese label. */
final class Choices {
  private final Map<String, Object> byName = new LinkedHashMap<>();
  private final Map<String, Object> byLabel = new HashMap<>();
  private final Text allowed;

  /**
   * The choices of one enum.
   *
   * @param labels whether a Chinese label may stand for the name
   */
  Choices(Class<?> type, boolean labels) {
    List<Text> shown = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      String name = ((Enum<?>) constant).name();
      byName.put(name, constant);
      if (labels && constant instanceof Labelled labelled) {
        byLabel.put(labelled.label().zh(), constant);
        shown.add(Text.same(name + " (" + labelled.label().zh() + ")"));
      } else {
        shown.add(Text.same(name));
      }
    }
    allowed = Text.list(shown);
  }

  Optional<Object> find(String text) {
    Object named = byName.get(text);
    return Optional.ofNullable(named == null ? byLabel.get(text) : named);
  }

  /** Says that there is no such choice, which there are and which comes nearest. */
  Text unknown(String text) {
    List<String> known = new ArrayList<>(byName.keySet());
    known.addAll(byLabel.keySet());
    Text near = Nearest.hint(text, known);
    return new Text(
        "没有 %s 这个值%s；可用的值：%s".formatted(Shown.of(text), near.zh(), allowed.zh()),
        "there is no value %s%s; allowed: %s".formatted(Shown.of(text), near.en(), allowed.en()));
  }

  /** The names, for the JSON Schema. */
  static List<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }

  /** Each name with its labels in both languages, for the JSON Schema. */
  static String legend(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(Labelled.class::isInstance)
        .map(c -> ((Enum<?>) c).name() + " " + both(((Labelled) c).label()))
        .collect(Collectors.joining("; "));
  }

  private static String both(Text label) {
    return label.zh() + " " + label.en();
  }
}
