package cn.duban.examples.quickstart.forecast;

import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Change;
import cn.duban.finding.Finding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** What becomes of the findings if nothing more is done than was known on the assessment date. */
public final class Outlook {
  private Outlook() {}

  /**
   * The next change of each finding that will change within a year, by day. Facts dated after the
   * assessment date are left out: they would tell how it really went on.
   *
   * @param progress is told each day that is judged; that is a work of seconds for a whole county
   */
  public static List<Change> of(
      RuleSet rules, Facts facts, Assessment assessment, Consumer<LocalDate> progress) {
    Facts known = known(facts, assessment.asOf());
    Facts reported = known.stillReported(assessment.asOf());
    LocalDate last = assessment.asOf().plusYears(1);
    Map<LocalDate, List<Finding>> onLast = new HashMap<>();
    Function<LocalDate, List<Finding>> judge =
        day -> {
          progress.accept(day);
          return rules.assess(reported, day).findings();
        };
    return new Assessment(
            assessment.notice(),
            assessment.edition(),
            assessment.asOf(),
            known,
            rules.catalogue(),
            assessment.findings(),
            day -> day.isBefore(last) ? judge.apply(day) : onLast.computeIfAbsent(last, judge))
        .forecast();
  }

  private static Facts known(Facts facts, LocalDate asOf) {
    Facts.Builder known = Facts.builder();
    facts.all().stream()
        .filter(fact -> fact.date() == null || !fact.date().isAfter(asOf))
        .forEach(known::add);
    facts.reports().forEach(known::report);
    return known.build();
  }
}
