package cn.duban.io;

import cn.duban.finding.Status;
import cn.duban.io.Node.Entries;
import cn.duban.io.Node.Items;
import cn.duban.io.Node.Scalar;
import cn.duban.scenario.Expectation;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a scenario expects of one finding. */
final class ExpectationYaml {
  private static final String NO_FINDING = "NONE";
  private static final List<String> STATUSES = new ArrayList<>();
  private static final List<String> WORDS = List.of("observed", "required", "says");
  private static final List<String> LISTS = List.of("missing", "evidence");
  private static final String[] KEYS = {
    "status", "lastDay", "observed", "required", "missing", "evidence", "cells", "says"
  };

  static {
    Arrays.stream(Status.values()).map(Status::name).forEach(STATUSES::add);
    STATUSES.add(NO_FINDING);
  }

  private ExpectationYaml() {}

  static Expectation read(String id, Place place) {
    int at = id.indexOf('@');
    if (at <= 0 || at == id.length() - 1) {
      place.complain(
          "%s 不是结论编号；应写作 10.2@d1 或 6.1@office#d07".formatted(Shown.of(id)),
          "%s is no id of a finding; write it as 10.2@d1 or 6.1@office#d07"
              .formatted(Shown.of(id)));
    }
    if (place.node() instanceof Scalar) {
      return new Expectation(id, status(place), Map.of());
    }
    Mapping mapping = Mapping.of(place, KEYS);
    String status = mapping.require("status").map(ExpectationYaml::status).orElse("");
    Map<String, String> details = new LinkedHashMap<>();
    mapping.find("lastDay").ifPresent(p -> details.put("lastDay", lastDay(p)));
    WORDS.forEach(key -> mapping.find(key).ifPresent(p -> details.put(key, anyWords(p))));
    LISTS.forEach(key -> mapping.find(key).ifPresent(p -> details.put(key, list(p))));
    mapping.find("cells").ifPresent(p -> details.put("cells", cells(p)));
    if (status.equals(NO_FINDING) && !details.isEmpty()) {
      place.complain(
          "NONE 表示没有这条结论，不能再有其他预期", "NONE means no such finding; expect nothing else of it");
    }
    return new Expectation(id, status, details);
  }

  private static String status(Place place) {
    String name = Mapping.words(place);
    if (!name.isEmpty() && !STATUSES.contains(name)) {
      Text near = Nearest.hint(name, STATUSES);
      String known = String.join(", ", STATUSES);
      place.complain(
          "没有状态 %s%s；可用的状态：%s".formatted(Shown.of(name), near.zh(), known),
          "there is no status %s%s; known: %s".formatted(Shown.of(name), near.en(), known));
    }
    return name;
  }

  /** An empty text: the finding must have no last day. */
  private static String lastDay(Place place) {
    return isEmptyText(place) ? "" : Mapping.day(place).toString();
  }

  /** An empty text: nothing must have been observed. */
  private static String anyWords(Place place) {
    return isEmptyText(place) ? "" : Mapping.words(place);
  }

  private static boolean isEmptyText(Place place) {
    return place.node() instanceof Scalar scalar && scalar.text().isEmpty();
  }

  private static String list(Place place) {
    if (place.node() instanceof Items) {
      return Mapping.items(place).stream().map(Mapping::words).collect(Collectors.joining(", "));
    }
    return anyWords(place);
  }

  private static String cells(Place place) {
    if (!(place.node() instanceof Entries mapping) || mapping.entries().isEmpty()) {
      place.complain(
          "应为期间到状态的对应，如 2022-04: VIOLATED", "must map cells to statuses, as in 2022-04: VIOLATED");
      return "";
    }
    return mapping.entries().entrySet().stream()
        .map(e -> e.getKey() + "=" + status(place.at(Place.escaped(e.getKey()), e.getValue())))
        .collect(Collectors.joining(", "));
  }
}
