package cn.duban.examples.benchmarks;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import cn.duban.yangcheng2022.Yangcheng2022;
import cn.duban.yangcheng2022.oracle.Oracle;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole county, from fact objects to findings on one thread: the rules and Java without them. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(
    value = 2,
    jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class CountyBenchmark {
  /** How many enterprises the county has; there are some forty facts for each. */
  @Param({"2500", "16200"})
  public int enterprises;

  private final LocalDate asOf = LocalDate.of(2022, 7, 1);
  private final RuleSet rules = Yangcheng2022.rules();
  private final Oracle oracle = new Oracle(rules.notice().calendar());
  private List<Fact> facts = List.of();
  private List<Report> reports = List.of();

  /** Makes the county. */
  @Setup
  public void makeCounty() {
    Facts county = CountyGenerator.facts(CountyGenerator.SHIPPED_SEED, enterprises, 4);
    facts = county.all();
    reports = county.reports();
  }

  /** By the rules, with all checks of the facts. */
  @Benchmark
  public Object library() {
    Facts.Builder county = Facts.builder().addAll(facts);
    reports.forEach(county::report);
    return rules.assess(county.build(), asOf);
  }

  /** By plain loops, without checks of the facts, evidence and texts. */
  @Benchmark
  public Object java() {
    return oracle.judge(facts, reports, asOf);
  }
}
