package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.DutyRoster;
import cn.duban.fact.Emergency;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Warning;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Article 20: emergency response. */
final class Article20 {
  private Article20() {}

  static void judge(World world, Sheet sheet) {
    for (Organization county : world.counties()) {
      sheet.must("20.1", county, new Papers(world).inForce(county, "CONSULTATION_MECHANISM"));
      sheet.must("20.2", county, new Shares(world).ofPlan(county, "MONITORING_STATIONS", 100));
    }
    for (Organization body : world.bodies(OrgKind.COUNTY, OrgKind.TOWNSHIP, OrgKind.DEPARTMENT)) {
      Boolean bound = body.kind() == OrgKind.DEPARTMENT ? body.safetyRegulator() : Boolean.TRUE;
      sheet.must("20.5", body, bound, onDuty(world, body));
    }
    for (Organization county : world.counties()) {
      for (Warning warning : world.sinceIssue(Warning.class)) {
        Integer households = warning.householdsToReach();
        sheet.must(
            "20.3",
            county,
            warning.id(),
            households == null ? null : households > 0,
            new Warnings(world).reached(warning));
      }
      for (Emergency emergency : world.sinceIssue(Emergency.class)) {
        sheet.must("20.4", county, emergency.id(), true, responded(world, emergency));
      }
      for (Emergency emergency : world.cases(Emergency.class)) {
        relief(world, sheet, county, emergency);
      }
    }
    for (Emergency emergency : world.sinceIssue(Emergency.class)) {
      Organization learnedBy = world.find(Organization.class, emergency.learnedBy());
      sheet.must(
          "20.6",
          learnedBy,
          emergency.id(),
          true,
          new Instants(world)
              .within(
                  2,
                  emergency.learnedAt(),
                  true,
                  "Emergency.reportedAt",
                  emergency.id(),
                  emergency.reportedAt()));
    }
  }

  private static Answer responded(World world, Emergency emergency) {
    String id = emergency.id();
    boolean reportMayHaveCome =
        emergency.reportedAt() == null && !world.reported("Emergency.reportedAt", id);
    Instants instants = new Instants(world);
    String started = instants.seen(emergency.responseStartedAt());
    boolean notReported =
        emergency.reportedAt() == null
            ? !reportMayHaveCome
            : instants.later(emergency.reportedAt());
    if (notReported) { // what starts before any report is in time; the report is for 20.6
      Status status = started.isEmpty() ? Status.PENDING : Status.FULFILLED;
      return new Answer(status, null, started, "");
    }
    return instants.within(
        2,
        emergency.reportedAt(),
        reportMayHaveCome,
        "Emergency.responseStartedAt",
        id,
        emergency.responseStartedAt());
  }

  /** 20.7, once the relief was found due, from the day of issue on. */
  private static void relief(World world, Sheet sheet, Organization county, Emergency emergency) {
    LocalDate due = emergency.reliefDueOn();
    if (due == null) {
      boolean notFound = world.reported("Emergency.reliefDueOn", emergency.id());
      Boolean bound = notFound ? Boolean.FALSE : emergency.reliefNeeded();
      sheet.must("20.7", county, emergency.id(), bound, Answer.UNKNOWN);
    } else if (!due.isBefore(Dates.ISSUED) && !world.later(due)) {
      sheet.must(
          "20.7",
          county,
          emergency.id(),
          emergency.reliefNeeded(),
          new Steps(world)
              .by(
                  due.plusDays(3),
                  "Emergency.reliefAllottedOn",
                  emergency.id(),
                  emergency.reliefAllottedOn()));
    }
  }

  /** A leader on duty on every day since the day of issue. */
  private static Answer onDuty(World world, Organization body) {
    Map<LocalDate, Boolean> led = new HashMap<>();
    for (DutyRoster roster : world.records(DutyRoster.class, body.id(), DutyRoster.CODE)) {
      led.merge(roster.date(), roster.leader() != null, Boolean::logicalOr);
    }
    List<Status> days = new ArrayList<>();
    LocalDate last = Dates.earlier(world.asOf, Dates.YEAR_END);
    for (LocalDate day = Dates.ISSUED; !day.isAfter(last); day = day.plusDays(1)) {
      Boolean leader = led.get(day);
      Done done =
          Boolean.TRUE.equals(leader)
              ? Done.IN_TIME
              : Done.notIf(
                  leader == null
                      ? world.reported(DutyRoster.CODE, body.id(), day)
                      : world.reported("DutyRoster.leader", body.id(), day));
      days.add(done.status(day, world.asOf));
    }
    return Acts.parts(days, YearMonth.from(last).atEndOfMonth());
  }
}
