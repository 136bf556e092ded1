package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Days;
import cn.duban.finding.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Steps that count by the hour. */
final class Instants {
  private final World world;

  Instants(World world) {
    this.world = world;
  }

  /** The first instant that no longer belongs to the assessment date. */
  Instant endOfDay() {
    return world.asOf.plusDays(1).atStartOfDay(Days.ZONE).toInstant();
  }

  /** Whether an instant lies after the assessment date. */
  boolean later(Instant at) {
    return !at.isBefore(endOfDay());
  }

  /** In local time, such as {@code 2022-06-10T22:30}. */
  static String text(Instant at) {
    return LocalDateTime.ofInstant(at, Days.ZONE).toString();
  }

  String seen(@Nullable Instant at) {
    return at == null || later(at) ? "" : text(at);
  }

  /**
   * A step that must be done within so many hours of an instant.
   *
   * @param begun whether that instant may have come although nobody says when
   */
  Answer within(
      int hours,
      @Nullable Instant start,
      boolean begun,
      String field,
      String id,
      @Nullable Instant at) {
    if (start == null || later(start)) {
      return begun ? Answer.UNKNOWN : Answer.UNKNOWN.with(Status.PENDING);
    }
    Instant last = start.plus(Duration.ofHours(hours));
    Done done =
        at == null
            ? Done.notIf(world.reported(field, id))
            : later(at) ? Done.NOT : at.isAfter(last) ? Done.LATE : Done.IN_TIME;
    return new Answer(
        done == Done.NOT && !later(last) ? Status.VIOLATED : done.status(Days.of(last), world.asOf),
        Days.of(last),
        seen(at),
        "<= " + text(last));
  }
}
