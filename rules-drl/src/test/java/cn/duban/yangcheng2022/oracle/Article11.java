package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Enterprise;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Violation;

/** Article 11: systems of inspection. */
final class Article11 {
  private Article11() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    Steps steps = new Steps(world);
    for (Organization d : world.departments()) {
      Boolean regulator = d.safetyRegulator();
      sheet.must("11.1", d, regulator, papers.ofThisYear(d, "INSPECTION_PLAN"));
      sheet.must(
          "11.2",
          d,
          regulator,
          papers.stating(
              d,
              "ONSITE_CHECKLIST",
              "CHECK_CONTENT",
              "CHECK_STANDARD",
              "CHECK_BASIS",
              "CHECK_RECTIFICATION",
              "CHECK_SAFEGUARDS"));
      sheet.must(
          "11.3", d, regulator, new Acts(world).eachInYear(d, "UNANNOUNCED", "DOUBLE_RANDOM"));
      sheet.must("11.5", d, regulator, papers.ofThisYear(d, "CASE_TRANSFER_MECHANISM"));
    }
    for (Organization county : world.counties()) {
      for (Enterprise e : world.enterprises()) {
        sheet.must(
            "11.4",
            county,
            e.id(),
            e.seriouslyDishonest(),
            steps.by(Dates.YEAR_END, "Enterprise.blacklistedOn", e.id(), e.blacklistedOn()));
      }
    }
    for (Violation v : world.cases(Violation.class)) {
      Organization body = world.find(Organization.class, v.handledBy());
      if (body != null && body.kind() == OrgKind.DEPARTMENT) {
        sheet.must(
            "11.6",
            body,
            v.id(),
            Sheet.all(body.safetyRegulator(), v.suspectedCrime()),
            steps.by(
                Dates.sinceIssue(v.filedOn().plusDays(90)),
                "Violation.transferredToPoliceOn",
                v.id(),
                v.transferredToPoliceOn()));
      }
    }
  }
}
