package cn.duban.examples.benchmarks.dozen.drools;

import cn.duban.examples.benchmarks.dozen.Contender;
import cn.duban.examples.benchmarks.dozen.shared.Findings;
import cn.duban.examples.benchmarks.dozen.shared.LookUps;
import cn.duban.examples.benchmarks.dozen.shared.NoticeDates;
import cn.duban.fact.Fact;
import cn.duban.fact.Report;
import cn.duban.finding.Status;
import cn.duban.notice.WorkCalendar;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * By Drools as its manual teaches: every fact goes into the session, rules join and accumulate them
 * and insert what they infer, further rules judge that.
 */
public final class PlainDrools implements Contender {
  private static final List<String> FILES =
      List.of(
          "meetings-and-drills.drl",
          "enterprises.drl",
          "hidden-dangers.drl",
          "authorities.drl",
          "outcomes.drl");

  private final WorkCalendar calendar = Yangcheng2022.rules().notice().calendar();
  private final KieBase rules;

  /** Compiles the rules. */
  public PlainDrools() {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    for (String file : FILES) {
      builder.add(
          ResourceFactory.newClassPathResource(file, "UTF-8", PlainDrools.class), ResourceType.DRL);
    }
    if (builder.hasErrors()) {
      throw new IllegalStateException(builder.getErrors().toString());
    }
    rules =
        ((KnowledgeBuilderImpl) builder)
            .newKnowledgeBase(RuleBaseFactory.newKnowledgeBaseConfiguration());
  }

  @Override
  public Map<String, Status> judge(List<Fact> facts, List<Report> reports, LocalDate asOf) {
    NoticeDates dates = new NoticeDates(asOf, calendar);
    Findings found = new Findings();
    if (!dates.isIssued()) {
      return found.byId();
    }
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("dates", dates);
      session.setGlobal("found", found);
      session.insert(dates);
      dates.months().forEach(session::insert);
      reports.forEach(session::insert);
      for (Fact fact : facts) {
        if (LookUps.counts(fact, dates)) {
          session.insert(fact);
        }
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return found.byId();
  }
}
