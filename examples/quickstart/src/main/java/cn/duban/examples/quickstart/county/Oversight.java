package cn.duban.examples.quickstart.county;

import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Inspections and assessments of the departments by the office of the work-safety committee. */
final class Oversight implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    for (Organization department : county.organizations(OrgKind.DEPARTMENT)) {
      if (!dice.percent(4)) {
        add(county, dice, department, "COMPREHENSIVE_INSPECTION", Month.MARCH, Month.JUNE);
      }
      if (!dice.percent(9)) {
        add(county, dice, department, "COMPREHENSIVE_INSPECTION", Month.AUGUST, Month.NOVEMBER);
      }
      if (!dice.percent(4)) {
        add(county, dice, department, "PATROL_ASSESSMENT", Month.MAY, Month.DECEMBER);
      }
    }
  }

  private static void add(
      County county, Dice dice, Organization department, String code, Month first, Month last) {
    LocalDate begun =
        dice.dayBetween(LocalDate.of(County.YEAR, first, 1), LocalDate.of(County.YEAR, last, 20));
    LocalDate ended = begun.plusDays(dice.between(0, 2));
    county.add(
        ActivityBuilder.builder()
            .id(county.number("o"))
            .bearer(County.OFFICE)
            .code(code)
            .date(begun)
            .endedOn(ended)
            .object(department.id())
            .publishedOn(published(dice, ended))
            .build());
  }

  /** Mostly within 20 working days, sometimes later, sometimes never. */
  private static @Nullable LocalDate published(Dice dice, LocalDate ended) {
    if (dice.percent(6)) {
      return null;
    }
    return ended.plusDays(dice.percent(12) ? dice.between(36, 60) : dice.between(5, 24));
  }
}
