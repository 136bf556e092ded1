package cn.duban.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts of which no two may have one id. Mostly they come in the order of their ids, as a database
 * or a file gives them, perhaps a few such runs one after another: that an id is new is then told
 * by the one before it. Only of facts that come in no order must the ids be hashed, where each look
 * misses the cache.
 */
final class IdSpace {
  /** With more runs than that there is no order. */
  private static final int FEW = 8;

  /** Numbers that count up are in order with and without zeros before them. */
  private static final Comparator<String> ORDER =
      (a, b) -> a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());

  /** Each in the order of its ids; no id of one lies between those of another. */
  private final List<List<Fact>> runs = new ArrayList<>(1);

  /** Where the last run must end, exclusive: there another one begins; null: nowhere. */
  private @Nullable String end;

  /** The last id of the last run. */
  private String last = "";

  /** All facts, once they come in no order; null: they are in the runs. */
  private @Nullable Map<String, Fact> byId;

  /** Takes an id for a fact; the fact that has it already, or null if none had. */
  @Nullable Fact put(Fact fact) {
    String id = fact.id();
    if (byId == null && !comesNext(id)) {
      Fact before = find(id);
      if (before != null) {
        return before;
      }
      begin(id);
    }
    if (byId != null) {
      return byId.putIfAbsent(id, fact);
    }
    runs.get(runs.size() - 1).add(fact);
    last = id;
    return null;
  }

  /** The fact that has an id; null if none has. */
  @Nullable Fact find(String id) {
    if (byId != null) {
      return byId.get(id);
    }
    for (List<Fact> run : runs) {
      if (isWithin(run, id)) {
        return find(run, id);
      }
    }
    return null;
  }

  private static @Nullable Fact find(List<Fact> run, String id) {
    int low = 0;
    int high = run.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ORDER.compare(run.get(middle).id(), id) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Fact found = run.get(low); // the id lies within the run
    return found.id().equals(id) ? found : null;
  }

  private boolean comesNext(String id) {
    return !runs.isEmpty()
        && ORDER.compare(last, id) < 0
        && (end == null || ORDER.compare(id, end) < 0);
  }

  /** Begins another run, or a hash if there is no order. */
  private void begin(String id) {
    if (runs.size() < FEW && runs.stream().noneMatch(run -> isWithin(run, id))) {
      end =
          runs.stream()
              .map(run -> run.get(0).id())
              .filter(first -> ORDER.compare(first, id) > 0)
              .min(ORDER)
              .orElse(null);
      runs.add(new ArrayList<>());
    } else {
      Map<String, Fact> all = new HashMap<>();
      runs.forEach(run -> run.forEach(fact -> all.put(fact.id(), fact)));
      runs.clear();
      byId = all;
    }
  }

  private static boolean isWithin(List<Fact> run, String id) {
    return ORDER.compare(run.get(0).id(), id) <= 0
        && ORDER.compare(id, run.get(run.size() - 1).id()) <= 0;
  }
}
