package cn.duban.examples.quickstart.forecast;

import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

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
    LocalDate asOf = assessment.asOf();
    return rules.assess(known(facts, asOf), asOf).forecast(asOf.plusYears(1), progress);
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
