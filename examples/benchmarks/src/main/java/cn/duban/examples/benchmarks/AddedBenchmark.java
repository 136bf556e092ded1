package cn.duban.examples.benchmarks;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.fact.Activity;
import cn.duban.fact.DangerLevel;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.HiddenDangerBuilder;
import cn.duban.finding.Assessment;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
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

/** One fact changes in a county that was judged, and the whole of the same county judged anew. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
public class AddedBenchmark {
  /** What changes. */
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

  /** From the change to all findings. */
  @Benchmark
  public Object judge() {
    return kind == Kind.EVERYTHING
        ? rules.assess(county, asOf)
        : rules.assess(before, kind.change.apply(county));
  }

  /** What changes. */
  public enum Kind {
    /** Nothing changes: the whole county is judged. */
    EVERYTHING(county -> county),
    /** A check by an enterprise, of which nobody else's duties ask. */
    RECORD_OF_ENTERPRISE(more("e0001", "SUBSIDIARY_SAFETY_CHECK")),
    /** A meeting of a department with many cases. */
    RECORD_OF_DEPARTMENT(more("d01", "SAFETY_MEETING")),
    /** A drill of the county. */
    RECORD_OF_COUNTY(more("county", "FIELD_DRILL")),
    /** A hidden danger of an enterprise. */
    HIDDEN_DANGER(
        more(
            HiddenDangerBuilder.builder()
                .id("more")
                .responsible("e0001")
                .level(DangerLevel.GENERAL)
                .foundOn(LocalDate.of(2022, 5, 1))
                .build())),
    /** A hidden danger that was open is rectified. */
    RECTIFIED(Kind::rectified),
    /** An enterprise, at whom all the county's duties about every enterprise must look. */
    ENTERPRISE(more(EnterpriseBuilder.builder().id("more").name("示例企业").township("t01").build()));

    @SuppressWarnings("ImmutableEnumChecker") // a function of facts holds nothing that changes
    private final UnaryOperator<Facts> change;

    Kind(UnaryOperator<Facts> change) {
      this.change = change;
    }

    private static UnaryOperator<Facts> more(String bearer, String code) {
      return more(Activity.of("more", bearer, code, LocalDate.of(2022, 6, 1)));
    }

    private static UnaryOperator<Facts> more(Fact fact) {
      return county -> county.with(List.of(fact));
    }

    private static Facts rectified(Facts county) {
      HiddenDanger open =
          county.ofType(HiddenDanger.class).stream()
              .filter(danger -> danger.rectifiedOn() == null)
              .findFirst()
              .orElseThrow();
      return county.replacing(
          List.of(
              HiddenDangerBuilder.builder(open).rectifiedOn(LocalDate.of(2022, 6, 30)).build()));
    }
  }
}
