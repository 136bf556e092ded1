package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.time.LocalDate;
import java.util.List;

/** Inspections by the regulators, and patrols of the townships where slopes may slide. */
final class Inspections implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    for (Organization department : county.regulators()) {
      for (String code : List.of("UNANNOUNCED", "DOUBLE_RANDOM")) {
        LocalDate done = county.diligence(department.id()).doneOn(dice);
        if (done != null) {
          add(county, department.id(), code, done);
        }
      }
    }
    for (Organization township : county.organizations(OrgKind.TOWNSHIP)) {
      Diligence how = county.diligence(township.id());
      if (!how.misses(dice)) {
        add(county, township.id(), "GEOLOGICAL_PATROL", dice.inYear(2, 4));
      }
      if (!how.misses(dice)) {
        add(county, township.id(), "GEOLOGICAL_PATROL", dice.inYear(6, 9));
      }
    }
  }

  private static void add(County county, String bearer, String code, LocalDate day) {
    county.add(Activity.of(county.number("k"), bearer, code, day));
  }
}
