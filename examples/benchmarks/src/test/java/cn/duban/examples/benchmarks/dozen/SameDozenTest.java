package cn.duban.examples.benchmarks.dozen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.fact.Facts;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every contender finds what all the shipped rules find about the dozen duties. */
class SameDozenTest {
  @ParameterizedTest
  @EnumSource
  void finds_the_same(Contenders by) {
    try (Contender contender = by.start()) {
      same(contender, 1, LocalDate.of(2022, 7, 1));
      same(contender, 2022, LocalDate.of(2022, 4, 13));
      same(contender, 3, LocalDate.of(2023, 1, 1));
      same(contender, 4, LocalDate.of(2023, 2, 1));
    }
  }

  private static void same(Contender contender, long seed, LocalDate asOf) {
    Facts county = CountyGenerator.facts(seed, 600, 2);
    Map<String, Status> expected = new TreeMap<>();
    Set<String> duties = new HashSet<>();
    for (Finding finding : Yangcheng2022.rules().assess(county, asOf).findings()) {
      if (Dozen.DUTIES.contains(finding.obligation().id())) {
        duties.add(finding.obligation().id());
        expected.put(finding.id(), finding.status());
      }
    }
    assertTrue(asOf.getMonthValue() == 4 || duties.equals(Dozen.DUTIES), () -> "only " + duties);
    Map<String, Status> found = contender.judge(county.all(), county.reports(), asOf);

    assertEquals(expected, new TreeMap<>(found));
  }
}
