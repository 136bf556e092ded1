package cn.duban.examples.benchmarks.dozen.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.examples.benchmarks.dozen.Contender;
import cn.duban.examples.benchmarks.dozen.Contenders;
import cn.duban.fact.Facts;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the generated counties do not show. */
class SqlContenderTest {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2022, 4, 12),
          LocalDate.of(2022, 4, 13),
          LocalDate.of(2022, 6, 30),
          LocalDate.of(2022, 12, 31),
          LocalDate.of(2023, 1, 1),
          LocalDate.of(2023, 2, 1));

  /** Every county takes the place of the one before, also where it is loaded only once. */
  @ParameterizedTest
  @EnumSource(names = {"H2_LOADED", "DUCKDB_LOADED"})
  void judges_each_county_by_its_own_rows(Contenders by) {
    try (Contender contender = by.start();
        Contender library = Contenders.LIBRARY.start()) {
      for (long seed = 0; seed < 2; seed++) {
        Facts county = OddCounty.of(seed);
        for (LocalDate day : DAYS) {
          assertEquals(judge(library, county, day), judge(contender, county, day), "on " + day);
        }
      }
    }
  }

  private static Map<String, Status> judge(Contender by, Facts county, LocalDate day) {
    return new TreeMap<>(by.judge(county.all(), county.reports(), day));
  }
}
