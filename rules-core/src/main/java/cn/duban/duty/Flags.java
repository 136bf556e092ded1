package cn.duban.duty;

import cn.duban.fact.Days;
import cn.duban.fact.Flag;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.Duration;
import java.time.Instant;
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
    Timeline timeline = new Timeline(code);
    List<Flag> flags = docket.evidence(Flag.class, code);
    for (int i = 0; i < flags.size(); i++) {
      Flag flag = flags.get(i);
      LocalDate day = i == flags.size() - 1 ? docket.asOf() : flag.date();
      List<Missing> missing =
          hours == null || !flag.value() ? List.of() : unproved(docket, flag, day, hours);
      timeline.add(
          flag.date(),
          () ->
              missing.isEmpty()
                  ? flag.value() && (hours == null || fresh(flag.lastSeenAt(), day, hours))
                  : null,
          () -> observation(docket, code, flag),
          List.of(flag),
          missing);
    }
    return timeline.isEmpty()
        ? Timeline.none(docket, code, Observation.Step.none(docket.label(code)), lastDay)
        : timeline.judge(docket, lastDay);
  }

  private static Observation observation(Docket docket, String code, Flag flag) {
    Text label = docket.label(code);
    Instant seen = flag.lastSeenAt();
    String value = flag.value() ? "yes" : "no";
    return new Observation.Step(
        label,
        seen == null ? value : value + " " + seen.atZone(Days.ZONE).toLocalDateTime(),
        "yes",
        new Text("", ""));
  }

  /** What to supply to tell whether it showed itself lately on a day. */
  private static List<Missing> unproved(Docket docket, Flag flag, LocalDate day, int hours) {
    if (!isSeen(docket, flag.lastSeenAt())) {
      return List.of(lastSeen(flag));
    }
    boolean silent = !fresh(flag.lastSeenAt(), day, hours);
    return silent && flag.date().isBefore(day) && !docket.reported(flag.code())
        ? List.of(docket.missing(flag.code()))
        : List.of();
  }

  private static boolean fresh(@Nullable Instant seen, LocalDate day, int hours) {
    return seen != null && !seen.isBefore(endOf(day).minus(Duration.ofHours(hours)));
  }

  /** A later sign of life took the place of those before it: it says nothing of this day. */
  private static boolean isSeen(Docket docket, @Nullable Instant seen) {
    return seen != null && seen.isBefore(endOf(docket.asOf()));
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Days.ZONE).toInstant();
  }

  private static Missing lastSeen(Flag flag) {
    return Docket.missing(Docket.field(flag, "lastSeenAt"), flag);
  }
}
