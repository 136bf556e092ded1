package cn.duban.duty;

import cn.duban.fact.Headcount;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number of persons in post full-time (R-HEADS); next comes how many. */
public final class Staff {
  private final Bearer bearer;
  private final String code;

  Staff(Bearer bearer, String code) {
    this.bearer = bearer;
    this.code = code;
  }

  /** At least so many, inclusive. */
  public Minimum atLeast(int number) {
    return new Minimum(bearer, code, number, Optional.empty());
  }

  /** At least as many as the count itself says are required; without that, UNKNOWN. */
  public Due atLeastRequired() {
    return new Due(
        bearer, (docket, lastDay) -> judge(docket, lastDay, code, null, Optional.empty()));
  }

  private static Verdict judge(
      Docket docket,
      @Nullable LocalDate lastDay,
      String code,
      @Nullable Integer number,
      Optional<Integer> advised) {
    List<Headcount> counts = docket.evidence(Headcount.class, code);
    if (!counts.isEmpty()) {
      Standard<Headcount> enough = new Enough(docket.label(code), number, advised);
      return new Timeline<>(counts, enough, code).judge(docket, lastDay);
    }
    return number == null
        ? Verdict.unknown(
            lastDay,
            asManyAsRequired(docket.label(code), ""),
            List.of(),
            List.of(docket.missing(code)))
        : Timeline.none(
            docket,
            code,
            new Observation.Count(docket.label(code), 0, number, advised),
            Observation.Step.atLeast(docket.label(code), "", Integer.toString(number)),
            lastDay);
  }

  private static Observation asManyAsRequired(Text who, String seen) {
    return new Observation.Step(
        who, seen, ">= ?", new Text("要求达到应配人数", "as many as required are required"));
  }

  /**
   * What a count is held against.
   *
   * @param number null: what the count itself says
   */
  private record Enough(Text who, @Nullable Integer number, Optional<Integer> advised)
      implements Standard.OfRecord<Headcount> {

    private @Nullable Integer asked(Headcount count) {
      return number == null ? count.required() : number;
    }

    @Override
    public @Nullable Boolean isMet(Headcount count) {
      Integer asked = asked(count);
      return asked == null ? null : Boolean.valueOf(count.count() >= asked);
    }

    @Override
    public Observation seen(Headcount count) {
      Integer asked = asked(count);
      return asked == null
          ? asManyAsRequired(who, Integer.toString(count.count()))
          : new Observation.Count(who, count.count(), asked, advised);
    }

    @Override
    public List<Missing> missing(Headcount count) {
      return List.of(Docket.missing(Docket.field(count, "required"), count));
    }
  }

  /** A fixed minimum; the notice may advise more. */
  public static final class Minimum extends Due {
    private final Bearer bearer;
    private final String code;
    private final int number;

    private Minimum(Bearer bearer, String code, int number, Optional<Integer> advised) {
      super(bearer, (docket, lastDay) -> judge(docket, lastDay, code, number, advised));
      this.bearer = bearer;
      this.code = code;
      this.number = number;
    }

    /** The notice advises this many: fewer are enough, with a remark (R-3TO5). */
    public Due advised(int more) {
      return new Minimum(bearer, code, number, Optional.of(more));
    }
  }
}
