package cn.duban.io;

import cn.duban.fact.FactType;
import cn.duban.io.Node.Entries;
import cn.duban.io.Node.Items;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of the fields of facts. What is wrong is told to the place of the value, and
 * null is returned. Equal codes and ids are kept once: large files repeat them a million times.
 */
final class Values {
  private final Scalars scalars;
  private final Map<String, String> texts = new HashMap<>();

  Values(Forms forms) {
    this.scalars = new Scalars(forms);
  }

  /** The value of a field of a fact; null if there is none or it is wrong. */
  @Nullable Object read(FactType.Field field, Place place) {
    if (field.type() == Set.class) {
      return set(field.typeArguments().get(0), place);
    }
    if (field.type() == SortedMap.class) {
      return byDay(field.typeArguments().get(1), place);
    }
    Object value = scalars.read(field.type(), place);
    boolean repeated = field.coded() || !field.refersTo().isEmpty();
    return repeated && value instanceof String text ? once(text) : value;
  }

  /** A text that is likely to come again. */
  String once(String text) {
    String before = texts.putIfAbsent(text, text);
    return before == null ? text : before;
  }

  private @Nullable Set<Object> set(Class<?> element, Place place) {
    if (!(place.node() instanceof Items list)) {
      place.complain("应为列表，如 [\"A\", \"B\"]", "must be a list such as [\"A\", \"B\"]");
      return null;
    }
    Set<Object> values = new LinkedHashSet<>();
    List<Node> items = list.items();
    for (int i = 0; i < items.size(); i++) {
      Object value = scalars.read(element, place.at(i, items.get(i)));
      if (value != null) {
        values.add(value instanceof String text ? once(text) : value);
      }
    }
    return values;
  }

  private @Nullable SortedMap<LocalDate, Object> byDay(Class<?> type, Place place) {
    if (!(place.node() instanceof Entries mapping)) {
      place.complain(
          "应为日期到状态的对应，如 {\"2021-01-01\": \"SUSPENDED\"}",
          "must map days to values, as in {\"2021-01-01\": \"SUSPENDED\"}");
      return null;
    }
    SortedMap<LocalDate, Object> values = new TreeMap<>();
    mapping
        .entries()
        .forEach(
            (key, node) -> {
              Place at = place.at(Place.escaped(key), node);
              LocalDate day = scalars.day(key, at);
              Object value = scalars.choice(type, at);
              if (day != null && value != null && values.put(day, value) != null) {
                at.complain(day + " 出现两次", day + " appears twice");
              }
            });
    return values;
  }
}
