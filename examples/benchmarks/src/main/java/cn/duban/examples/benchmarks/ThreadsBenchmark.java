package cn.duban.examples.benchmarks;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Counties judged in a minute by one thread and by two, each with a county of its own. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MINUTES)
@State(Scope.Thread)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(
    value = 1,
    jvmArgs = {"-Xms8g", "-Xmx8g", "-Xmn6g", "-XX:+UseParallelGC"})
public class ThreadsBenchmark {
  private final LocalDate asOf = LocalDate.of(2022, 7, 1);
  private final RuleSet rules = Yangcheng2022.rules();
  private MadeCounty county = MadeCounty.NONE;

  /** Makes the county of this thread. */
  @Setup
  public void makeCounty() {
    county = MadeCounty.with(2500, CountyGenerator.SHIPPED_SEED + Thread.currentThread().getId());
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  public Object one() {
    return judge();
  }

  /** Two threads that share the rules. */
  @Benchmark
  @Threads(2)
  public Object two() {
    return judge();
  }

  private Object judge() {
    return rules.assess(county.load(), asOf);
  }
}
