package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Days;
import cn.duban.fact.Warning;
import cn.duban.finding.Status;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be done before a warning ends. */
final class Warnings {
  private final World world;
  private final Instants instants;

  Warnings(World world) {
    this.world = world;
    instants = new Instants(world);
  }

  /** Whether it threatens people; null if nobody says. */
  static @Nullable Boolean threatens(Warning warning) {
    return warning.peopleThreatened() == null ? null : warning.peopleThreatened() > 0;
  }

  /** Everybody threatened was moved before it ended; what is worse is told. */
  Answer moved(Warning warning) {
    Status all = share(warning, "peopleMoved", warning.peopleMoved(), warning.peopleThreatened());
    Answer inTime = before(warning, "movedAt", warning.movedAt());
    return inTime.status().compareTo(all) <= 0 || warning.peopleThreatened() == null
        ? inTime
        : new Answer(
            all,
            lastDay(warning),
            seen(warning, "peopleMoved", warning.peopleMoved(), warning.peopleThreatened()),
            ">= 100%");
  }

  /** Measures were taken before it ended. */
  Answer measures(Warning warning) {
    return before(warning, "measuresAt", warning.measuresAt());
  }

  /** It reached every household that it must reach. */
  Answer reached(Warning warning) {
    Status all =
        warning.householdsToReach() == null
            ? Status.UNKNOWN
            : share(
                warning,
                "householdsReached",
                warning.householdsReached(),
                warning.householdsToReach());
    boolean endIsUnknown =
        warning.endsAt() == null && !world.reported("Warning.endsAt", warning.id());
    return all == Status.UNKNOWN && endIsUnknown
        ? Answer.UNKNOWN
        : new Answer(
            all,
            lastDay(warning),
            seen(
                warning,
                "householdsReached",
                warning.householdsReached(),
                warning.householdsToReach()),
            ">= 100%");
  }

  private static @Nullable LocalDate lastDay(Warning warning) {
    return warning.endsAt() == null ? null : Days.of(warning.endsAt());
  }

  private String seen(
      Warning warning, String field, @Nullable Integer part, @Nullable Integer whole) {
    boolean none = part == null && world.reported("Warning." + field, warning.id());
    return whole == null || (part == null && !none) ? "" : (none ? 0 : part) + "/" + whole;
  }

  private Status share(
      Warning warning, String field, @Nullable Integer part, @Nullable Integer whole) {
    if (part != null && whole != null && part >= whole) {
      return Status.FULFILLED;
    }
    boolean not = part != null || world.reported("Warning." + field, warning.id());
    LocalDate lastDay = lastDay(warning);
    return whole == null || !not
        ? Status.UNKNOWN
        : lastDay == null ? notDone(warning) : Done.NOT.status(lastDay, world.asOf);
  }

  private Answer before(Warning warning, String field, @Nullable Instant at) {
    return new Answer(
        beforeEnd(warning, field, at),
        lastDay(warning),
        instants.seen(at),
        warning.endsAt() == null ? "" : "<= " + Instants.text(warning.endsAt()));
  }

  private Status beforeEnd(Warning warning, String field, @Nullable Instant at) {
    if (at == null) {
      return world.reported("Warning." + field, warning.id()) ? notDone(warning) : Status.UNKNOWN;
    }
    if (instants.later(at)) {
      return notDone(warning);
    }
    if (warning.endsAt() == null) {
      return world.reported("Warning.endsAt", warning.id()) ? Status.FULFILLED : Status.UNKNOWN;
    }
    return at.isAfter(warning.endsAt()) ? Status.VIOLATED : Status.FULFILLED;
  }

  /** Not done: a breach once the warning has ended. */
  private Status notDone(Warning warning) {
    if (warning.endsAt() == null) {
      return world.reported("Warning.endsAt", warning.id()) ? Status.PENDING : Status.UNKNOWN;
    }
    return instants.later(warning.endsAt()) ? Status.PENDING : Status.VIOLATED;
  }
}
