package cn.duban.duty;

import cn.duban.fact.Indicator;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
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
    Timeline timeline = new Timeline(code);
    BigDecimal asked = BigDecimal.valueOf(number);
    for (Indicator indicator : docket.evidence(Indicator.class, code)) {
      timeline.add(
          indicator.date(),
          () -> indicator.actual().compareTo(asked) >= 0,
          () ->
              Observation.Step.atLeast(
                  docket.label(code),
                  indicator.actual().stripTrailingZeros().toPlainString(),
                  Integer.toString(number)),
          List.of(indicator),
          List.of());
    }
    return timeline.isEmpty()
        ? Timeline.none(
            docket,
            code,
            new Observation.Count(docket.label(code), 0, number, Optional.empty()),
            Observation.Step.atLeast(docket.label(code), "", Integer.toString(number)),
            lastDay)
        : timeline.judge(docket, lastDay);
  }

  private static Verdict share(
      Docket docket, String code, @Nullable LocalDate lastDay, int percent) {
    Timeline timeline = new Timeline(code);
    for (Indicator indicator : docket.evidence(Indicator.class, code)) {
      BigDecimal planned = indicator.planned();
      if (planned == null) {
        timeline.add(
            indicator.date(),
            () -> null,
            () ->
                Observation.Step.atLeastPercent(
                    docket.label(code), indicator.actual().toPlainString(), percent),
            List.of(indicator),
            List.of(planned(indicator)));
      } else {
        timeline.add(
            indicator.date(),
            () -> Ratio.reaches(indicator.actual(), planned, percent),
            () ->
                new Observation.Share(
                    docket.label(code), indicator.actual(), planned, percent, Optional.empty()),
            List.of(indicator),
            List.of());
      }
    }
    return timeline.isEmpty()
        ? Verdict.unknown(
            lastDay,
            Observation.Step.atLeastPercent(docket.label(code), "", percent),
            List.of(),
            List.of(docket.missing(code)))
        : timeline.judge(docket, lastDay);
  }

  private static Missing planned(Indicator indicator) {
    return Docket.missing(Docket.field(indicator, "planned"), indicator);
  }

  @FunctionalInterface
  private interface One {
    Verdict judge(Docket docket, String code, @Nullable LocalDate lastDay);
  }
}
