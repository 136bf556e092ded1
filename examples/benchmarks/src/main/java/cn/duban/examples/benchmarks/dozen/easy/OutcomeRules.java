package cn.duban.examples.benchmarks.dozen.easy;

import cn.duban.examples.benchmarks.dozen.shared.Findings;
import cn.duban.examples.benchmarks.dozen.shared.LookUps;
import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.fact.DangerLevel;
import cn.duban.fact.HiddenDanger;
import cn.duban.finding.Status;
import java.util.function.BiPredicate;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.RuleBuilder;

/** What follows from how far a matter has come. */
final class OutcomeRules {
  private OutcomeRules() {}

  static Rules all() {
    return new Rules(
        outcome(Status.FULFILLED, (matter, lookUps) -> matter.isInTime()),
        outcome(Status.FULFILLED_LATE, (matter, lookUps) -> matter.isLate()),
        outcome(
            Status.PENDING,
            (matter, lookUps) -> matter.isUndone() && !matter.isOver(lookUps.dates())),
        outcome(Status.VIOLATED, OutcomeRules::isViolated),
        outcome(Status.UNKNOWN, (matter, lookUps) -> matter.isUnknown()),
        investigation());
  }

  private static Rule outcome(Status status, BiPredicate<Matter, LookUps> holds) {
    return new RuleBuilder()
        .name(status.name())
        .when(facts -> holds.test(facts.get("matter"), facts.get("lookUps")))
        .then(facts -> facts.<Findings>get("findings").add(facts.<Matter>get("matter"), status))
        .build();
  }

  private static Rule investigation() {
    return new RuleBuilder()
        .name("9.7")
        .when(facts -> isMajorBreach(facts.get("matter"), facts.get("lookUps")))
        .then(
            facts ->
                facts
                    .<Findings>get("findings")
                    .add(facts.<Matter>get("matter").measure("9.7"), Status.PENDING))
        .build();
  }

  private static boolean isMajorBreach(Matter matter, LookUps lookUps) {
    if (!matter.duty().equals("9.3") || !isViolated(matter, lookUps)) {
      return false;
    }
    HiddenDanger danger = lookUps.find(HiddenDanger.class, matter.object());
    return danger != null && danger.level() == DangerLevel.MAJOR;
  }

  private static boolean isViolated(Matter matter, LookUps lookUps) {
    return matter.isUndone() && matter.isOver(lookUps.dates());
  }
}
