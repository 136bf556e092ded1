package cn.duban.duty;

import cn.duban.fact.Days;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Last days that an object carries itself. */
final class LastDays {
  private LastDays() {}

  static Verdict fromField(Docket docket, String name, Requirement requirement) {
    Fact fact = Objects.requireNonNull(docket.item());
    FactType.Field field = Docket.field(fact, name);
    Object value = field.get(fact);
    if (value instanceof Instant instant) {
      return requirement.judge(docket, Days.of(instant));
    }
    if (value instanceof LocalDate day) {
      return requirement.judge(docket, day);
    }
    if (docket.progress(name).known()) { // it is known to have none yet
      return requirement.judge(docket, LocalDate.MAX).withoutLastDay();
    }
    Verdict atOnce = requirement.judge(docket, LocalDate.MIN);
    if (atOnce.status() == Status.FULFILLED) { // whatever the last day is
      return atOnce.withoutLastDay();
    }
    return Verdict.unknown(
        null,
        Observation.Step.none(docket.inquiry().obligation().title()),
        List.of(),
        List.of(Docket.missing(field, fact)));
  }
}
