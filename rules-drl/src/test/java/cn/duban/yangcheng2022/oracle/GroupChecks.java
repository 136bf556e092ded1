package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Activity;
import cn.duban.fact.Enterprise;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks of a group's principal in its subsidiaries (4.2, R-GROUP). */
final class GroupChecks {
  private static final String CODE = "SUBSIDIARY_SAFETY_CHECK";

  private final World world;

  GroupChecks(World world) {
    this.world = world;
  }

  /** So many in every month from April to December; two on one day at one place count once. */
  Answer monthly(Enterprise group, int asked) {
    List<Status> months = new ArrayList<>();
    LocalDate lastDay = Dates.YEAR_END;
    for (YearMonth month : Acts.months(world.asOf)) {
      lastDay = month.atEndOfMonth();
      List<Activity> checks = new Acts(world).within(group.id(), CODE, month.atDay(1), lastDay);
      LocalDate through = Dates.earlier(world.asOf, lastDay);
      boolean open = most(checks) >= asked;
      Done done =
          least(checks) >= asked
              ? Done.IN_TIME
              : Done.notIf(!open && world.reported(CODE, group.id(), through));
      months.add(done.status(lastDay, world.asOf));
    }
    return Acts.parts(months, lastDay);
  }

  /** Counted by place and day; checks that do not say where may have been at the same place. */
  private static int least(List<Activity> checks) {
    Set<String> places = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    for (Activity check : checks) {
      if (check.object() != null) {
        places.add(check.date() + check.object());
        days.add(check.date());
      }
    }
    for (Activity check : checks) {
      if (check.object() == null && days.add(check.date())) {
        places.add(check.date() + "somewhere");
      }
    }
    return places.size();
  }

  private static int most(List<Activity> checks) {
    Set<String> places = new HashSet<>();
    for (Activity check : checks) {
      places.add(check.date() + (check.object() == null ? check.id() : check.object()));
    }
    return places.size();
  }
}
