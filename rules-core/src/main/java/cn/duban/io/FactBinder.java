package cn.duban.io;

import cn.duban.fact.Evidence;
import cn.duban.fact.FactType;
import cn.duban.fact.Report;
import cn.duban.io.Node.Entries;
import cn.duban.io.Node.Scalar;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes facts and declarations of completeness from mappings of their fields. */
final class FactBinder {
  private static final String ID = "id";

  private final Values values;

  FactBinder(Forms forms) {
    this.values = new Values(forms);
  }

  /**
   * Makes a record of a type.
   *
   * @param place the mapping; for a {@link Report} a code alone will do
   * @param ownId the id of evidence that has none
   * @param excused the fields whose absence has already been told
   * @return empty if something is wrong with it, which has then been told
   */
  Optional<Object> bind(FactType type, Place place, String ownId, Set<String> excused) {
    Map<String, Node> entries = entries(type, place);
    if (entries == null) {
      return Optional.empty();
    }
    long before = place.source().problems().count();
    checkKeys(type, entries, place);
    boolean complete = true;
    List<@Nullable Object> components = new ArrayList<>(type.fields().size());
    for (FactType.Field field : type.fields().values()) {
      Node node = given(entries, field.name());
      boolean numbered = node == null && field.name().equals(ID) && numbersItself(type);
      if (node != null) {
        components.add(value(type, field, place.at(field.name(), node)));
      } else {
        components.add(numbered ? ownId : null);
        complete &= numbered || field.nullable() || tellAbsent(field, place, excused);
      }
    }
    return complete && place.source().problems().count() == before
        ? create(type, components, place)
        : Optional.empty();
  }

  /** The id of a fact that could not be made; empty if it has none that anything could refer to. */
  static Optional<String> id(FactType type, Place place) {
    return !numbersItself(type)
            && place.node() instanceof Entries fact
            && fact.entries().get(ID) instanceof Scalar scalar
            && !scalar.isNull()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** Whether facts of this type get an id from their place if they bring none. */
  static boolean numbersItself(FactType type) {
    return Evidence.class.isAssignableFrom(type.type());
  }

  private static @Nullable Node given(Map<String, Node> entries, String name) {
    Node node = entries.get(name);
    return node instanceof Scalar scalar && scalar.isNull() ? null : node;
  }

  /** Other facts repeat the ids of subjects and cases, but not those of evidence. */
  private @Nullable Object value(FactType type, FactType.Field field, Place place) {
    Object value = values.read(field, place);
    return value instanceof String id && field.name().equals(ID) && !numbersItself(type)
        ? values.once(id)
        : value;
  }

  /** Tells that a required field is not there, and answers no. */
  private static boolean tellAbsent(FactType.Field field, Place place, Set<String> excused) {
    if (!excused.contains(field.name())) {
      place
          .missing(field.name())
          .complain(
              "缺少必填的 %s（%s）".formatted(field.name(), field.label().zh()),
              "%s must be given".formatted(field.name()));
    }
    return false;
  }

  private static @Nullable Map<String, Node> entries(FactType type, Place place) {
    if (place.node() instanceof Entries mapping) {
      return mapping.entries();
    }
    boolean report = type.type() == Report.class;
    if (report && place.node() instanceof Scalar) {
      return Map.of("code", place.node());
    }
    place.complain(
        report ? "应为代码，或含 code、bearer、until 的对象" : "应为对象 {…}",
        report ? "must be a code, or an object with code, bearer and until" : "must be an object");
    return null;
  }

  private static void checkKeys(FactType type, Map<String, Node> entries, Place place) {
    entries.forEach(
        (key, node) -> {
          if (type.field(key).isEmpty()) {
            Text near = Nearest.hint(key, type.fields().keySet());
            place
                .at(Place.escaped(key), node)
                .complain(
                    "%s没有字段 %s%s".formatted(type.label().zh(), Shown.of(key), near.zh()),
                    "%s has no field %s%s".formatted(type.name(), Shown.of(key), near.en()));
          }
        });
  }

  private static Optional<Object> create(
      FactType type, List<? extends @Nullable Object> components, Place place) {
    try {
      return Optional.of(type.create(components));
    } catch (IllegalArgumentException e) {
      place.complain(Text.same(String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }
}
