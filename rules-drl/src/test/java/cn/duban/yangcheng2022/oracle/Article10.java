package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;

/** Article 10: staffing. */
final class Article10 {
  private Article10() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    States states = new States(world);
    for (Organization department : world.departments()) {
      sheet.must(
          "10.1",
          department,
          department.sectorInCharge(),
          papers.inForce(department, "INTERNAL_SAFETY_BODY"));
      sheet.must(
          "10.2",
          department,
          department.keySectorRegulator(),
          states.heads(department, "SAFETY_STAFF", 2, null));
      sheet.must(
          "10.3",
          department,
          department.emergencyManagement(),
          papers.inForce(department, "BUREAU_TEAM_MERGER"));
      sheet.must(
          "10.4",
          department,
          Sheet.all(department.safetyRegulator(), department.enforcementEstablishment()),
          states.headsRequired(department, "ENFORCEMENT_OFFICER", Dates.END_OF_JUNE));
    }
    for (Organization township : world.townships()) {
      sheet.must("10.5", township, papers.inForce(township, "EMERGENCY_BODY"));
      sheet.must("10.6", township, states.heads(township, "EMERGENCY_STAFF", 3, null));
      sheet.promote("10.8", township, new Acts(world).inYear(township, "GRID_WORKER_TRAINING", 1));
    }
    for (Organization village : world.bodies(OrgKind.VILLAGE)) {
      sheet.must("10.7", village, states.heads(village, "SAFETY_CONTACT", 1, null));
    }
  }
}
