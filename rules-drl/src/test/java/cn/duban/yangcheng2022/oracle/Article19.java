package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Organization;

/** Article 19: rescue bases and teams. */
final class Article19 {
  private Article19() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    States states = new States(world);
    for (Organization county : world.counties()) {
      sheet.promote("19.1", county, new Shares(world).ofPlan(county, "RESCUE_BASE", 100));
      sheet.promote("19.2", county, states.heads(county, "RESCUE_TEAM", 1, Dates.YEAR_END));
      sheet.must(
          "19.3",
          county,
          states.checked(
              county,
              "JOINT_RESCUE",
              Dates.YEAR_END,
              "JOINT_DUTY",
              "JOINT_TRAINING",
              "JOINT_OPERATIONS"));
      sheet.must("19.4", county, papers.inForce(county, "RESCUE_TRAINING_GROUND"));
      sheet.must(
          "19.5", county, papers.allInForce(county, "RESCUE_COMPENSATION", "PAID_RESCUE_SERVICE"));
      sheet.promote("19.6", county, papers.inForce(county, "AIR_RESCUE_CONTRACT"));
    }
  }
}
