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
import org.jspecify.annotations.Nullable;

/**
 * A share that must be so large.
 *
 * @param beside a code of which the share is shown too, but not judged; null: none
 * @param absenceCounts whether no record of the part means none
 */
record Share(
    Docket docket,
    String part,
    String whole,
    @Nullable String beside,
    boolean absenceCounts,
    int percent)
    implements Standard<Counts> {

  @Override
  public LocalDate day(Counts counts) {
    return counts.day();
  }

  @Override
  public @Nullable Boolean isMet(Counts counts) {
    return isTold(counts)
        ? Boolean.valueOf(Ratio.reaches(number(counts.some()), number(counts.all()), percent))
        : null;
  }

  @Override
  public Observation seen(Counts counts) {
    Text label = docket.label(part);
    if (!isTold(counts)) {
      return Observation.Step.atLeastPercent(label, "", percent);
    }
    BigDecimal numerator = number(counts.some());
    return new Observation.Share(
        label,
        numerator,
        number(counts.all()),
        percent,
        other(counts).map(count -> share(numerator, count)));
  }

  @Override
  public List<Fact> evidence(Counts counts) {
    List<Fact> evidence = new ArrayList<>(3);
    if (counts.some() != null) {
      evidence.add(counts.some());
    }
    if (counts.all() != null) {
      evidence.add(counts.all());
    }
    if (isTold(counts)) {
      other(counts).ifPresent(evidence::add);
    }
    return evidence;
  }

  @Override
  public List<Missing> missing(Counts counts) {
    List<Missing> missing = new ArrayList<>(2);
    if (counts.some() == null && !absenceCounts) {
      missing.add(docket.missing(part));
    }
    if (counts.all() == null) {
      missing.add(docket.missing(whole));
    } else if (counts.all().count() == 0) {
      missing.add(nobody(counts.all()));
    }
    return missing;
  }

  private boolean isTold(Counts counts) {
    return (counts.some() != null || absenceCounts)
        && counts.all() != null
        && counts.all().count() != 0;
  }

  private static BigDecimal number(@Nullable Headcount count) {
    return BigDecimal.valueOf(count == null ? 0 : count.count());
  }

  private Optional<Headcount> other(Counts counts) {
    return beside == null
        ? Optional.empty()
        : docket.evidence(Headcount.class, beside).stream()
            .filter(count -> !count.date().isAfter(counts.day()))
            .reduce((older, newer) -> newer);
  }

  /** There is no share of nobody, and mostly a count of nobody is a mistake. */
  private Missing nobody(Headcount count) {
    Text label = docket.label(count.code());
    return new Missing(
        count.code(),
        docket.bearer().id(),
        new Text(
            "记录 %s 的“%s”（%s）为 0，无法计算比例，请核实".formatted(count.id(), label.zh(), count.code()),
            "%s (%s) is 0 in record %s, of which there is no share: check it"
                .formatted(label.en(), count.code(), count.id())));
  }

  private Text share(BigDecimal numerator, Headcount count) {
    Text label = docket.label(count.code());
    return new Text(
        "占%s %s/%d".formatted(label.zh(), numerator.toPlainString(), count.count()),
        "of %s %s/%d".formatted(label.en(), numerator.toPlainString(), count.count()));
  }
}
