package cn.duban.duty;

import cn.duban.fact.Headcount;
import cn.duban.finding.Observation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A share of persons; next comes which share. Exact: 3 of 4 is 75 %, 74 of 100 is not. */
public final class Ratio {
  private final Bearer bearer;
  private final String part;
  private final String whole;
  private final @Nullable String beside;

  Ratio(Bearer bearer, String part, String whole) {
    this(bearer, part, whole, null);
  }

  private Ratio(Bearer bearer, String part, String whole, @Nullable String beside) {
    this.bearer = bearer;
    this.part = part;
    this.whole = whole;
    this.beside = beside;
  }

  /** Also shows the share of this other whole; it is not judged. */
  public Ratio beside(@Code("headcount") String otherWhole) {
    return new Ratio(bearer, part, whole, otherWhole);
  }

  /** At least so many per cent, inclusive. */
  public Due atLeastPercent(int percent) {
    return new Due(bearer, (docket, lastDay) -> judge(docket, lastDay, percent));
  }

  private Verdict judge(Docket docket, @Nullable LocalDate lastDay, int percent) {
    List<Counts> days =
        Counts.over(
            docket.evidence(Headcount.class, part), docket.evidence(Headcount.class, whole));
    if (!days.isEmpty()) {
      Share share = new Share(docket, part, whole, beside, docket.reported(part), percent);
      return new Timeline<>(days, share, List.of(part, whole)).judge(docket, lastDay);
    }
    return Verdict.unknown(
        lastDay,
        Observation.Step.atLeastPercent(docket.label(part), "", percent),
        List.of(),
        List.of(docket.missing(part), docket.missing(whole)));
  }

  static boolean reaches(BigDecimal part, BigDecimal whole, int percent) {
    return part.multiply(BigDecimal.valueOf(100))
            .compareTo(whole.multiply(BigDecimal.valueOf(percent)))
        >= 0;
  }
}
