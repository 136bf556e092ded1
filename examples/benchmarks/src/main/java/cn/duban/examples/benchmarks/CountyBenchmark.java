package cn.duban.examples.benchmarks;

import cn.duban.RuleSet;
import cn.duban.yangcheng2022.Yangcheng2022;
import cn.duban.yangcheng2022.oracle.Oracle;
import java.time.LocalDate;
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
  private MadeCounty county = MadeCounty.NONE;

  /** Makes the county. */
  @Setup
  public void makeCounty() {
    county = MadeCounty.with(enterprises);
  }

  /** By the rules, with all checks of the facts. */
  @Benchmark
  public Object library() {
    return rules.assess(county.load(), asOf);
  }

  /** By plain loops, without checks of the facts, evidence and texts. */
  @Benchmark
  public Object java() {
    return oracle.judge(county.facts(), county.reports(), asOf);
  }
}
