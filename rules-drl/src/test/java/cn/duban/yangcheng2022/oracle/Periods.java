package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Fact;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Acts in seasons and half-years, each of which has its own last day. */
final class Periods {
  private final World world;

  Periods(World world) {
    this.world = world;
  }

  private record Period(LocalDate first, LocalDate last) {
    static Period of(String first, String last) {
      return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }
  }

  /** One in the freeze-thaw period and one in the flood season (R-SEASONS). */
  Answer patrols(Fact bearer, String code) {
    Answer each =
        each(
            bearer,
            code,
            Period.of("2022-02-01", "2022-04-30"),
            Period.of("2022-06-01", "2022-09-30"));
    return new Answer(each.status(), Dates.YEAR_END, each.observed(), each.required());
  }

  /** One in each half of the year that has begun (R-DRILLS). */
  Answer halfYearly(Fact bearer, String code) {
    Period first = Period.of("2022-01-01", "2022-06-30");
    Period second = Period.of("2022-07-01", "2022-12-31");
    return world.asOf.isBefore(second.first())
        ? each(bearer, code, first)
        : each(bearer, code, first, second);
  }

  private Answer each(Fact bearer, String code, Period... periods) {
    List<Status> parts = new ArrayList<>();
    LocalDate next = null;
    for (Period period : periods) {
      LocalDate through = Dates.earlier(world.asOf, period.last());
      Done done =
          !new Acts(world).within(bearer.id(), code, period.first(), period.last()).isEmpty()
              ? Done.IN_TIME
              : Done.notIf(world.reported(code, bearer.id(), through));
      parts.add(
          world.later(period.first()) ? Status.PENDING : done.status(period.last(), world.asOf));
      next = next == null || next.isBefore(world.asOf) ? period.last() : next;
    }
    return Acts.parts(parts, next);
  }
}
