package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Organization;

/** Article 15: technology and information systems. */
final class Article15 {
  private Article15() {}

  static void judge(World world, Sheet sheet) {
    States states = new States(world);
    Shares shares = new Shares(world);
    for (Organization county : world.counties()) {
      sheet.promote(
          "15.1",
          county,
          states.checked(
              county,
              "EMERGENCY_COMMUNICATIONS",
              Dates.YEAR_END,
              "COMMAND_NETWORK",
              "PDT_RADIO",
              "SATELLITE_NETWORK",
              "ON_SITE_COMMUNICATION"));
      sheet.promote("15.2", county, shares.reaches(county, "COMMAND_NODES", 18));
      sheet.must("15.3", county, new Papers(world).inForce(county, "CHEMICAL_PLATFORM"));
      sheet.promote(
          "15.5", county, states.holds(county, "COMMAND_CENTRE_STANDARDISED", Dates.YEAR_END));
      sheet.promote(
          "15.7",
          county,
          states.checked(
              county,
              "SHARED_SYSTEMS",
              Dates.YEAR_END,
              "ENFORCEMENT_SYSTEM",
              "MONITORING_SYSTEM",
              "COMMAND_SYSTEM"));
      sheet.promote("15.8", county, shares.reaches(county, "SUBSTITUTION_PROJECTS", 1));
    }
    for (Enterprise e : world.enterprises()) {
      sheet.must(
          "15.4",
          e,
          e.keyChemical(),
          states.holds(e, "CHEMICAL_PLATFORM_CONNECTED", Dates.YEAR_END));
      sheet.promote(
          "15.5",
          e,
          e.commandCentre(),
          states.holds(e, "COMMAND_CENTRE_STANDARDISED", Dates.YEAR_END));
      sheet.must("15.6", e, e.highRisk(), states.holdsWithin24Hours(e, "RISK_DATA_UPLOADED"));
    }
  }
}
