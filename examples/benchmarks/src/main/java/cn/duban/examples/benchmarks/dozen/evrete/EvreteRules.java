package cn.duban.examples.benchmarks.dozen.evrete;

import cn.duban.examples.benchmarks.dozen.Contender;
import cn.duban.examples.benchmarks.dozen.shared.LookUps;
import cn.duban.examples.benchmarks.dozen.shared.NoticeDates;
import cn.duban.fact.Activity;
import cn.duban.fact.Checklist;
import cn.duban.fact.Document;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Fact;
import cn.duban.fact.Headcount;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.Organization;
import cn.duban.fact.Report;
import cn.duban.fact.Violation;
import cn.duban.finding.Status;
import cn.duban.notice.WorkCalendar;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;

/**
 * By Evrete: rules join bearers and records, others make matters of what was gathered, the last
 * judge these. Each round fires all its rules; what they insert belongs to the next.
 */
public final class EvreteRules implements Contender {
  private static final Set<Class<? extends Fact>> TYPES =
      Set.of(
          Organization.class,
          Enterprise.class,
          HiddenDanger.class,
          Violation.class,
          Activity.class,
          Checklist.class,
          Document.class,
          Headcount.class);

  private final WorkCalendar calendar = Yangcheng2022.rules().notice().calendar();
  private final KnowledgeService service = new KnowledgeService();
  private final Knowledge rules = service.newKnowledge();

  /** Makes the rules. */
  public EvreteRules() {
    new RecordRules(rules).add();
    BodyRules.addTo(rules);
    EnterpriseRules.addTo(rules);
    DangerRules.addTo(rules);
    OutcomeRules.addTo(rules);
  }

  @Override
  public Map<String, Status> judge(List<Fact> facts, List<Report> reports, LocalDate asOf) {
    NoticeDates dates = new NoticeDates(asOf, calendar);
    Dossiers dossiers = new Dossiers(reports, dates);
    if (dates.isIssued()) {
      try (StatefulSession session = rules.newStatefulSession(ActivationMode.CONTINUOUS)) {
        dossiers.openIn(session);
        session.insert(dates);
        dates.months().forEach(session::insert);
        for (Fact fact : facts) {
          if (TYPES.contains(fact.getClass()) && LookUps.counts(fact, dates)) {
            session.insert(fact);
          }
        }
        session.fire();
      }
    }
    return dossiers.found();
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
