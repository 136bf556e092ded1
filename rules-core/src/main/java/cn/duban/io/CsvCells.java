package cn.duban.io;

import cn.duban.fact.FactType;
import cn.duban.io.Node.Entries;
import cn.duban.io.Node.Items;
import cn.duban.io.Node.Kind;
import cn.duban.io.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits the cells that hold several values. */
final class CsvCells {
  private static final Pattern SEPARATOR = Pattern.compile("[;；、|]");
  private static final Set<String> NONE = Set.of("-", "无");

  private CsvCells() {}

  /**
   * A cell as a value, a list or a mapping, as its field wants it.
   *
   * @param row the row, which takes what is wrong
   * @return null if it is wrong
   */
  static @Nullable Node node(FactType.Field field, String cell, Place row) {
    int line = row.node().line();
    if (field.type() != Set.class && field.type() != SortedMap.class) {
      return new Scalar(line, Kind.PLAIN, cell);
    }
    List<String> parts = NONE.contains(cell) ? List.of() : parts(cell);
    Place place = row.missing(field.name());
    if (parts.isEmpty() && !NONE.contains(cell)) {
      place.complain("没有值；确实为空请填 - 或 无", "holds no value; write - or 无 for none");
      return null;
    }
    return field.type() == Set.class ? items(line, parts) : entries(line, parts, place);
  }

  private static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : SEPARATOR.split(cell, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static Node items(int line, List<String> parts) {
    return new Items(line, parts.stream().map(part -> scalar(line, part)).toList());
  }

  private static @Nullable Node entries(int line, List<String> parts, Place place) {
    Map<String, Node> entries = new LinkedHashMap<>();
    boolean wrong = false;
    for (String part : parts) {
      int equals = part.indexOf('=');
      String day = equals < 0 ? part : part.substring(0, equals).strip();
      if (equals < 0) {
        place.complain(
            "%s 缺少 =；应写作 2021-01-01=SUSPENDED".formatted(Shown.of(part)),
            "%s has no =; write it as 2021-01-01=SUSPENDED".formatted(Shown.of(part)));
        wrong = true;
      } else if (entries.put(day, scalar(line, part.substring(equals + 1).strip())) != null) {
        place.complain(day + " 出现两次", day + " appears twice");
        wrong = true;
      }
    }
    return wrong ? null : new Entries(line, entries);
  }

  private static Node scalar(int line, String text) {
    return new Scalar(line, Kind.PLAIN, text);
  }
}
