package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Violation;
import java.time.LocalDate;

/** Article 12: enforcement and its means. */
final class Article12 {
  private Article12() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    for (Organization county : world.counties()) {
      sheet.must("12.5", county, papers.inForce(county, "ENFORCEMENT_BUDGET"));
    }
    for (Organization department : world.departments()) {
      sheet.promote(
          "12.1",
          department,
          department.safetyRegulator(),
          papers.inForce(department, "INTERNET_SUPERVISION"));
      sheet.must(
          "12.6",
          department,
          department.emergencyManagement(),
          new Acts(world).inYear(department, "OFFICIAL_TRAINING", 1));
      sheet.must(
          "12.7",
          department,
          department.emergencyManagement(),
          new Shares(world)
              .heads(
                  department,
                  "QUALIFIED_ENFORCEMENT_OFFICER",
                  "IN_SERVICE_STAFF",
                  75,
                  Dates.YEAR_END));
    }
    for (Violation violation : world.cases(Violation.class)) {
      Organization department = world.find(Organization.class, violation.handledBy());
      if (department != null && department.kind() == OrgKind.DEPARTMENT) {
        handled(world, sheet, department, violation);
      }
    }
  }

  private static void handled(
      World world, Sheet sheet, Organization department, Violation violation) {
    Steps steps = new Steps(world);
    String id = violation.id();
    Boolean regulator = department.safetyRegulator();
    LocalDate decidedOn = violation.decidedOn();
    Boolean decided = steps.happened("Violation.decidedOn", id, decidedOn);

    Answer published =
        decidedOn == null
            ? Answer.UNKNOWN
            : Dates.workingDaysAfter(decidedOn, 7, world.calendar)
                .map(Dates::sinceIssue)
                .map(day -> steps.by(day, "Violation.publishedOn", id, violation.publishedOn()))
                .orElse(Answer.UNKNOWN);
    sheet.must("12.2", department, id, Sheet.all(regulator, decided), published);

    sheet.must(
        "12.3",
        department,
        id,
        Sheet.all(regulator, Dates.isSinceIssue(violation.filedOn())),
        steps.holds("Violation.processRecorded", id, violation.processRecorded()));

    Answer reviewed =
        decidedOn == null
            ? Answer.UNKNOWN
            : steps.notAfter(
                decidedOn, "Violation.legallyReviewedOn", id, violation.legallyReviewedOn());
    Boolean since = decidedOn == null ? decided : Sheet.all(decided, Dates.isSinceIssue(decidedOn));
    sheet.must("12.4", department, id, Sheet.all(regulator, since, violation.major()), reviewed);
  }
}
