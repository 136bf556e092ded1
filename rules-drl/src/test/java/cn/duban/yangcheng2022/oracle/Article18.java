package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Organization;
import org.jspecify.annotations.Nullable;

/** Article 18: emergency plans and drills. */
final class Article18 {
  private Article18() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    Acts acts = new Acts(world);
    for (Organization county : world.counties()) {
      sheet.must("18.1", county, papers.ofThisYear(county, "OVERALL_EMERGENCY_PLAN"));
      sheet.must("18.2", county, papers.ofThisYear(county, "SPECIAL_EMERGENCY_PLAN"));
      sheet.must("18.5", county, broad(world, county, "FIELD_DRILL"));
      sheet.must("18.6", county, broad(world, county, "TABLETOP_EXERCISE"));
    }
    for (Organization department : world.departments()) {
      sheet.must("18.3", department, papers.ofThisYear(department, "DEPARTMENT_EMERGENCY_PLAN"));
    }
    for (Enterprise e : world.enterprises()) {
      sheet.must("18.4", e, papers.ofThisYear(e, "UNIT_EMERGENCY_PLAN"));
      sheet.must(
          "18.7",
          e,
          e.highRisk() == null ? null : Boolean.TRUE,
          Boolean.TRUE.equals(e.highRisk())
              ? new Periods(world).halfYearly(e, "EMERGENCY_DRILL")
              : acts.inYear(e, "EMERGENCY_DRILL", 1));
    }
  }

  /** One in 2022 with at least 2 departments, 2 sectors and 2 kinds of rescue team (R-DRILL). */
  private static Answer broad(World world, Organization county, String code) {
    return new Acts(world)
        .count(
            county,
            code,
            1,
            Dates.YEAR_END,
            drill ->
                Sheet.all(
                    two(world, county, "departments", drill.departments()),
                    two(world, county, "sectors", drill.sectors()),
                    two(world, county, "teamKinds", drill.teamKinds())),
            () -> false);
  }

  private static @Nullable Boolean two(
      World world, Organization county, String field, @Nullable Integer number) {
    if (number == null) {
      return world.reported("Activity." + field, county.id()) ? Boolean.FALSE : null;
    }
    return number >= 2;
  }
}
