package cn.duban.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Judges what is new or has changed, and tells how the province stands. */
final class Run {
  private static final int SOME_NOT_JUDGED = 1;

  private final SparkSession spark;
  private final LocalDate asOf;
  private final PrintStream out;
  private final PrintStream err;

  Run(SparkSession spark, LocalDate asOf, PrintStream out, PrintStream err) {
    this.spark = spark;
    this.asOf = asOf;
    this.out = out;
    this.err = err;
  }

  /**
   * Does it all and tells the exit code.
   *
   * @param invented how many counties to invent first
   */
  int judge(String facts, String target, int invented) throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    FactsFolder folder = new FactsFolder(facts, configuration);
    JudgedFolder judged = new JudgedFolder(target, spark);
    if (folder.holds(judged.root())) {
      throw new Refusal(
          "--out 不能在 --facts 之内：" + judged.root(),
          "--out must not lie in --facts: " + judged.root());
    }
    if (invented > 0) {
      InventedCounties.make(invented, folder, spark);
    }
    List<CountyFolder> counties = folder.counties();
    judged.clean();
    List<CountyFolder> due = due(counties, judged.counties());
    new Waves(spark, asOf, judged)
        .judge(due, done -> err.printf("%d/%d 县 | counties%n", done, due.size()));
    Set<String> names = counties.stream().map(CountyFolder::name).collect(Collectors.toSet());
    Summary summary = new Summary(judged, names);
    summary.print(due.size(), out);
    return summary.complete() ? 0 : SOME_NOT_JUDGED;
  }

  /** Those that are not judged yet, or of which something has changed since. */
  private List<CountyFolder> due(List<CountyFolder> counties, List<Row> finished) {
    Map<String, String> fingerprints = new HashMap<>();
    for (Row row : finished) {
      fingerprints.put(row.getAs(Columns.COUNTY), row.getAs(Columns.FINGERPRINT));
    }
    String question = Judge.question(asOf);
    return counties.stream()
        .filter(county -> !county.fingerprint(question).equals(fingerprints.get(county.name())))
        .toList();
  }
}
