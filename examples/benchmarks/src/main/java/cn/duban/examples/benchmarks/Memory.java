package cn.duban.examples.benchmarks;

import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;

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
    MadeCounty county = MadeCounty.with(enterprises);
    held[0] = county;
    long alone = live() - before;
    Facts indexed = county.load();
    held[1] = indexed;
    long withIndexes = live() - before;
    Assessment assessment = Yangcheng2022.rules().assess(indexed, LocalDate.of(2022, 7, 1));
    held[2] = assessment;
    long withFindings = live() - before;
    System.out.printf(
        "%,d facts: %,d bytes; with indexes %,d (%.2f); with %,d findings %,d (%.2f), %d held%n",
        county.facts().size(),
        alone,
        withIndexes,
        (double) withIndexes / alone,
        assessment.findings().size(),
        withFindings,
        (double) withFindings / alone,
        held.length);
  }

  private static long live() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
