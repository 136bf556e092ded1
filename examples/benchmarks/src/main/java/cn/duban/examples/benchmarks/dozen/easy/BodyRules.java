package cn.duban.examples.benchmarks.dozen.easy;

import cn.duban.examples.benchmarks.dozen.shared.Acts;
import cn.duban.examples.benchmarks.dozen.shared.LookUps;
import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.examples.benchmarks.dozen.shared.Month;
import cn.duban.examples.benchmarks.dozen.shared.NoticeDates;
import cn.duban.examples.benchmarks.dozen.shared.Word;
import cn.duban.fact.Activity;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jeasy.rules.api.Rules;

/** Duties of bodies. */
final class BodyRules {
  private static final Set<OrgKind> MEETING =
      EnumSet.of(OrgKind.TOWNSHIP, OrgKind.DEPARTMENT, OrgKind.ZONE, OrgKind.STATIONED_UNIT);
  private static final List<String> MEETINGS = List.of("SAFETY_MEETING", "SPECIAL_SAFETY_MEETING");

  private BodyRules() {}

  static Rules all() {
    return new Rules(
        Duty.<Organization>rule("2.5", body -> MEETING.contains(body.kind()), BodyRules::meetings),
        Duty.<Organization>rule("18.5", body -> body.kind() == OrgKind.COUNTY, BodyRules::drill));
  }

  private static List<Matter> meetings(Organization body, LookUps lookUps) {
    NoticeDates dates = lookUps.dates();
    Word word = lookUps.word(body.id());
    List<Activity> held =
        MEETINGS.stream()
            .flatMap(code -> lookUps.records(Activity.class, body.id(), code).stream())
            .toList();
    return dates.months().stream()
        .map(month -> meetings(body, held, month, word, dates.through(month.last())))
        .toList();
  }

  private static Matter meetings(
      Organization body, List<Activity> held, Month month, Word word, LocalDate through) {
    boolean any = held.stream().anyMatch(meeting -> month.has(meeting.date()));
    boolean told = MEETINGS.stream().allMatch(code -> word.covers(code, through));
    return Acts.inMonth("2.5", body.id(), month, any, told);
  }

  private static List<Matter> drill(Organization county, LookUps lookUps) {
    NoticeDates dates = lookUps.dates();
    Stream<Activity> drills =
        lookUps.records(Activity.class, county.id(), "FIELD_DRILL").stream()
            .filter(drill -> !drill.date().isBefore(dates.yearStart()))
            .filter(drill -> !drill.date().isAfter(dates.yearEnd()));
    return List.of(
        Acts.drill("18.5", county.id(), drills.toList(), lookUps.word(county.id()), dates));
  }
}
