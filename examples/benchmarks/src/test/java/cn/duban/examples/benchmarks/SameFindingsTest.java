package cn.duban.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.fact.Facts;
import cn.duban.finding.Finding;
import cn.duban.yangcheng2022.Yangcheng2022;
import cn.duban.yangcheng2022.oracle.Expected;
import cn.duban.yangcheng2022.oracle.Oracle;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured side by side finds the same. */
class SameFindingsTest {
  private final RuleSet rules = Yangcheng2022.rules();

  @ParameterizedTest
  @CsvSource({"1, 2022-07-01", "2022, 2022-07-01", "3, 2023-01-01"})
  void the_rules_and_java_find_the_same_in_a_county(long seed, LocalDate asOf) {
    Facts county = CountyGenerator.facts(seed, 600, 2);
    Map<String, Expected> found = new TreeMap<>();
    for (Finding finding : rules.assess(county, asOf).findings()) {
      found.put(finding.id(), Expected.of(finding));
    }
    Oracle java = new Oracle(rules.notice().calendar());

    assertEquals(new TreeMap<>(java.judge(county.all(), county.reports(), asOf)), found);
  }
}
