package cn.duban.examples.benchmarks;

import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import cn.duban.finding.Assessment;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a county takes of the heap, in live bytes: the fact objects alone, with the indexes of
 * {@link Facts}, and with all findings.
 */
public final class Memory {
  private Memory() {}

  /**
   * Prints it.
   *
   * @param arguments how many enterprises the county has
   */
  public static void main(String[] arguments) {
    int enterprises = arguments.length == 0 ? 16_200 : Integer.parseInt(arguments[0]);
    Yangcheng2022.rules();
    Object[] held = new Object[3]; // or the collector would take what is not used any more
    long before = live();
    List<Report> reports = new ArrayList<>();
    List<Fact> facts = county(enterprises, reports);
    held[0] = facts;
    long alone = live() - before;
    Facts indexed = indexed(facts, reports);
    held[1] = indexed;
    long withIndexes = live() - before;
    Assessment assessment = Yangcheng2022.rules().assess(indexed, LocalDate.of(2022, 7, 1));
    held[2] = assessment;
    long withFindings = live() - before;
    System.out.printf(
        "%,d facts: %,d bytes; with indexes %,d (%.2f); with %,d findings %,d (%.2f), %d held%n",
        facts.size(),
        alone,
        withIndexes,
        (double) withIndexes / alone,
        assessment.findings().size(),
        withFindings,
        (double) withFindings / alone,
        held.length);
  }

  private static List<Fact> county(int enterprises, List<Report> reports) {
    Facts county = CountyGenerator.facts(CountyGenerator.SHIPPED_SEED, enterprises, 4);
    reports.addAll(county.reports());
    return new ArrayList<>(county.all());
  }

  private static Facts indexed(List<Fact> facts, List<Report> reports) {
    Facts.Builder builder = Facts.builder().addAll(facts);
    reports.forEach(builder::report);
    return builder.build();
  }

  private static long live() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
