package cn.duban.internal.drl;

import cn.duban.duty.Duty;
import cn.duban.finding.Finding;
import cn.duban.internal.engine.Firing;
import cn.duban.internal.engine.RuleBase;
import cn.duban.internal.engine.WorkingMemory;
import java.util.List;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** Rules that Drools matches; one session for each assessment. */
final class DroolsRules implements RuleBase {
  private final KieBase rules;

  DroolsRules(KieBase rules) {
    this.rules = rules;
  }

  @Override
  public void fire(
      WorkingMemory facts, Supplier<List<Finding>> violated, Duty duty, Firing firing) {
    // Drools asks it just before each match fires.
    AgendaFilter filter =
        match -> firing.begins(match.getRule().getName(), match::getDeclarationValue);
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("duty", duty);
      facts.all().forEach(session::insert);
      session.fireAllRules(filter);
      violated.get().forEach(session::insert);
      session.fireAllRules(filter);
    } finally {
      session.dispose();
    }
  }
}
