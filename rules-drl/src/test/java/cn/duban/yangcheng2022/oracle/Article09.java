package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.DangerLevel;
import cn.duban.fact.Fact;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Subject;
import cn.duban.finding.Status;
import org.jspecify.annotations.Nullable;

/** Article 9: the campaign to clear all hidden dangers. */
final class Article09 {
  private Article09() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    for (Organization body : world.bodies(OrgKind.TOWNSHIP, OrgKind.DEPARTMENT)) {
      Boolean bound = supervises(body);
      sheet.must(
          "9.1",
          body,
          bound,
          papers.allInForce(
              body, "RECTIFICATION_LIST", "LISTED_SUPERVISION_LIST", "ACCOUNTABILITY_LIST"));
      sheet.must(
          "9.8",
          body,
          bound,
          papers.allInForce(body, "LISTED_SUPERVISION_SYSTEM", "MAJOR_DANGER_METHOD"));
    }
    for (HiddenDanger danger : world.cases(HiddenDanger.class)) {
      Subject responsible = world.find(Subject.class, danger.responsible());
      Dangers dangers = new Dangers(world);
      Boolean open = isOpen(world, danger);
      sheet.must(
          "9.2",
          responsible,
          danger.id(),
          open,
          open == null ? Answer.UNKNOWN : dangers.five(danger));
      sheet.must("9.3", responsible, danger.id(), true, dangers.rectified(danger));
      if (danger.level() == DangerLevel.MAJOR) {
        major(world, sheet, danger);
      }
    }
  }

  /** Not rectified before the day of issue; null if nobody says (R-BACKWARDS). */
  private static @Nullable Boolean isOpen(World world, HiddenDanger danger) {
    if (!danger.foundOn().isBefore(Dates.ISSUED)) {
      return true;
    }
    if (danger.rectifiedOn() == null) {
      return world.reported("HiddenDanger.rectifiedOn", danger.id()) ? Boolean.TRUE : null;
    }
    return !danger.rectifiedOn().isBefore(Dates.ISSUED);
  }

  /** A township, or a department with regulatory duties. */
  static Boolean supervises(Organization body) {
    return body.kind() == OrgKind.TOWNSHIP ? Boolean.TRUE : body.safetyRegulator();
  }

  private static void major(World world, Sheet sheet, HiddenDanger danger) {
    Steps steps = new Steps(world);
    Dangers dangers = new Dangers(world);
    String id = danger.id();

    Organization inCharge = world.find(Organization.class, danger.inCharge());
    if (inCharge == null) {
      sheet.must("9.4", danger, Steps.open(Dates.YEAR_END));
    } else if (inCharge.kind() == OrgKind.TOWNSHIP || inCharge.kind() == OrgKind.DEPARTMENT) {
      sheet.must(
          "9.4",
          inCharge,
          id,
          supervises(inCharge),
          supervises(inCharge) == null
              ? new Answer(Status.UNKNOWN, Dates.YEAR_END, "", "")
              : steps.by(Dates.YEAR_END, "HiddenDanger.listedOn", id, danger.listedOn()));
    }

    Organization listedBy = world.find(Organization.class, danger.listedBy());
    Fact bearer = listedBy == null ? danger : listedBy;
    String object = listedBy == null ? "" : id;
    Boolean known =
        listedBy != null
            ? Boolean.TRUE
            : world.reported("HiddenDanger.listedBy", id) ? false : null;
    Boolean rectified = steps.happened("HiddenDanger.rectifiedOn", id, danger.rectifiedOn());
    Boolean toAccept = Sheet.all(known, rectified);
    sheet.must(
        "9.5",
        bearer,
        object,
        toAccept,
        Boolean.TRUE.equals(toAccept) ? dangers.accepted(danger) : Steps.open(Dates.YEAR_END));
    Boolean struckOff = steps.happened("HiddenDanger.struckOffOn", id, danger.struckOffOn());
    sheet.must(
        "9.6",
        bearer,
        object,
        Sheet.all(known, struckOff),
        listedBy == null || struckOff == null ? Answer.UNKNOWN : dangers.signed(danger, listedBy));
  }

  /** What follows from violated duties. */
  static void consequences(World world, Sheet sheet) {
    for (Expected violated : sheet.violated()) {
      if (violated.duty().equals("9.3")) {
        HiddenDanger danger = world.find(HiddenDanger.class, violated.object());
        if (danger != null && danger.level() == DangerLevel.MAJOR) {
          sheet.consequence("9.7", violated.bearer(), "9.3#" + danger.id());
        }
      }
    }
  }
}
