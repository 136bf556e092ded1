package cn.duban.examples.benchmarks;

import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import java.util.List;

/**
 * An invented county as a host holds it: fact objects that nobody has looked at yet.
 *
 * @param facts with the records of four earlier years
 * @param reports what is complete
 */
public record MadeCounty(List<Fact> facts, List<Report> reports) {
  /** No county yet. */
  public static final MadeCounty NONE = new MadeCounty(List.of(), List.of());

  /** The county of the quickstart with so many enterprises. */
  public static MadeCounty with(int enterprises) {
    return with(enterprises, CountyGenerator.SHIPPED_SEED);
  }

  /** Another county. */
  public static MadeCounty with(int enterprises, long seed) {
    Facts county = CountyGenerator.facts(seed, enterprises, 4);
    return new MadeCounty(county.all(), county.reports());
  }

  /** Checks and indexes it. */
  public Facts load() {
    Facts.Builder county = Facts.builder().addAll(facts);
    reports.forEach(county::report);
    return county.build();
  }
}
