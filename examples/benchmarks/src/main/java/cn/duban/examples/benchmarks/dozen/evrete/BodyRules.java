package cn.duban.examples.benchmarks.dozen.evrete;

import cn.duban.examples.benchmarks.dozen.shared.Acts;
import cn.duban.examples.benchmarks.dozen.shared.Decision;
import cn.duban.examples.benchmarks.dozen.shared.Month;
import cn.duban.examples.benchmarks.dozen.shared.Word;
import cn.duban.fact.Activity;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;

/** Duties of bodies. */
final class BodyRules {
  private static final List<String> MEETINGS = List.of("SAFETY_MEETING", "SPECIAL_SAFETY_MEETING");

  private BodyRules() {}

  static void addTo(Knowledge knowledge) {
    knowledge
        .builder()
        .newRule("2.5 in a month")
        .forEach("$body", Organization.class, "$month", Month.class)
        .where(
            Where.in(OrgKind.TOWNSHIP, OrgKind.DEPARTMENT, OrgKind.ZONE, OrgKind.STATIONED_UNIT),
            "$body.kind")
        .execute(BodyRules::meetings)
        .newRule("18.5")
        .forEach("$county", Organization.class)
        .where(Where.in(OrgKind.COUNTY), "$county.kind")
        .execute(BodyRules::drill)
        .newRule("12.2")
        .forEach("$department", Organization.class, "$case", Violation.class)
        .where(Where.in(OrgKind.DEPARTMENT), "$department.kind")
        .where(Where.isNot(false), "$department.safetyRegulator")
        .where(Where.same(), "$department.id", "$case.handledBy")
        .execute(BodyRules::publication)
        .build();
  }

  private static void meetings(RhsContext fired) {
    Dossiers dossiers = Dossiers.of(fired);
    String body = fired.<Organization>get("$body").id();
    Month month = fired.get("$month");
    Word word = dossiers.word(body);
    LocalDate through = dossiers.dates().through(month.last());
    boolean held =
        MEETINGS.stream()
            .flatMap(code -> dossiers.<Activity>records(body, code).stream())
            .anyMatch(meeting -> month.has(meeting.date()));
    boolean told = MEETINGS.stream().allMatch(code -> word.covers(code, through));
    fired.insert(Acts.inMonth("2.5", body, month, held, told));
  }

  private static void drill(RhsContext fired) {
    Dossiers dossiers = Dossiers.of(fired);
    String county = fired.<Organization>get("$county").id();
    Stream<Activity> drills =
        dossiers.<Activity>records(county, "FIELD_DRILL").stream()
            .filter(drill -> !drill.date().isBefore(dossiers.dates().yearStart()))
            .filter(drill -> !drill.date().isAfter(dossiers.dates().yearEnd()));
    fired.insert(
        Acts.drill("18.5", county, drills.toList(), dossiers.word(county), dossiers.dates()));
  }

  private static void publication(RhsContext fired) {
    Dossiers dossiers = Dossiers.of(fired);
    Violation violation = fired.get("$case");
    Decision decision =
        new Decision(
            fired.get("$department"), violation, dossiers.word(violation.id()), dossiers.dates());
    if (!Boolean.FALSE.equals(decision.isMade())) {
      fired.insert(decision.published("12.2"));
    }
  }
}
