package cn.duban.internal.engine;

import cn.duban.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Findings in the order of the notice, some of which are replaced. */
final class Patch {
  private final List<Finding> before;
  private final Map<String, Integer> order = new HashMap<>();
  private final SortedMap<Place, List<Finding>> replaced = new TreeMap<>();

  /**
   * Nothing is replaced yet.
   *
   * @param before in their order
   * @param duties the ids of all duties in their order
   */
  Patch(List<Finding> before, List<String> duties) {
    this.before = before;
    duties.forEach(duty -> order.put(duty, order.size()));
  }

  /** The findings before of one duty of one bearer. */
  List<Finding> found(String duty, String bearer) {
    Place place = place(duty, bearer);
    return before.subList(start(place, false), start(place, true));
  }

  /** Others stand for those of one duty of one bearer. */
  void replace(String duty, String bearer, List<Finding> now) {
    replaced.put(place(duty, bearer), now);
  }

  /** All, in their order. */
  List<Finding> patched() {
    List<Finding> all = new ArrayList<>(before.size() + replaced.size());
    int next = 0;
    for (Map.Entry<Place, List<Finding>> each : replaced.entrySet()) {
      all.addAll(before.subList(next, start(each.getKey(), false)));
      all.addAll(each.getValue());
      next = start(each.getKey(), true);
    }
    all.addAll(before.subList(next, before.size()));
    return Collections.unmodifiableList(all);
  }

  /** The first position whose place is this one or comes after it; or only those after it. */
  private int start(Place place, boolean after) {
    int low = 0;
    int high = before.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Finding finding = before.get(middle);
      int side = place(finding.obligation().id(), finding.bearer().id()).compareTo(place);
      if (side < 0 || (side == 0 && after)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Place place(String duty, String bearer) {
    return new Place(order.getOrDefault(duty, order.size()), bearer);
  }

  /** Where the findings of a duty of a bearer stand. */
  private record Place(int duty, String bearer) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::duty).thenComparing(Place::bearer);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }
}
