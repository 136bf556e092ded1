package cn.duban.examples.benchmarks.dozen.easy;

import cn.duban.examples.benchmarks.dozen.Contender;
import cn.duban.examples.benchmarks.dozen.shared.Findings;
import cn.duban.examples.benchmarks.dozen.shared.LookUps;
import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.examples.benchmarks.dozen.shared.NoticeDates;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Fact;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.Organization;
import cn.duban.fact.Report;
import cn.duban.fact.Violation;
import cn.duban.finding.Status;
import cn.duban.notice.WorkCalendar;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;

/**
 * By Easy Rules: its rules see one named fact at a time and join nothing, so they are fired for
 * each subject and case, then for each matter that this made, and look up the records themselves.
 */
public final class EasyRules implements Contender {
  private final DefaultRulesEngine engine = new DefaultRulesEngine();
  private final Map<Class<? extends Fact>, Rules> duties =
      Map.of(
          Organization.class, BodyRules.all(),
          Enterprise.class, EnterpriseRules.all(),
          HiddenDanger.class, DangerRules.all(),
          Violation.class, ViolationRules.all());
  private final WorkCalendar calendar = Yangcheng2022.rules().notice().calendar();
  private final Rules outcomes = OutcomeRules.all();

  /** Makes the rules. */
  public EasyRules() {
    engine.registerRuleListener(new Failures());
  }

  @Override
  public Map<String, Status> judge(List<Fact> facts, List<Report> reports, LocalDate asOf) {
    NoticeDates dates = new NoticeDates(asOf, calendar);
    Findings findings = new Findings();
    if (dates.isIssued()) {
      LookUps lookUps = new LookUps(facts, reports, dates);
      for (Matter matter : matters(facts, lookUps)) {
        Facts known = new Facts();
        known.put("matter", matter);
        known.put("lookUps", lookUps);
        known.put("findings", findings);
        engine.fire(outcomes, known);
      }
    }
    return findings.byId();
  }

  private List<Matter> matters(List<Fact> facts, LookUps lookUps) {
    List<Matter> matters = new ArrayList<>();
    for (Fact fact : facts) {
      Rules rules = duties.get(fact.getClass());
      if (rules != null && LookUps.counts(fact, lookUps.dates())) {
        Facts known = new Facts();
        known.put("fact", fact);
        known.put("lookUps", lookUps);
        known.put("matters", matters);
        engine.fire(rules, known);
      }
    }
    return matters;
  }
}
