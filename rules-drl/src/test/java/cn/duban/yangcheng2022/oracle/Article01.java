package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;

/** Article 1: study and publicity. */
final class Article01 {
  private Article01() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    Acts acts = new Acts(world);
    for (Organization body : world.bodies(OrgKind.TOWNSHIP, OrgKind.DEPARTMENT)) {
      sheet.must("1.1", body, papers.ofThisYear(body, "PUBLICITY_PRIORITIES"));
      sheet.must("1.2", body, papers.inForce(body, "PUBLICITY_PLAN"));
      sheet.must("1.3", body, acts.inYear(body, "PUBLICITY_ACTIVITY", 4));
    }
    for (Organization body : world.bodies(OrgKind.COUNTY, OrgKind.TOWNSHIP)) {
      sheet.must("1.4", body, papers.ofThisYear(body, "DEVELOPMENT_PLAN_WITH_SAFETY"));
    }
  }
}
