package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.time.LocalDate;

/** Courses, and warning education from accidents. */
final class Trainings implements Theme {
  private static final LocalDate FIRST = LocalDate.of(County.YEAR, 3, 1);
  private static final LocalDate LAST = LocalDate.of(County.YEAR, 12, 20);

  @Override
  public void addTo(County county, Dice dice) {
    for (Organization township : county.organizations(OrgKind.TOWNSHIP)) {
      addIfDone(county, dice, township, "ACCIDENT_EDUCATION");
      addIfDone(county, dice, township, "GRID_WORKER_TRAINING");
    }
    for (Organization department : county.regulators()) {
      addIfDone(county, dice, department, "ACCIDENT_EDUCATION");
    }
    for (int i = 0; i < 3; i++) {
      add(county, dice, County.EMERGENCY_BUREAU, "OFFICIAL_TRAINING");
    }
  }

  private static void addIfDone(County county, Dice dice, Organization body, String code) {
    if (!county.diligence(body.id()).misses(dice)) {
      add(county, dice, body.id(), code);
    }
  }

  private static void add(County county, Dice dice, String body, String code) {
    county.add(Activity.of(county.number("k"), body, code, dice.dayBetween(FIRST, LAST)));
  }
}
