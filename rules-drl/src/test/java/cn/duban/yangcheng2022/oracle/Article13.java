package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Organization;

/** Article 13: works against natural disasters. */
final class Article13 {
  private Article13() {}

  static void judge(World world, Sheet sheet) {
    Shares shares = new Shares(world);
    for (Organization county : world.counties()) {
      sheet.must("13.1", county, shares.ofPlan(county, "DISASTER_CENSUS", 95));
      sheet.promote("13.2", county, shares.ofPlan(county, "EARTHQUAKE_STATIONS", 100));
      sheet.must(
          "13.3",
          county,
          shares.allOfPlan(county, 100, "RIVER_TREATMENT", "RESERVOIR_REINFORCEMENT"));
      sheet.promote("13.4", county, shares.ofPlan(county, "WATER_FACILITY_REBUILD", 100));
      sheet.must("13.5", county, new Totals(world).modelCommunities(county, 2));
    }
  }
}
