package cn.duban.duty;

import cn.duban.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings on their way into the order of the notice, then of bearers and objects. Each is compared
 * with the one before it of the same duty as soon as it comes: mostly they come in order, and
 * nothing is left to sort.
 */
public final class FindingList {
  private static final Comparator<Finding> WITHIN_DUTY =
      (a, b) -> {
        int bearer = a.bearer().id().compareTo(b.bearer().id());
        return bearer == 0 ? a.objectId().compareTo(b.objectId()) : bearer;
      };

  /** Of equal status by content, so that the order in which rules fire does not matter. */
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::status)
          .thenComparing(finding -> finding.evidence().toString())
          .thenComparing(finding -> finding.missing().toString());

  private final Map<String, OfDuty> byDuty = new HashMap<>();
  private int size;

  /** An empty list. */
  FindingList() {}

  void add(Finding finding) {
    byDuty.computeIfAbsent(finding.obligation().id(), id -> new OfDuty()).add(finding);
    size++;
  }

  /** How many have been added. */
  public int size() {
    return size;
  }

  /**
   * In order, each duty of one bearer about one object only once: a rule may match a bearer twice,
   * by way of two other facts, and then the worst answer stands.
   *
   * @param duties the ids of all duties in their order
   */
  public List<Finding> inOrder(Collection<String> duties) {
    List<Finding> all = new ArrayList<>(size);
    for (String duty : duties) {
      OfDuty some = byDuty.get(duty);
      if (some != null) {
        all.addAll(some.unique());
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** The findings of one duty. */
  private static final class OfDuty {
    private final List<Finding> added = new ArrayList<>();
    private boolean inOrder = true;

    void add(Finding finding) {
      inOrder &= added.isEmpty() || WITHIN_DUTY.compare(added.get(added.size() - 1), finding) < 0;
      added.add(finding);
    }

    List<Finding> unique() {
      if (inOrder) {
        return added;
      }
      List<Finding> sorted = new ArrayList<>(added);
      sorted.sort(WITHIN_DUTY);
      List<Finding> unique = new ArrayList<>(sorted.size());
      for (Finding finding : sorted) {
        Finding last = unique.isEmpty() ? null : unique.get(unique.size() - 1);
        if (last == null || WITHIN_DUTY.compare(last, finding) != 0) {
          unique.add(finding);
        } else if (WORST_FIRST.compare(finding, last) < 0) {
          unique.set(unique.size() - 1, finding);
        }
      }
      return unique;
    }
  }
}
