package cn.duban.yangcheng2022.fuzz;

import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.LimitExceededException;
import cn.duban.finding.Limits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** What was read can be judged, and the answer can be read. */
final class Judging {
  private static final Limits LIMITS = new Limits(100_000, 100_000, Duration.ofSeconds(10));

  private Judging() {}

  static void judge(RuleSet rules, Facts facts, LocalDate asOf) {
    try {
      Assessment assessment = rules.assess(facts, asOf, LIMITS);
      for (Finding finding : assessment.findings()) {
        Refusals.words(finding.explanation());
        if (finding.explain(Locale.CHINA).isBlank()) {
          throw new AssertionError("no explanation of " + finding.id());
        }
      }
      assessment.unused();
      assessment.unbound();
      assessment.missing();
    } catch (FactsException unknownCodes) {
      Refusals.inFacts(unknownCodes.problems());
    } catch (LimitExceededException limit) {
      Refusals.words(limit.problem().what());
    }
  }
}
