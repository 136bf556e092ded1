package cn.duban.examples.quickstart.county;

import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** For which records the bodies gave their word that they are complete. */
final class Completeness implements Theme {
  /** Kinds of evidence of which nobody says that the records are complete. */
  private static final Set<String> INCOMPLETE =
      Set.of(
          "STANDARD_REACHED",
          "GAS_ALARM",
          "GRID_WORKER_TRAINING",
          "INTERNAL_SAFETY_BODY",
          "WEATHER_MODIFICATION",
          "EMERGENCY_BODY");

  /** Kinds of evidence that each body vouches for by itself. */
  private static final Set<String> BY_BODY =
      Set.of(
          "SAFETY_MEETING",
          "SPECIAL_SAFETY_MEETING",
          "GRASSROOTS_INSPECTION",
          "SAFETY_CONTACT",
          "ACCIDENT_EDUCATION",
          "DUTY_ROSTER");

  private static final List<String> FIELDS =
      List.of(
          "Activity.object",
          "Activity.publishedOn",
          "Activity.topics",
          "Document.issuedOn",
          "Document.revisedOn",
          "Document.publishedOn",
          "Assignment.assignee",
          "Accident.closedOn",
          "Accident.approvedOn",
          "Accident.evaluatedOn",
          "Accident.accountabilityOn",
          "Violation.decidedOn",
          "Violation.transferredOn",
          "Violation.dismissedOn",
          "Violation.publishedOn",
          "Violation.legallyReviewedOn",
          "Violation.transferredToPoliceOn",
          "HiddenDanger.rectifiedOn",
          "HiddenDanger.reportedOn",
          "HiddenDanger.reportedToRegulatorOn",
          "HiddenDanger.reportedToCongressOn",
          "HiddenDanger.listedBy",
          "HiddenDanger.listedOn",
          "HiddenDanger.acceptedOn",
          "HiddenDanger.signedOn",
          "HiddenDanger.struckOffOn",
          "MajorHazardSource.operational",
          "Project.begunOn",
          "Project.accessReviewPassedOn",
          "Warning.measuresAt",
          "Emergency.reportedAt",
          "Emergency.responseStartedAt",
          "Emergency.reliefDueOn",
          "Emergency.reliefAllottedOn",
          "Enterprise.supervisingDepartment",
          "Enterprise.supervisor",
          "Enterprise.blacklistedOn");

  @Override
  public void addTo(County county, Dice dice) {
    Set<String> codes = new TreeSet<>(Violations.kinds());
    codes.addAll(WildFires.CODES);
    county.evidence().forEach(evidence -> codes.add(evidence.code()));
    codes.removeAll(INCOMPLETE);
    codes.removeAll(BY_BODY);
    codes.addAll(FIELDS);
    for (String code : codes) {
      county.add(Report.of(code));
    }
    county.add(new Report("ACCIDENT_EDUCATION", null, LocalDate.of(County.YEAR, 9, 30)));
    for (Organization body : county.meetingBodies()) {
      add(county, body.id(), "SAFETY_MEETING", until(county, body.id()));
      add(county, body.id(), "SPECIAL_SAFETY_MEETING", until(county, body.id()));
    }
    for (Person person : county.officials()) {
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
