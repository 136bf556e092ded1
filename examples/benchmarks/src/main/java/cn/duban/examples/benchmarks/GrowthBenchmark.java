package cn.duban.examples.benchmarks;

import cn.duban.RuleSet;
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

/**
 * How time grows from ten thousand to ten million facts, on one thread: from fact objects to
 * findings. The score is the time of one county; the set-up prints how many facts it has.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 4, time = 10)
@Fork(
    value = 1,
    jvmArgs = {
      "-Xms18g",
      "-Xmx18g",
      "-Xmn10g",
      "-XX:+UseSerialGC",
      "-XX:+UseTransparentHugePages", // or every look-up also misses the table of pages
      "-XX:+AlwaysPreTouch"
    })
public class GrowthBenchmark {
  /** Enterprises that give some 10,000, 100,000, 1,000,000 and 10,000,000 facts. */
  @Param({"75", "1600", "17800", "178000"})
  public int enterprises;

  private final LocalDate asOf = LocalDate.of(2022, 7, 1);
  private final RuleSet rules = Yangcheng2022.rules();
  private MadeCounty county = MadeCounty.NONE;

  /** Makes the county. */
  @Setup
  public void makeCounty() {
    county = MadeCounty.with(enterprises);
    System.out.println("facts: " + county.facts().size());
  }

  /** Checks and indexes the facts and judges them. */
  @Benchmark
  public Object judge() {
    return rules.assess(county.load(), asOf);
  }
}
