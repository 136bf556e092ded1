package cn.duban.examples.quickstart.county;

import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Report;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which records the bodies gave their word that they are complete. */
final class Completeness implements Theme {
  private static final List<String> FOR_ALL =
      List.of(
          "COMPREHENSIVE_INSPECTION",
          "PATROL_ASSESSMENT",
          "OFFICIAL_TRAINING",
          "LEADER_RESPONSIBILITY_RULES",
          "LEADER_RESPONSIBILITY_LIST",
          "LEADER_KEY_TASK_LIST",
          "THREE_MUSTS_RULES",
          "POWER_LIST",
          "RESPONSIBILITY_LIST",
          "KEY_TASK_LIST",
          "ANNUAL_SAFETY_PLAN",
          "COORDINATION_MECHANISM",
          "ENFORCEMENT_BUDGET",
          "INTERNET_SUPERVISION",
          "EMERGENCY_BODY",
          "REGULATING_DEPARTMENT",
          "SAFETY_STAFF",
          "ENFORCEMENT_OFFICER",
          "EMERGENCY_STAFF",
          "Activity.object",
          "Activity.publishedOn",
          "Document.issuedOn",
          "Document.revisedOn",
          "Document.publishedOn",
          "Assignment.assignee",
          "Accident.closedOn",
          "Accident.approvedOn",
          "Accident.evaluatedOn",
          "Accident.accountabilityOn",
          "Violation.decidedOn",
          "Violation.publishedOn",
          "Violation.legallyReviewedOn",
          "Enterprise.supervisingDepartment",
          "Enterprise.supervisor");

  @Override
  public void addTo(County county, Dice dice) {
    for (String code : FOR_ALL) {
      county.add(Report.of(code));
    }
    county.add(new Report("ACCIDENT_EDUCATION", null, LocalDate.of(County.YEAR, 9, 30)));
    for (Organization body : county.meetingBodies()) {
      add(county, body.id(), "SAFETY_MEETING", until(county, body.id()));
      add(county, body.id(), "SPECIAL_SAFETY_MEETING", until(county, body.id()));
    }
    for (Person person : county.persons()) {
      add(county, person.id(), "GRASSROOTS_INSPECTION", until(county, person.organization()));
    }
    for (Organization village : county.organizations(OrgKind.VILLAGE)) {
      String township = String.valueOf(village.parent());
      if (county.diligence(township) != Diligence.SILENT && !dice.percent(2)) {
        add(county, village.id(), "SAFETY_CONTACT", null);
      }
    }
  }

  /** Silent bodies gave their word for the first quarter only. */
  private static @Nullable LocalDate until(County county, String body) {
    return county.diligence(body) == Diligence.SILENT ? LocalDate.of(County.YEAR, 3, 31) : null;
  }

  private static void add(County county, String bearer, String code, @Nullable LocalDate until) {
    county.add(new Report(code, bearer, until));
  }
}
