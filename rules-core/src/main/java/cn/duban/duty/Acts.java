package cn.duban.duty;

import cn.duban.fact.Activity;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Things to do in the calendar year (R-YEAR); next comes how many or what they must cover. */
public final class Acts {
  private final Bearer bearer;
  private final List<ActTerms> terms;
  private final Map<String, Window> seasons;
  private final @Nullable String halfYearlyField;

  Acts(Bearer bearer, String... codes) {
    this(bearer, Stream.of(codes).map(ActTerms::of).toList(), Map.of(), null);
  }

  private Acts(
      Bearer bearer,
      List<ActTerms> terms,
      Map<String, Window> seasons,
      @Nullable String halfYearlyField) {
    this.bearer = bearer;
    this.terms = terms;
    this.seasons = seasons;
    this.halfYearlyField = halfYearlyField;
  }

  /** Only acts count in which this field ({@code departments}…) reaches the number (R-DRILL). */
  public Acts involving(
      @FieldName(value = Activity.class, holds = Integer.class) String field, int number) {
    return with(t -> t.withBreadth(field, number));
  }

  /** Within a season, both days inclusive; of several seasons each is owed (R-SEASONS). */
  public Acts inSeason(@Code("topic") String code, @Day String isoFirst, @Day String isoLast) {
    Map<String, Window> more = new LinkedHashMap<>(seasons);
    more.put(code, new Window(LocalDate.parse(isoFirst), LocalDate.parse(isoLast)));
    return new Acts(bearer, terms, more, halfYearlyField);
  }

  /** In each half of the year if this field of the bearer holds (R-DRILLS); if empty, UNKNOWN. */
  public Acts halfYearlyIf(@FieldName(holds = Boolean.class) String field) {
    return new Acts(bearer, terms, seasons, field);
  }

  /** At least so many of each, inclusive. */
  public Due atLeast(int number) {
    return new Due(bearer, (docket, lastDay) -> judge(docket, number, lastDay));
  }

  /** Acts that together cover all of these topics. */
  public Due covering(@Code("topic") String... topics) {
    return new Due(
        bearer,
        (docket, lastDay) -> {
          Parts parts = new Parts();
          for (String topic : topics) {
            ActTerms covering = terms.get(0).withTopic(topic);
            parts.add(
                topic, docket.label(topic), new ActCount(docket, covering, 1).inYear(lastDay));
          }
          return parts.always(docket.label(terms.get(0).code()), Optional.ofNullable(lastDay));
        });
  }

  private Verdict judge(Docket docket, int number, @Nullable LocalDate lastDay) {
    Parts parts = new Parts();
    for (ActTerms one : terms) {
      Verdict verdict = judge(new ActCount(docket, one, number), lastDay);
      parts.add(one.code(), docket.label(one.code()), verdict);
    }
    return parts.together(docket.inquiry().obligation().title(), lastDay);
  }

  private Verdict judge(ActCount count, @Nullable LocalDate lastDay) {
    Docket docket = count.docket();
    if (halfYearlyField != null) {
      Fact item = Objects.requireNonNull(docket.item());
      FactType.Field field = Docket.field(item, halfYearlyField);
      Object applies = field.get(item);
      if (applies == null) { // whether it binds is never read from silence
        Verdict yearly = count.inYear(lastDay);
        return Verdict.unknown(
            lastDay, yearly.observation(), yearly.evidence(), List.of(Docket.missing(field, item)));
      }
      if (applies.equals(true)) {
        return Repeated.judge(Repeated.Period.HALF_YEAR, count);
      }
    }
    if (seasons.isEmpty()) {
      return count.inYear(lastDay);
    }
    Parts parts = new Parts();
    seasons.forEach((code, window) -> parts.add(code, docket.label(code), count.inPeriod(window)));
    return parts.always(count.label(), Optional.ofNullable(lastDay));
  }

  private Acts with(UnaryOperator<ActTerms> change) {
    List<ActTerms> changed = new ArrayList<>();
    terms.forEach(t -> changed.add(change.apply(t)));
    return new Acts(bearer, changed, seasons, halfYearlyField);
  }
}
