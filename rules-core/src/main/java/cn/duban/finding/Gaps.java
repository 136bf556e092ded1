package cn.duban.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranks what is missing by how much it would tell. */
final class Gaps {
  private final Map<String, Count> byWhat = new LinkedHashMap<>();

  Gaps(List<Finding> unknown) {
    for (Finding finding : unknown) {
      Set<String> waitsFor =
          finding.missing().stream().map(Missing::what).collect(Collectors.toSet());
      finding
          .missing()
          .forEach(
              missing ->
                  byWhat.computeIfAbsent(missing.what(), what -> new Count()).places.add(missing));
      for (String what : waitsFor) {
        Count count = byWhat.computeIfAbsent(what, w -> new Count());
        count.touches++;
        count.settles += waitsFor.size() == 1 ? 1 : 0;
      }
    }
  }

  List<Gap> ranked() {
    return byWhat.entrySet().stream()
        .map(one -> one.getValue().gap(one.getKey()))
        .sorted(
            Comparator.comparingInt(Gap::settles)
                .thenComparingInt(Gap::touches)
                .reversed()
                .thenComparing(Gap::what))
        .toList();
  }

  private static final class Count {
    private final Set<Missing> places = new LinkedHashSet<>();
    private int settles;
    private int touches;

    Gap gap(String what) {
      return new Gap(what, settles, touches, List.copyOf(places));
    }
  }
}
