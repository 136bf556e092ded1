package cn.duban.yangcheng2022.oracle;

import cn.duban.finding.Status;
import cn.duban.notice.Force;
import cn.duban.notice.Obligation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often each duty was met in each status. */
final class Coverage {
  private final Map<String, Map<Status, Integer>> counts = new TreeMap<>();

  void add(Iterable<Expected> expected) {
    for (Expected one : expected) {
      counts
          .computeIfAbsent(one.duty(), k -> new EnumMap<>(Status.class))
          .merge(one.status(), 1, Integer::sum);
    }
  }

  /** The statuses of a duty that were met. */
  Set<Status> statuses(String duty) {
    return counts.getOrDefault(duty, Map.of()).keySet();
  }

  /** How many of the statuses that the duties can have were met. */
  String summary(Collection<Obligation> catalogue) {
    int met = 0;
    int never = 0;
    for (Obligation duty : catalogue) {
      met += statuses(duty.id()).size();
      never += never(duty).size();
    }
    return "%d duties met in %d statuses, never in %d".formatted(catalogue.size(), met, never);
  }

  /** One line for each duty. */
  String table(Collection<Obligation> catalogue) {
    StringBuilder lines = new StringBuilder();
    for (Obligation duty : catalogue) {
      EnumSet<Status> never = never(duty);
      lines
          .append(duty.id())
          .append(' ')
          .append(counts.getOrDefault(duty.id(), Map.of()))
          .append(never.isEmpty() ? "" : " never " + never)
          .append('\n');
    }
    return lines.toString();
  }

  private EnumSet<Status> never(Obligation duty) {
    EnumSet<Status> never = possible(duty.force());
    never.removeAll(statuses(duty.id()));
    return never;
  }

  private static EnumSet<Status> possible(Force force) {
    if (force == Force.CONSEQUENCE) {
      return EnumSet.of(Status.PENDING);
    }
    EnumSet<Status> all = EnumSet.allOf(Status.class);
    all.remove(force == Force.MUST ? Status.UNMET : Status.VIOLATED);
    return all;
  }
}
