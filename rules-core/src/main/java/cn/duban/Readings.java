package cn.duban;

import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Comparison;
import cn.duban.notice.Alternative;
import cn.duban.notice.Reading;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what hangs on how the text is read. */
public final class Readings {
  private Readings() {}

  /**
   * Judges facts by each alternative of some readings, one alternative at a time, and holds the
   * findings against those of the rule set as it is. Lazy: the alternatives of a reading are
   * compiled and judged when the stream comes to it.
   *
   * @param asOf the assessment date, as in {@link RuleSet#assess}
   * @param ids of readings; none: of all
   * @return one element for each alternative, in the order of the readings; those that no longer
   *     fit the rules are left out: {@link RuleSet#staleAlternatives} tells them
   */
  public static Stream<Otherwise> compare(
      RuleSet rules, Facts facts, LocalDate asOf, String... ids) {
    Set<String> wanted = Set.of(ids);
    Assessment asRead = rules.assess(facts, asOf);
    return rules.readings().stream()
        .filter(reading -> wanted.isEmpty() || wanted.contains(reading.id()))
        .flatMap(
            reading ->
                reading.alternatives().stream()
                    .filter(rules::fits)
                    .map(alternative -> otherwise(rules, facts, asRead, reading, alternative)));
  }

  private static Otherwise otherwise(
      RuleSet rules, Facts facts, Assessment asRead, Reading reading, Alternative alternative) {
    RuleSet other = rules.withReading(reading.id(), alternative.key());
    return new Otherwise(
        reading, alternative, Comparison.of(asRead, other.assess(facts, asRead.asOf())));
  }

  /**
   * What happens if a reading is read another way.
   *
   * @param comparison the findings as they are read, and as they would be
   */
  public record Otherwise(Reading reading, Alternative alternative, Comparison comparison) {}
}
