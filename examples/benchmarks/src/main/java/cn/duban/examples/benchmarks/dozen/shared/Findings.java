package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.finding.Status;
import java.util.HashMap;
import java.util.Map;

/** What was found so far; of several statuses the worst counts. */
public final class Findings {
  private final Map<String, Status> found = new HashMap<>();

  /** Files a status of what is owed. */
  public void add(Matter matter, Status status) {
    add(matter.id(), status);
  }

  /** Files a status under the id of a finding. */
  public void add(String id, Status status) {
    found.merge(id, status, (a, b) -> a.compareTo(b) < 0 ? a : b);
  }

  /** The id of a finding to its status. */
  public Map<String, Status> byId() {
    return found;
  }
}
