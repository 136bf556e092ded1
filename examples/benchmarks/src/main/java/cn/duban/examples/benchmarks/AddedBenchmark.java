package cn.duban.examples.benchmarks;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.fact.Activity;
import cn.duban.fact.DangerLevel;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.HiddenDangerBuilder;
import cn.duban.finding.Assessment;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** One fact more for a county that was judged, and the whole of the same county judged anew. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class AddedBenchmark {
  /** What comes. */
  @Param public Kind kind = Kind.EVERYTHING;

  private final LocalDate asOf = LocalDate.of(2022, 7, 1);
  private final RuleSet rules = Yangcheng2022.rules();
  private Facts county = Facts.builder().build();
  private Assessment before = rules.assess(county, asOf);

  /** Loads and judges the county. */
  @Setup
  public void load() {
    county = CountyGenerator.facts(CountyGenerator.SHIPPED_SEED, 16_200, 4);
    before = rules.assess(county, asOf);
  }

  /** From the fact to all findings. */
  @Benchmark
  public Object judge() {
    Fact more = kind.fact;
    return more == null ? rules.assess(county, asOf) : rules.assess(before, List.of(more));
  }

  /** What comes. */
  public enum Kind {
    /** Nothing comes: the whole county is judged. */
    EVERYTHING(null),
    /** A check by an enterprise, of which nobody else's duties ask. */
    RECORD_OF_ENTERPRISE(act("e0001", "SUBSIDIARY_SAFETY_CHECK")),
    /** A meeting of a department with many cases. */
    RECORD_OF_DEPARTMENT(act("d01", "SAFETY_MEETING")),
    /** A drill of the county. */
    RECORD_OF_COUNTY(act("county", "FIELD_DRILL")),
    /** A hidden danger of an enterprise. */
    HIDDEN_DANGER(
        HiddenDangerBuilder.builder()
            .id("more")
            .responsible("e0001")
            .level(DangerLevel.GENERAL)
            .foundOn(LocalDate.of(2022, 5, 1))
            .build()),
    /** An enterprise, at whom all the county's duties about every enterprise must look. */
    ENTERPRISE(EnterpriseBuilder.builder().id("more").name("示例企业").township("t01").build());

    @SuppressWarnings("ImmutableEnumChecker") // a fact is immutable
    private final @Nullable Fact fact;

    Kind(@Nullable Fact fact) {
      this.fact = fact;
    }

    private static Fact act(String bearer, String code) {
      return Activity.of("more", bearer, code, LocalDate.of(2022, 6, 1));
    }
  }
}
