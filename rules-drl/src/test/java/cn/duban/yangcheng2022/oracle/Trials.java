package cn.duban.yangcheng2022.oracle;

import cn.duban.yangcheng2022.oracle.Property.Breach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.RandomGenerator;

/** Tries a property on random counties, and looks for the smallest ones that break it. */
final class Trials<E> {
  private static final int SHOWN = 10;

  private final Property<E> property;
  private final Map<String, String> failures = new LinkedHashMap<>();

  private Trials(Property<E> property) {
    this.property = property;
  }

  /** Each kind of breach with the smallest county and variation that show it; empty if none. */
  static <E> String failures(
      Property<E> property, RandomGenerator<County> counties, int number, long seed) {
    Trials<E> trials = new Trials<>(property);
    Random random = new Random(seed);
    for (int i = 0; i < number; i++) {
      County county = numbered(counties.next(random).value());
      trials.run(county, property.variation(county, random));
    }
    return String.join("\n", trials.failures.values());
  }

  /** The same with the records numbered without a gap, so that adding some changes no number. */
  private static County numbered(County county) {
    List<Object> pieces = new ArrayList<>(county.facts());
    pieces.addAll(county.reports());
    return County.of(county.asOf(), pieces);
  }

  private void run(County county, List<E> variation) {
    for (Breach breach : property.breaches(county, variation)) {
      if (failures.size() < SHOWN && !failures.containsKey(breach.kind())) {
        failures.put(breach.kind(), smallest(county, variation, breach.kind()));
      }
    }
  }

  private String smallest(County county, List<E> variation, String kind) {
    List<E> few = fewest(county, variation, kind);
    County small = Shrinking.smallest(county, c -> !shown(c, few, kind).isEmpty());
    List<E> fewer = fewest(small, few, kind);
    return "%s%n%s%n  with%n%s%n%s%n"
        .formatted(
            kind,
            small,
            fewer.stream().map(piece -> "  " + piece).collect(Collectors.joining("\n")),
            shown(small, fewer, kind));
  }

  /** Leaves out pieces of the variation as long as the breach stays. */
  private List<E> fewest(County county, List<E> variation, String kind) {
    List<E> few = variation;
    for (int size = Math.max(1, few.size() / 2); size >= 1; size /= 2) {
      for (int from = 0; from < few.size(); ) {
        List<E> fewer = new ArrayList<>(few);
        fewer.subList(from, Math.min(few.size(), from + size)).clear();
        if (shown(county, fewer, kind).isEmpty()) {
          from += size;
        } else {
          few = fewer;
        }
      }
    }
    return few;
  }

  /** The first breach of this kind; empty if there is none. */
  private String shown(County county, List<E> variation, String kind) {
    return property.breaches(county, variation).stream()
        .filter(breach -> breach.kind().equals(kind))
        .map(Breach::shown)
        .findFirst()
        .orElse("");
  }
}
