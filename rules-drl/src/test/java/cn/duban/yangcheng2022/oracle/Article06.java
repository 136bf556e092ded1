package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Accident;
import cn.duban.fact.AccidentGrade;
import cn.duban.fact.Activity;
import cn.duban.fact.Fact;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Article 6: accountability. */
final class Article06 {
  private Article06() {}

  static void judge(World world, Sheet sheet) {
    Acts acts = new Acts(world);
    for (Organization office : world.bodies(OrgKind.SAFETY_COMMITTEE_OFFICE)) {
      for (Organization department : world.departments()) {
        String id = department.id();
        sheet.must(
            "6.1", office, id, true, acts.inYearAbout(id, office, "COMPREHENSIVE_INSPECTION", 2));
        sheet.must("6.2", office, id, true, acts.inYearAbout(id, office, "PATROL_ASSESSMENT", 1));
      }
      for (String code : new String[] {"COMPREHENSIVE_INSPECTION", "PATROL_ASSESSMENT"}) {
        for (Activity act : acts.within(office.id(), code, Dates.YEAR_START, Dates.YEAR_END)) {
          sheet.must("6.3", office, act.id(), true, published(world, act));
        }
      }
    }
    for (Accident accident : world.cases(Accident.class)) {
      accident(world, sheet, accident);
    }
    for (Organization body : world.bodies(OrgKind.TOWNSHIP, OrgKind.DEPARTMENT)) {
      Boolean bound = body.kind() == OrgKind.TOWNSHIP ? Boolean.TRUE : body.safetyRegulator();
      sheet.must("6.7", body, bound, acts.inYear(body, "ACCIDENT_EDUCATION", 1));
    }
  }

  /** R-PROMPT. */
  private static Answer published(World world, Activity act) {
    if (world.later(act.endedOn())) { // nothing is due yet, but it may be done already
      boolean done = new Steps(world).happened(act.publishedOn());
      return done
          ? new Answer(Status.FULFILLED, null, act.publishedOn() + "", "")
          : new Answer(Status.PENDING, null, "", "");
    }
    Optional<LocalDate> lastDay = Dates.workingDaysAfter(act.endedOn(), 20, world.calendar);
    return lastDay
        .map(Dates::sinceIssue)
        .map(
            day ->
                new Steps(world).by(day, "Activity.publishedOn", act.bearer(), act.publishedOn()))
        .orElse(Answer.UNKNOWN);
  }

  private static void accident(World world, Sheet sheet, Accident accident) {
    Steps steps = new Steps(world);
    String id = accident.id();
    Organization body = world.find(Organization.class, accident.investigatedBy());

    LocalDate due =
        accident.dueOn() != null ? accident.dueOn() : accident.occurredOn().plusDays(60);
    ofBody(
        sheet,
        "6.4",
        body,
        accident,
        true,
        body == null
            ? Answer.UNKNOWN
            : steps.by(Dates.sinceIssue(due), "Accident.closedOn", id, accident.closedOn()));

    LocalDate approved = accident.approvedOn();
    Boolean since2021 = steps.happened("Accident.approvedOn", id, approved);
    if (approved != null && approved.getYear() < 2021) {
      since2021 = false;
    }
    Answer evaluation = Answer.UNKNOWN;
    if (approved != null && body != null) {
      LocalDate aYearLater = Dates.sinceIssue(approved.plusYears(1));
      evaluation =
          Steps.all(
              steps.by(aYearLater, "Accident.evaluatedOn", id, accident.evaluatedOn()),
              steps.by(
                  aYearLater, "Accident.outcomePublishedOn", id, accident.outcomePublishedOn()));
    }
    ofBody(sheet, "6.5", body, accident, since2021, evaluation);

    Boolean evaluated = steps.happened("Accident.evaluatedOn", id, accident.evaluatedOn());
    Boolean carriedOut = accident.measuresCarriedOut();
    Boolean found = Sheet.all(since2021, evaluated, carriedOut == null ? null : !carriedOut);
    Answer accountability =
        since2021 == null || evaluated == null || body == null || accident.evaluatedOn() == null
            ? Steps.open(Dates.YEAR_END)
            : steps.onceDue(
                accident.evaluatedOn(),
                "Accident.accountabilityOn",
                id,
                accident.accountabilityOn());
    ofBody(sheet, "6.6", body, accident, found, accountability);
  }

  /** A duty of the body that investigates; if nobody says which, of the accident itself. */
  private static void ofBody(
      Sheet sheet,
      String duty,
      @Nullable Organization body,
      Fact accident,
      @Nullable Boolean bound,
      Answer answer) {
    if (body != null) {
      sheet.must(duty, body, accident.id(), bound, answer);
    } else {
      sheet.must(duty, accident, Sheet.all(null, bound), answer);
    }
  }

  /** What follows from violated duties; to be asked after all other articles. */
  static void consequences(World world, Sheet sheet) {
    for (Expected violated : sheet.violated()) {
      if (violated.duty().equals("2.6") || violated.duty().equals("3.8")) {
        sheet.consequence("6.8", violated.bearer(), violated.duty());
      }
    }
    for (Accident accident : world.all(Accident.class)) {
      boolean grave =
          accident.grade() == AccidentGrade.MAJOR
              || accident.grade() == AccidentGrade.EXTREMELY_MAJOR;
      boolean thisYear = Dates.inYear(accident.occurredOn());
      boolean violated =
          sheet.violated().stream().anyMatch(v -> v.bearer().equals(accident.inCharge()));
      if (grave && thisYear && violated) {
        sheet.consequence("6.9", accident.inCharge(), accident.id());
      }
    }
  }
}
