package cn.duban.io;

import cn.duban.fact.FactType;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which field each column of a CSV file holds, as its header row says. */
final class CsvHeader {
  private final FactType type;
  private final Map<String, FactType.Field> known = new LinkedHashMap<>();
  private final List<Optional<FactType.Field>> columns = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> written = new LinkedHashMap<>();
  private final Set<String> absent = new HashSet<>();

  /** Reads a header row and tells what is wrong with it. */
  CsvHeader(FactType type, CsvRows.Row row, String file, Problems problems) {
    this.type = type;
    type.fields().values().forEach(field -> known.put(field.name(), field));
    type.fields().values().forEach(field -> known.putIfAbsent(field.label().zh(), field));
    String where = file + ":" + row.line();
    row.cells().forEach(name -> columns.add(column(name, where, problems)));
    names.addAll(row.cells());
    for (FactType.Field field : type.fields().values()) {
      if (!written.containsKey(field.name()) && isRequired(field)) {
        absent.add(field.name());
        problems.add(
            where + " " + field.name(),
            new Text(
                "缺少必填列 %s（%s）".formatted(field.name(), field.label().zh()),
                "the column %s (%s) is missing".formatted(field.name(), field.label().zh())));
      }
    }
  }

  private Optional<FactType.Field> column(String name, String where, Problems problems) {
    FactType.Field field = known.get(name);
    if (field == null) {
      if (!name.isEmpty()) {
        problems.add(where + " " + name, unknown(name));
      }
      return Optional.empty();
    }
    String before = written.putIfAbsent(field.name(), name);
    if (before != null) {
      problems.add(
          where + " " + name,
          new Text(
              "列 %s 重复（前面已有 %s）".formatted(name, before),
              "the column %s repeats %s; a field may have only one".formatted(name, before)));
      return Optional.empty();
    }
    return Optional.of(field);
  }

  private Text unknown(String name) {
    Text near = Nearest.hint(name, known.keySet());
    Text all = columns(type);
    return new Text(
        "%s没有列 %s%s；可用的列：%s".formatted(type.label().zh(), Shown.of(name), near.zh(), all.zh()),
        "%s has no column %s%s; known: %s"
            .formatted(type.name(), Shown.of(name), near.en(), all.en()));
  }

  /** Every column that a file of this type may have. */
  static Text columns(FactType type) {
    String all =
        type.fields().values().stream()
            .map(field -> field.name() + " (" + field.label().zh() + ")")
            .collect(Collectors.joining(", "));
    return Text.same(all);
  }

  private boolean isRequired(FactType.Field field) {
    return !field.nullable() && !(field.name().equals("id") && FactBinder.numbersItself(type));
  }

  /** The field of a column, counted from 0; empty if there is none. */
  Optional<FactType.Field> field(int column) {
    return column < columns.size() ? columns.get(column) : Optional.empty();
  }

  /** Whether a column has a name, even if it is an unknown one, which has then been told. */
  boolean isNamed(int column) {
    return column < names.size() && !names.get(column).isEmpty();
  }

  /** How the header row calls each field. */
  Map<String, String> written() {
    return written;
  }

  /** The required fields without a column. */
  Set<String> absent() {
    return absent;
  }
}
