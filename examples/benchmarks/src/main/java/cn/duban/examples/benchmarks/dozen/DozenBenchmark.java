package cn.duban.examples.benchmarks.dozen;

import cn.duban.examples.benchmarks.MadeCounty;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A dozen duties of a whole county, from fact objects to findings, by each contender. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 30) // until then half-compiled code makes every engine several times slower
@Measurement(iterations = 10)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class DozenBenchmark {
  /** How many enterprises the county has; there are some forty facts for each. */
  @Param({"2500", "16200"})
  public int enterprises;

  /** Who judges. */
  @Param public Contenders by = Contenders.LIBRARY;

  private final LocalDate asOf = LocalDate.of(2022, 7, 1);
  private Contender contender = Contenders.LIBRARY.start();
  private MadeCounty county = MadeCounty.NONE;

  /** Makes the county. */
  @Setup
  public void makeCounty() {
    county = MadeCounty.with(enterprises);
    contender = by.start();
  }

  /** Ends it. */
  @TearDown
  public void close() {
    contender.close();
  }

  /** From fact objects to findings. */
  @Benchmark
  public Object judge() {
    return contender.judge(county.facts(), county.reports(), asOf);
  }
}
