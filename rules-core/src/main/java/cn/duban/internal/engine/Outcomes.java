package cn.duban.internal.engine;

import cn.duban.finding.Status;
import cn.duban.notice.Force;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which statuses the findings of a chain can have. */
final class Outcomes {
  /** A state or a ban that holds at once: nothing is ever due later. */
  private static final Set<String> AT_ONCE = Set.of("never", "fromIssue");

  /** Each period, or each step, has its own end: what is missed cannot be made up for. */
  private static final Set<String> IRREVOCABLE =
      Set.of("atLeast", "everyDay", "inOrder", "noLaterThan");

  /** Asks for what may carry no day: lateness cannot always be told. */
  private static final Set<String> DAYLESS = Set.of("has", "full");

  /** Counts what is done in the year: with its last day the year is over. */
  private static final Set<String> IN_YEAR = Set.of("yearly");

  private Outcomes() {}

  static Set<Status> of(List<Call> calls, Force force) {
    String end = calls.isEmpty() ? "" : calls.get(calls.size() - 1).verb();
    if (end.equals("recommends")) {
      return Set.of(Status.PENDING);
    }
    Set<String> verbs = calls.stream().map(Call::verb).collect(Collectors.toSet());
    Set<Status> outcomes = EnumSet.of(Status.FULFILLED, Status.UNKNOWN);
    outcomes.add(force == Force.PROMOTE ? Status.UNMET : Status.VIOLATED);
    boolean irrevocable = IRREVOCABLE.contains(end);
    boolean begun = verbs.contains("once") || verbs.contains("onceSince");
    if (!AT_ONCE.contains(end) && !(irrevocable && begun)) {
      outcomes.add(Status.PENDING);
    }
    boolean dayless = verbs.stream().anyMatch(DAYLESS::contains);
    boolean inYear = verbs.stream().anyMatch(IN_YEAR::contains) && isYearEnd(calls);
    if (!AT_ONCE.contains(end) && !irrevocable && !dayless && !inYear) {
      outcomes.add(Status.FULFILLED_LATE);
    }
    return outcomes;
  }

  private static boolean isYearEnd(List<Call> calls) {
    Call end = calls.get(calls.size() - 1);
    return end.verb().equals("undated")
        || (end.verb().equals("by") && end.arguments().get(0).text().endsWith("-12-31"));
  }
}
