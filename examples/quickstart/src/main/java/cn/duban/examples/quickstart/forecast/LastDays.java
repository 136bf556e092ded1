package cn.duban.examples.quickstart.forecast;

import cn.duban.finding.Change;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The changes for the worse, each with the last day on which it can still be helped. */
final class LastDays {
  private static final Set<Status> BAD = EnumSet.of(Status.VIOLATED, Status.UNMET, Status.UNKNOWN);
  private static final Set<String> BODIES = Set.of("COUNTY", "DEPARTMENT", "TOWNSHIP");

  private LastDays() {}

  /**
   * The changes that end in a worse status, by bearer and duty.
   *
   * @param bearer id of the one bearer; empty: the county, its departments and townships
   */
  static List<Change> worse(List<Change> changes, Optional<String> bearer) {
    return changes.stream()
        .filter(LastDays::isWorse)
        .filter(
            change ->
                bearer
                    .map(change.finding().bearer().id()::equals)
                    .orElseGet(() -> BODIES.contains(change.finding().bearer().kind())))
        .sorted(
            Comparator.comparing((Change change) -> change.finding().bearer().id())
                .thenComparing(change -> change.finding().obligation().article())
                .thenComparing(change -> change.finding().id()))
        .toList();
  }

  /** The last day to do something: that of the duty, or the day before the change. */
  static LocalDate of(Change change) {
    return change.finding().lastDay().filter(change.on()::equals).orElse(change.on().minusDays(1));
  }

  private static boolean isWorse(Change change) {
    Status now = change.finding().status();
    return change
        .becomes()
        .map(Finding::status)
        .filter(BAD::contains)
        .filter(then -> then.compareTo(now) < 0)
        .isPresent();
  }
}
