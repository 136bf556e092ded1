package cn.duban.duty;

import cn.duban.fact.Indicator;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One or more quantities; next comes how large each must be. */
public final class Indicators {
  private final Bearer bearer;
  private final List<String> codes;

  Indicators(Bearer bearer, String... codes) {
    this.bearer = bearer;
    this.codes = List.of(codes);
  }

  /** Each at least so large, inclusive. */
  public Due atLeast(int number) {
    return new Due(bearer, each((docket, code, lastDay) -> number(docket, code, lastDay, number)));
  }

  /** Each at least so many per cent of what was planned, inclusive; without a plan, UNKNOWN. */
  public Due atLeastPercent(int percent) {
    return new Due(bearer, each((docket, code, lastDay) -> share(docket, code, lastDay, percent)));
  }

  private Requirement each(One one) {
    return (docket, lastDay) -> {
      Parts parts = new Parts();
      for (String code : codes) {
        parts.add(code, docket.label(code), one.judge(docket, code, lastDay));
      }
      return parts.together(docket.inquiry().obligation().title(), lastDay);
    };
  }

  private static Verdict number(
      Docket docket, String code, @Nullable LocalDate lastDay, int number) {
    List<Indicator> indicators = docket.evidence(Indicator.class, code);
    return indicators.isEmpty()
        ? Timeline.none(
            docket,
            code,
            new Observation.Count(docket.label(code), 0, number, Optional.empty()),
            Observation.Step.atLeast(docket.label(code), "", Integer.toString(number)),
            lastDay)
        : new Timeline<>(indicators, new Amount(docket.label(code), number), code)
            .judge(docket, lastDay);
  }

  private static Verdict share(
      Docket docket, String code, @Nullable LocalDate lastDay, int percent) {
    List<Indicator> indicators = docket.evidence(Indicator.class, code);
    return indicators.isEmpty()
        ? Verdict.unknown(
            lastDay,
            Observation.Step.atLeastPercent(docket.label(code), "", percent),
            List.of(),
            List.of(docket.missing(code)))
        : new Timeline<>(indicators, new Planned(docket.label(code), percent), code)
            .judge(docket, lastDay);
  }

  /** A quantity that must be so large. */
  private record Amount(Text what, int number) implements Standard.OfRecord<Indicator> {
    @Override
    public Boolean isMet(Indicator indicator) {
      return indicator.actual().compareTo(BigDecimal.valueOf(number)) >= 0;
    }

    @Override
    public Observation seen(Indicator indicator) {
      return Observation.Step.atLeast(
          what, indicator.actual().stripTrailingZeros().toPlainString(), Integer.toString(number));
    }
  }

  /** A share of what was planned. */
  private record Planned(Text what, int percent) implements Standard.OfRecord<Indicator> {
    @Override
    public @Nullable Boolean isMet(Indicator indicator) {
      BigDecimal planned = indicator.planned();
      return planned == null
          ? null
          : Boolean.valueOf(Ratio.reaches(indicator.actual(), planned, percent));
    }

    @Override
    public Observation seen(Indicator indicator) {
      BigDecimal planned = indicator.planned();
      return planned == null
          ? Observation.Step.atLeastPercent(what, indicator.actual().toPlainString(), percent)
          : new Observation.Share(what, indicator.actual(), planned, percent, Optional.empty());
    }

    @Override
    public List<Missing> missing(Indicator indicator) {
      return List.of(Docket.missing(Docket.field(indicator, "planned"), indicator));
    }
  }

  @FunctionalInterface
  private interface One {
    Verdict judge(Docket docket, String code, @Nullable LocalDate lastDay);
  }
}
