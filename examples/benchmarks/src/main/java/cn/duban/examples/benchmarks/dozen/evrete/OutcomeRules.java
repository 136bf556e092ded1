package cn.duban.examples.benchmarks.dozen.evrete;

import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.examples.benchmarks.dozen.shared.NoticeDates;
import cn.duban.fact.DangerLevel;
import cn.duban.fact.HiddenDanger;
import cn.duban.finding.Status;
import java.util.function.Predicate;
import org.evrete.api.Knowledge;

/** What follows from how far a matter has come. */
final class OutcomeRules {
  private OutcomeRules() {}

  static void addTo(Knowledge knowledge) {
    outcome(knowledge, Status.FULFILLED, Matter::isInTime);
    outcome(knowledge, Status.FULFILLED_LATE, Matter::isLate);
    outcome(knowledge, Status.UNKNOWN, Matter::isUnknown);
    undone(knowledge, Status.PENDING, false);
    undone(knowledge, Status.VIOLATED, true);
    knowledge
        .builder()
        .newRule("9.7")
        .forEach(
            "$breach", Matter.class, "$danger", HiddenDanger.class, "$dates", NoticeDates.class)
        .where(Where.in("9.3"), "$breach.duty")
        .where(Where.in(true), "$breach.undone")
        .where(Where.in(DangerLevel.MAJOR), "$danger.level")
        .where(over(true), "$breach", "$dates")
        .where(Where.same(), "$breach.object", "$danger.id")
        .execute(fired -> Dossiers.of(fired).measure(fired.<Matter>get("$breach").measure("9.7")))
        .build();
  }

  private static void outcome(Knowledge knowledge, Status status, Predicate<Matter> holds) {
    Predicate<Object[]> condition = fields -> holds.test((Matter) fields[0]);
    knowledge
        .builder()
        .newRule(status.name())
        .forEach("$matter", Matter.class)
        .where(condition, "$matter")
        .execute(fired -> Dossiers.of(fired).found(fired.get("$matter"), status))
        .build();
  }

  private static void undone(Knowledge knowledge, Status status, boolean over) {
    knowledge
        .builder()
        .newRule(status.name())
        .forEach("$matter", Matter.class, "$dates", NoticeDates.class)
        .where(Where.in(true), "$matter.undone")
        .where(over(over), "$matter", "$dates")
        .execute(fired -> Dossiers.of(fired).found(fired.get("$matter"), status))
        .build();
  }

  private static Predicate<Object[]> over(boolean over) {
    return fields -> ((Matter) fields[0]).isOver((NoticeDates) fields[1]) == over;
  }
}
