package cn.duban.examples.benchmarks.dozen.evrete;

import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.examples.benchmarks.dozen.shared.Rectification;
import cn.duban.fact.DangerSource;
import cn.duban.fact.Enterprise;
import cn.duban.fact.HiddenDanger;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;

/** Duties about hidden dangers. */
final class DangerRules {
  private DangerRules() {}

  static void addTo(Knowledge knowledge) {
    knowledge
        .builder()
        .newRule("7.6")
        .forEach("$enterprise", Enterprise.class, "$danger", HiddenDanger.class)
        .where(Where.in(DangerSource.SELF_CHECK), "$danger.source")
        .where(Where.same(), "$enterprise.id", "$danger.responsible")
        .execute(
            fired -> {
              fired.insert(steps(fired).rectified("7.6"));
              fired.insert(steps(fired).reported("7.6"));
            })
        .newRule("7.6 unknown")
        .forEach("$enterprise", Enterprise.class, "$danger", HiddenDanger.class)
        .where(Where.in((Object) null), "$danger.source")
        .where(Where.same(), "$enterprise.id", "$danger.responsible")
        .execute(
            fired ->
                fired.insert(
                    Matter.open(
                        "7.6",
                        fired.<Enterprise>get("$enterprise").id(),
                        fired.<HiddenDanger>get("$danger").id())))
        .newRule("9.3")
        .forEach("$danger", HiddenDanger.class)
        .execute(fired -> fired.insert(steps(fired).rectified("9.3")))
        .build();
  }

  private static Rectification steps(RhsContext fired) {
    HiddenDanger danger = fired.get("$danger");
    Dossiers dossiers = Dossiers.of(fired);
    return new Rectification(danger, dossiers.word(danger.id()), dossiers.dates());
  }
}
