package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.Organization;
import java.time.YearMonth;

/** The meetings of every month; a regulator holds special ones. */
final class Meetings implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    for (Organization body : county.meetingBodies()) {
      boolean regulator = county.regulators().contains(body);
      for (int month = 1; month <= 12; month++) {
        YearMonth in = YearMonth.of(County.YEAR, month);
        if (!county.diligence(body.id()).misses(dice)) {
          add(county, dice, body, regulator ? "SPECIAL_SAFETY_MEETING" : "SAFETY_MEETING", in);
        }
        if (regulator && dice.percent(40) && !county.diligence(body.id()).misses(dice)) {
          add(county, dice, body, "SAFETY_MEETING", in);
        }
      }
    }
  }

  private static void add(County county, Dice dice, Organization body, String code, YearMonth in) {
    county.add(Activity.of(county.number("m"), body.id(), code, dice.dayIn(in)));
  }
}
