package cn.duban.duty;

import cn.duban.fact.Flag;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that holds, in the newest record. */
public final class Flags extends Due {
  private final Bearer bearer;
  private final String code;

  Flags(Bearer bearer, String code) {
    super(bearer, (docket, lastDay) -> judge(docket, lastDay, code, null));
    this.bearer = bearer;
    this.code = code;
  }

  /**
   * It showed itself at most so many hours before the end of the assessment date (R-REALTIME). A
   * record of an earlier day knows no later sign: longer silence in it proves a breach only if the
   * host says that there is no newer record. Whether it was done in time is told by records that
   * were as fresh at the end of their own day.
   */
  public Due seenWithinHours(int hours) {
    return new Due(bearer, (docket, lastDay) -> judge(docket, lastDay, code, hours));
  }

  /** A document of this code that is in force serves as well. */
  public Due orDocument(@Code("document") String documentCode) {
    return new Due(
        bearer,
        (docket, lastDay) -> {
          Verdict flag = judge(docket, lastDay, code, null);
          Verdict document = new Documents(bearer, documentCode).judge(docket, lastDay);
          return better(flag, document);
        });
  }

  /** Done by either is done; else it rests on both, and what of either is unknown is of both. */
  private static Verdict better(Verdict a, Verdict b) {
    boolean firstIsBest = a.status().compareTo(b.status()) >= 0;
    Verdict best = firstIsBest ? a : b;
    Verdict other = firstIsBest ? b : a;
    if (best.status() == Status.FULFILLED) {
      return best;
    }
    return other.status() == Status.UNKNOWN
        ? other.alsoMissing(best.missing()).alsoRestingOn(best.evidence())
        : best.alsoRestingOn(other.evidence());
  }

  private static Verdict judge(
      Docket docket, @Nullable LocalDate lastDay, String code, @Nullable Integer hours) {
    List<Flag> flags = docket.evidence(Flag.class, code);
    return flags.isEmpty()
        ? Timeline.none(docket, code, Observation.Step.none(docket.label(code)), lastDay)
        : new Timeline<>(flags, new Holding(docket, flags.get(flags.size() - 1), hours), code)
            .judge(docket, lastDay);
  }
}
