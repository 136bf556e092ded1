package cn.duban.duty;

import cn.duban.fact.Fact;
import cn.duban.fact.Headcount;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
    List<Headcount> parts = docket.evidence(Headcount.class, part);
    List<Headcount> wholes = docket.evidence(Headcount.class, whole);
    TreeSet<LocalDate> days = new TreeSet<>();
    parts.forEach(count -> days.add(count.date()));
    wholes.forEach(count -> days.add(count.date()));
    boolean absenceCounts = docket.reported(part);
    Timeline timeline = new Timeline(part, whole);
    for (LocalDate day : days) {
      point(docket, timeline, day, newest(parts, day), newest(wholes, day), absenceCounts, percent);
    }
    if (!timeline.isEmpty()) {
      return timeline.judge(docket, lastDay);
    }
    return Verdict.unknown(
        lastDay,
        Observation.Step.atLeastPercent(docket.label(part), "", percent),
        List.of(),
        List.of(docket.missing(part), docket.missing(whole)));
  }

  private void point(
      Docket docket,
      Timeline timeline,
      LocalDate day,
      Optional<Headcount> some,
      Optional<Headcount> all,
      boolean absenceCounts,
      int percent) {
    List<Fact> evidence = new ArrayList<>();
    some.ifPresent(evidence::add);
    all.ifPresent(evidence::add);
    List<Missing> missing = new ArrayList<>();
    if (some.isEmpty() && !absenceCounts) {
      missing.add(docket.missing(part));
    }
    if (all.isEmpty()) {
      missing.add(docket.missing(whole));
    } else if (all.get().count() == 0) {
      missing.add(nobody(docket, all.get()));
    }
    BigDecimal numerator = BigDecimal.valueOf(some.map(Headcount::count).orElse(0));
    BigDecimal denominator = BigDecimal.valueOf(all.map(Headcount::count).orElse(0));
    Optional<Headcount> other =
        beside == null ? Optional.empty() : newest(docket.evidence(Headcount.class, beside), day);
    if (!missing.isEmpty()) {
      timeline.add(
          day,
          () -> null,
          () -> Observation.Step.atLeastPercent(docket.label(part), "", percent),
          evidence,
          missing);
      return;
    }
    other.ifPresent(evidence::add);
    Optional<Text> shown = other.map(count -> share(docket, numerator, count));
    timeline.add(
        day,
        () -> reaches(numerator, denominator, percent),
        () -> new Observation.Share(docket.label(part), numerator, denominator, percent, shown),
        evidence,
        List.of());
  }

  /** There is no share of nobody, and mostly a count of nobody is a mistake. */
  private static Missing nobody(Docket docket, Headcount whole) {
    Text label = docket.label(whole.code());
    return new Missing(
        whole.code(),
        docket.bearer().id(),
        new Text(
            "记录 %s 的“%s”（%s）为 0，无法计算比例，请核实".formatted(whole.id(), label.zh(), whole.code()),
            "%s (%s) is 0 in record %s, of which there is no share: check it"
                .formatted(label.en(), whole.code(), whole.id())));
  }

  private static Text share(Docket docket, BigDecimal numerator, Headcount whole) {
    Text label = docket.label(whole.code());
    return new Text(
        "占%s %s/%d".formatted(label.zh(), numerator.toPlainString(), whole.count()),
        "of %s %s/%d".formatted(label.en(), numerator.toPlainString(), whole.count()));
  }

  static boolean reaches(BigDecimal part, BigDecimal whole, int percent) {
    return part.multiply(BigDecimal.valueOf(100))
            .compareTo(whole.multiply(BigDecimal.valueOf(percent)))
        >= 0;
  }

  private static Optional<Headcount> newest(List<Headcount> counts, LocalDate day) {
    for (int i = counts.size() - 1; i >= 0; i--) {
      if (!counts.get(i).date().isAfter(day)) {
        return Optional.of(counts.get(i));
      }
    }
    return Optional.empty();
  }
}
