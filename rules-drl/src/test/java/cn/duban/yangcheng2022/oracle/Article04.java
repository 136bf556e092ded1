package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Enterprise;

/** Article 4: responsibility of the enterprises. */
final class Article04 {
  private Article04() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    States states = new States(world);
    for (Enterprise e : world.enterprises()) {
      sheet.must("4.1", e, papers.ofThisYear(e, "SAFETY_COMMITMENT"));
      sheet.must("4.2", e, e.groupCompany(), new GroupChecks(world).monthly(e, 2));
      sheet.must("4.3", e, e.stateOwned(), states.heads(e, "SAFETY_DIRECTOR", 1, Dates.YEAR_END));
      sheet.must("4.4", e, e.stateOwned(), papers.inForce(e, "SAFETY_MANAGEMENT_BODY"));
      sheet.must("4.5", e, e.stateOwned(), states.heads(e, "SAFETY_MANAGER", 1, Dates.YEAR_END));
      sheet.must("4.6", e, e.keySector(), papers.inForce(e, "SAFETY_TECHNICAL_TEAM"));
      sheet.must(
          "4.7",
          e,
          e.keySector(),
          states.headsRequired(e, "REGISTERED_SAFETY_ENGINEER", Dates.YEAR_END));
      sheet.must("4.8", e, papers.ofThisYear(e, "SAFETY_RULES"));
      sheet.must("4.9", e, papers.ofThisYear(e, "OPERATING_PROCEDURES"));
      sheet.must(
          "4.10",
          e,
          states.checked(
              e,
              "FIVE_IN_PLACE",
              Dates.YEAR_END,
              "RESPONSIBILITY_IN_PLACE",
              "MANAGEMENT_IN_PLACE",
              "INVESTMENT_IN_PLACE",
              "TRAINING_IN_PLACE",
              "RESCUE_IN_PLACE"));
    }
  }
}
