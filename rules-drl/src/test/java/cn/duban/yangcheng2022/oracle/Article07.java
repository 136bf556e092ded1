package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.DangerLevel;
import cn.duban.fact.DangerSource;
import cn.duban.fact.Enterprise;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.Organization;

/** Article 7: risk prevention and control. */
final class Article07 {
  private Article07() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    for (Organization d : world.departments()) {
      sheet.must("7.1", d, d.projectApprover(), papers.inForce(d, "RISK_ASSESSMENT_MECHANISM"));
      sheet.must("7.2", d, d.projectApprover(), papers.inForce(d, "JOINT_REVIEW_SYSTEM"));
    }
    for (Enterprise e : world.enterprises()) {
      sheet.must("7.3", e, papers.inForce(e, "RISK_GRADING"));
      sheet.must("7.4", e, papers.inForce(e, "HIDDEN_DANGER_MECHANISM"));
      sheet.must(
          "7.5",
          e,
          new States(world)
              .checked(
                  e,
                  "RISK_CONTROLS",
                  Dates.YEAR_END,
                  "RISK_MONITORING",
                  "RISK_CONTROL",
                  "RISK_EARLY_WARNING"));
    }
    for (HiddenDanger danger : world.cases(HiddenDanger.class)) {
      Enterprise responsible = world.find(Enterprise.class, danger.responsible());
      if (responsible != null) {
        danger(world, sheet, responsible, danger);
      }
    }
  }

  private static void danger(
      World world, Sheet sheet, Enterprise responsible, HiddenDanger danger) {
    Dangers dangers = new Dangers(world);
    Boolean selfFound = danger.source() == null ? null : danger.source() == DangerSource.SELF_CHECK;
    sheet.must("7.6", responsible, danger.id(), selfFound, dangers.rectifiedAndReported(danger));
    sheet.must(
        "7.7",
        responsible,
        danger.id(),
        danger.level() == DangerLevel.MAJOR,
        dangers.reportedTwice(danger));
  }
}
