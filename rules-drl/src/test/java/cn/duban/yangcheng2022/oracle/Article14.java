package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Warning;
import cn.duban.fact.WarningKind;

/** Article 14: forest fires, floods, geological and weather disasters. */
final class Article14 {
  private Article14() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    for (Organization body : world.bodies(OrgKind.COUNTY, OrgKind.TOWNSHIP)) {
      sheet.must("14.forest.1", body, papers.inForce(body, "FOREST_CHIEF_SYSTEM"));
      sheet.must("14.flood.1", body, papers.inForce(body, "RIVER_CHIEF_SYSTEM"));
      sheet.must("14.flood.6", body, papers.inForce(body, "COMMUNITY_FLOOD_MONITORING"));
    }
    for (Organization county : world.counties()) {
      forestAndFlood(world, sheet, county);
      geologyAndWeather(world, sheet, county);
    }
    new Offences(world, sheet)
        .dealtWith(
            "14.forest.5",
            OrgKind.TOWNSHIP,
            township -> true,
            "FARM_BURNING",
            "RITUAL_BURNING",
            "OUTDOOR_SMOKING");
    for (Organization township : world.townships()) {
      sheet.must("14.geo.3", township, new Periods(world).patrols(township, "GEOLOGICAL_PATROL"));
    }
    Warnings warnings = new Warnings(world);
    for (Warning warning : world.sinceIssue(Warning.class)) {
      Organization body = world.find(Organization.class, warning.body());
      if (body != null
          && body.kind() == OrgKind.TOWNSHIP
          && warning.kind() == WarningKind.GEOLOGICAL) {
        Boolean threatened = Warnings.threatens(warning);
        sheet.must("14.geo.4", body, warning.id(), threatened, warnings.moved(warning));
      }
      if (warning.kind() == WarningKind.WEATHER) {
        for (Organization county : world.counties()) {
          sheet.must("14.weather.2", county, warning.id(), true, warnings.measures(warning));
        }
      }
    }
  }

  private static void forestAndFlood(World world, Sheet sheet, Organization county) {
    Papers papers = new Papers(world);
    Shares shares = new Shares(world);
    sheet.promote(
        "14.forest.2",
        county,
        shares.allOfPlan(county, 100, "FIRE_ROADS", "FIRE_BREAKS", "FIRE_PONDS"));
    sheet.must("14.forest.3", county, papers.inForce(county, "FOREST_FIRE_MAP"));
    sheet.promote("14.forest.4", county, shares.ofPlan(county, "FIRE_CODE_ENTRANCES", 100));
    sheet.must("14.forest.6", county, shares.ofPlan(county, "FOREST_POWER_LINES", 100));
    sheet.must("14.flood.2", county, shares.ofPlan(county, "RIVER_OBSTRUCTIONS", 100));
    sheet.must("14.flood.3", county, papers.ofThisYear(county, "FLOOD_CONTROL_PLAN"));
    sheet.promote("14.flood.4", county, shares.ofPlan(county, "FLOOD_WORKS", 100));
    sheet.must("14.flood.5", county, papers.inForce(county, "RESERVOIR_DISPATCH_PLAN"));
  }

  private static void geologyAndWeather(World world, Sheet sheet, Organization county) {
    Papers papers = new Papers(world);
    Shares shares = new Shares(world);
    Acts acts = new Acts(world);
    sheet.must("14.geo.1", county, papers.inForce(county, "GEOLOGICAL_WARNING_SYSTEM"));
    sheet.must("14.geo.2", county, shares.ofPlan(county, "GEOLOGICAL_MONITORING_POINTS", 100));
    sheet.promote("14.geo.5", county, shares.ofPlan(county, "GEOLOGICAL_TREATMENT", 100));
    sheet.must("14.weather.1", county, papers.ofThisYear(county, "WEATHER_MECHANISM"));
    sheet.promote("14.weather.3", county, shares.ofPlan(county, "WEATHER_STATIONS", 100));
    sheet.promote("14.weather.4", county, acts.inYear(county, "LIGHTNING_INSPECTION", 1));
    sheet.promote("14.weather.5", county, acts.inYear(county, "WEATHER_MODIFICATION", 1));
  }
}
