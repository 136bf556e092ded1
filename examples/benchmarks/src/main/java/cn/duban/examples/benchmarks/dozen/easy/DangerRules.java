package cn.duban.examples.benchmarks.dozen.easy;

import cn.duban.examples.benchmarks.dozen.shared.LookUps;
import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.examples.benchmarks.dozen.shared.Rectification;
import cn.duban.fact.DangerSource;
import cn.duban.fact.Enterprise;
import cn.duban.fact.HiddenDanger;
import java.util.List;
import org.jeasy.rules.api.Rules;

/** Duties about hidden dangers. */
final class DangerRules {
  private DangerRules() {}

  static Rules all() {
    return new Rules(
        Duty.<HiddenDanger>rule(
            "7.6", d -> d.source() == DangerSource.SELF_CHECK, DangerRules::selfFound),
        Duty.<HiddenDanger>rule("7.6 unknown", d -> d.source() == null, DangerRules::perhaps),
        Duty.<HiddenDanger>rule("9.3", d -> true, DangerRules::rectified));
  }

  private static List<Matter> selfFound(HiddenDanger danger, LookUps lookUps) {
    if (lookUps.find(Enterprise.class, danger.responsible()) == null) {
      return List.of();
    }
    Rectification steps = steps(danger, lookUps);
    return List.of(steps.rectified("7.6"), steps.reported("7.6"));
  }

  private static List<Matter> perhaps(HiddenDanger danger, LookUps lookUps) {
    return lookUps.find(Enterprise.class, danger.responsible()) == null
        ? List.of()
        : List.of(Matter.open("7.6", danger.responsible(), danger.id()));
  }

  private static List<Matter> rectified(HiddenDanger danger, LookUps lookUps) {
    return List.of(steps(danger, lookUps).rectified("9.3"));
  }

  private static Rectification steps(HiddenDanger danger, LookUps lookUps) {
    return new Rectification(danger, lookUps.word(danger.id()), lookUps.dates());
  }
}
