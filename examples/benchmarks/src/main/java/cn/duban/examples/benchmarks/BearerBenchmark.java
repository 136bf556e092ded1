package cn.duban.examples.benchmarks;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.fact.Facts;
import cn.duban.yangcheng2022.Yangcheng2022;
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

/** One bearer out of a loaded county, as for a web page, and the whole of the same county. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class BearerBenchmark {
  /** Who: the county, a department, a township, a village, an enterprise; empty: all. */
  @Param({"", "county", "d01", "t01", "t01-v01", "e0001"})
  public String bearer = "";

  private final LocalDate asOf = LocalDate.of(2022, 7, 1);
  private final RuleSet rules = Yangcheng2022.rules();
  private Facts county = Facts.builder().build();

  /** Loads the county. */
  @Setup
  public void load() {
    county = CountyGenerator.facts(CountyGenerator.SHIPPED_SEED, 16200, 4);
  }

  /** From loaded facts to findings. */
  @Benchmark
  public Object judge() {
    return bearer.isEmpty() ? rules.assess(county, asOf) : rules.assess(county, asOf, bearer);
  }
}
