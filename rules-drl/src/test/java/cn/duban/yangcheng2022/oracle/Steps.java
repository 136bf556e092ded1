package cn.duban.yangcheng2022.oracle;

import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps of a case: a day in a field of it, against a last day. */
final class Steps {
  private final World world;

  Steps(World world) {
    this.world = world;
  }

  /** A step that must be done by a day. */
  Answer by(LocalDate lastDay, String field, String id, @Nullable LocalDate doneOn) {
    return new Answer(
        done(lastDay, field, id, doneOn).status(lastDay, world.asOf),
        lastDay,
        seen(doneOn),
        "<= " + lastDay);
  }

  /**
   * A step without a date that can be done from a day on: due at the end of the year (R-NODATE). If
   * that day comes later, the notice gives no last day at all, so the step is open until done.
   */
  Answer onceDue(LocalDate from, String field, String id, @Nullable LocalDate doneOn) {
    if (!from.isAfter(Dates.YEAR_END)) {
      return by(Dates.YEAR_END, field, id, doneOn);
    }
    Done done = done(null, field, id, doneOn);
    Status status = done == Done.NOT ? Status.PENDING : done.status(null, world.asOf);
    return new Answer(status, null, seen(doneOn), "");
  }

  /** A step that cannot be made up for after its last day. */
  Answer notAfter(LocalDate lastDay, String field, String id, @Nullable LocalDate doneOn) {
    Answer answer = by(lastDay, field, id, doneOn);
    return answer.status() == Status.FULFILLED_LATE ? answer.with(Status.VIOLATED) : answer;
  }

  /** A step that must be done, whenever; until then it is open. */
  Done done(@Nullable LocalDate lastDay, String field, String id, @Nullable LocalDate doneOn) {
    if (doneOn == null) {
      return Done.notIf(world.reported(field, id));
    }
    return world.later(doneOn) ? Done.NOT : Done.on(doneOn, lastDay);
  }

  /** What can be told as long as nobody knows whether a step is asked for at all. */
  static Answer open(@Nullable LocalDate lastDay) {
    return new Answer(Status.UNKNOWN, lastDay, "", "");
  }

  /** Something that must hold at once, without a last day. */
  Answer holds(String field, String id, @Nullable Boolean value) {
    Done done =
        value == null ? Done.notIf(world.reported(field, id)) : value ? Done.IN_TIME : Done.NOT;
    String seen = Boolean.TRUE.equals(value) ? "1/1" : "0/1";
    return new Answer(done.status(null, world.asOf), null, seen, "all 1");
  }

  /** Several steps at once. */
  static Answer all(Answer... steps) {
    String seen =
        List.of(steps).stream()
            .map(Answer::observed)
            .filter(s -> !s.isEmpty())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    Status worst = Status.worst(List.of(steps).stream().map(Answer::status).toList());
    return new Answer(worst, steps[0].lastDay(), seen, steps[0].required());
  }

  /** A day that is known and not after the assessment date. */
  boolean happened(@Nullable LocalDate day) {
    return day != null && !world.later(day);
  }

  /** Whether something happened: null if nobody says, and no if it is known to come later only. */
  @Nullable Boolean happened(String field, String id, @Nullable LocalDate day) {
    if (day == null) {
      return world.reported(field, id) ? Boolean.FALSE : null;
    }
    return !world.later(day);
  }

  private String seen(@Nullable LocalDate doneOn) {
    return happened(doneOn) ? "" + doneOn : "";
  }
}
