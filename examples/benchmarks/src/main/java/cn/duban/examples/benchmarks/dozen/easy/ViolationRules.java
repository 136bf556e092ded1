package cn.duban.examples.benchmarks.dozen.easy;

import cn.duban.examples.benchmarks.dozen.shared.Decision;
import cn.duban.examples.benchmarks.dozen.shared.LookUps;
import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Violation;
import java.util.List;
import org.jeasy.rules.api.Rules;

/** A duty about violations. */
final class ViolationRules {
  private ViolationRules() {}

  static Rules all() {
    return new Rules(Duty.<Violation>rule("12.2", v -> true, ViolationRules::published));
  }

  private static List<Matter> published(Violation violation, LookUps lookUps) {
    Organization body = lookUps.find(Organization.class, violation.handledBy());
    if (body == null
        || body.kind() != OrgKind.DEPARTMENT
        || Boolean.FALSE.equals(body.safetyRegulator())) {
      return List.of();
    }
    Decision decision =
        new Decision(body, violation, lookUps.word(violation.id()), lookUps.dates());
    return Boolean.FALSE.equals(decision.isMade())
        ? List.of()
        : List.of(decision.published("12.2"));
  }
}
