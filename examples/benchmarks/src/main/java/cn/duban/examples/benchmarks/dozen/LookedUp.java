package cn.duban.examples.benchmarks.dozen;

import cn.duban.fact.Activity;
import cn.duban.fact.Checklist;
import cn.duban.fact.Document;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Fact;
import cn.duban.fact.Headcount;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Report;
import cn.duban.fact.Subject;
import cn.duban.fact.Violation;
import cn.duban.notice.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of the host: looks up what an engine must be given for each bearer, which has neither
 * indexes nor calendars. What that means for a duty is for the engine to decide.
 */
public final class LookedUp {
  private static final LocalDate ISSUED = LocalDate.of(2022, 4, 13);
  private static final LocalDate YEAR_START = LocalDate.of(2022, 1, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

  private final Grouped facts;
  private final WorkCalendar calendar;
  private final Function<LocalDate, Object> form;
  private final @Nullable Object nothing;

  /**
   * Groups the facts.
   *
   * @param form the form in which the engine takes days
   * @param nothing what the engine takes for null
   */
  public LookedUp(
      List<Fact> facts,
      List<Report> reports,
      LocalDate asOf,
      WorkCalendar calendar,
      Function<LocalDate, Object> form,
      @Nullable Object nothing) {
    this.facts = new Grouped(facts, reports, asOf);
    this.calendar = calendar;
    this.form = form;
    this.nothing = nothing;
  }

  /** Hands over every bearer; nobody before the day of issue. */
  public void forEach(Consumer<PerBearer> engine) {
    if (facts.asOf().isBefore(ISSUED)) {
      return;
    }
    List<Organization> bodies = facts.all(Organization.class);
    bodies.forEach(body -> engine.accept(body(body)));
    for (Enterprise enterprise : facts.all(Enterprise.class)) {
      engine.accept(enterprise(enterprise));
      bodies.stream()
          .filter(body -> body.kind() == OrgKind.COUNTY)
          .forEach(county -> engine.accept(blacklisting(county, enterprise)));
    }
    facts.all(HiddenDanger.class).forEach(danger -> engine.accept(danger(danger)));
    for (Violation violation : facts.all(Violation.class)) {
      if (facts.subject(violation.handledBy()) instanceof Organization body) {
        engine.accept(violation(body, violation));
      }
    }
  }

  private PerBearer body(Organization body) {
    String id = body.id();
    Map<String, @Nullable Object> given = start();
    given.put("kind", body.kind().name());
    given.put("months", months(id, "SAFETY_MEETING", "SPECIAL_SAFETY_MEETING"));
    List<Object> meetings = new ArrayList<>();
    activities(id, "SAFETY_MEETING").forEach(act -> meetings.add(form.apply(act.date())));
    activities(id, "SPECIAL_SAFETY_MEETING").forEach(act -> meetings.add(form.apply(act.date())));
    given.put("meetings", meetings);
    given.put(
        "drills",
        activities(id, "FIELD_DRILL").stream()
            .filter(act -> !act.date().isBefore(YEAR_START) && !act.date().isAfter(YEAR_END))
            .map(this::drill)
            .toList());
    given.put("drillsComplete", facts.complete("FIELD_DRILL", id, YEAR_END));
    given.put("departmentsComplete", facts.complete("Activity.departments", id));
    given.put("sectorsComplete", facts.complete("Activity.sectors", id));
    given.put("teamKindsComplete", facts.complete("Activity.teamKinds", id));
    return new PerBearer(PerBearer.Kind.BODY, id, "", given);
  }

  private Map<String, @Nullable Object> drill(Activity act) {
    Map<String, @Nullable Object> drill = new HashMap<>();
    drill.put("departments", number(act.departments()));
    drill.put("sectors", number(act.sectors()));
    drill.put("teamKinds", number(act.teamKinds()));
    return drill;
  }

  private PerBearer enterprise(Enterprise enterprise) {
    String id = enterprise.id();
    Map<String, @Nullable Object> given = start();
    given.put("groupCompany", known(enterprise.groupCompany()));
    given.put("stateOwned", known(enterprise.stateOwned()));
    given.put(
        "commitments",
        facts.records(Document.class, id, "SAFETY_COMMITMENT").stream()
            .map(this::document)
            .toList());
    given.put("commitmentsComplete", facts.complete("SAFETY_COMMITMENT", id));
    given.put("issuedOnComplete", facts.complete("Document.issuedOn", id));
    given.put("revisedOnComplete", facts.complete("Document.revisedOn", id));
    given.put("months", months(id, "SUBSIDIARY_SAFETY_CHECK"));
    given.put(
        "checks", activities(id, "SUBSIDIARY_SAFETY_CHECK").stream().map(this::check).toList());
    counts(given, "directors", id, "SAFETY_DIRECTOR");
    counts(given, "listed", id, "POST_WITH_RESPONSIBILITY_LIST");
    counts(given, "posts", id, "POST");
    given.put(
        "checklists",
        facts.records(Checklist.class, id, "FIVE_IN_PLACE").stream()
            .map(
                list -> Map.of("date", form.apply(list.date()), "items", List.copyOf(list.items())))
            .toList());
    given.put("checklistsComplete", facts.complete("FIVE_IN_PLACE", id));
    return new PerBearer(PerBearer.Kind.ENTERPRISE, id, "", given);
  }

  private Map<String, @Nullable Object> document(Document document) {
    Map<String, @Nullable Object> days = new HashMap<>();
    days.put("issuedOn", day(document.issuedOn()));
    days.put("revisedOn", day(document.revisedOn()));
    days.put("effectiveFrom", day(document.effectiveFrom()));
    days.put("effectiveUntil", day(document.effectiveUntil()));
    return days;
  }

  private Map<String, @Nullable Object> check(Activity act) {
    Map<String, @Nullable Object> check = new HashMap<>();
    check.put("id", act.id());
    check.put("date", form.apply(act.date()));
    check.put("object", known(act.object()));
    return check;
  }

  private void counts(
      Map<String, @Nullable Object> given, String name, String bearer, String code) {
    given.put(
        name,
        facts.records(Headcount.class, bearer, code).stream()
            .map(count -> Map.of("date", form.apply(count.date()), "count", (long) count.count()))
            .toList());
    given.put(name + "Complete", facts.complete(code, bearer));
  }

  private PerBearer blacklisting(Organization county, Enterprise enterprise) {
    Map<String, @Nullable Object> given = start();
    given.put("seriouslyDishonest", known(enterprise.seriouslyDishonest()));
    given.put("blacklistedOn", day(enterprise.blacklistedOn()));
    given.put("blacklistedOnComplete", facts.complete("Enterprise.blacklistedOn", enterprise.id()));
    return new PerBearer(PerBearer.Kind.BLACKLISTING, county.id(), enterprise.id(), given);
  }

  private PerBearer danger(HiddenDanger danger) {
    String id = danger.id();
    Subject responsible = facts.subject(danger.responsible());
    Map<String, @Nullable Object> given = start();
    given.put("ofEnterprise", responsible instanceof Enterprise);
    given.put("level", danger.level().name());
    given.put("source", danger.source() == null ? nothing : danger.source().name());
    given.put("deadline", day(danger.deadline()));
    given.put("deadlineComplete", facts.complete("HiddenDanger.deadline", id));
    given.put("rectifiedOn", day(danger.rectifiedOn()));
    given.put("rectifiedOnComplete", facts.complete("HiddenDanger.rectifiedOn", id));
    given.put("reportedOn", day(danger.reportedOn()));
    given.put("reportedOnComplete", facts.complete("HiddenDanger.reportedOn", id));
    return new PerBearer(PerBearer.Kind.DANGER, danger.responsible(), id, given);
  }

  private PerBearer violation(Organization body, Violation violation) {
    String id = violation.id();
    LocalDate decidedOn = violation.decidedOn();
    Map<String, @Nullable Object> given = start();
    given.put("kind", body.kind().name());
    given.put("safetyRegulator", known(body.safetyRegulator()));
    given.put("decidedOn", day(decidedOn));
    given.put("decidedOnComplete", facts.complete("Violation.decidedOn", id));
    given.put(
        "sevenWorkingDaysLater",
        decidedOn == null ? nothing : day(calendar.after(decidedOn, 7).orElse(null)));
    given.put("publishedOn", day(violation.publishedOn()));
    given.put("publishedOnComplete", facts.complete("Violation.publishedOn", id));
    return new PerBearer(PerBearer.Kind.VIOLATION, body.id(), id, given);
  }

  private Map<String, @Nullable Object> start() {
    Map<String, @Nullable Object> given = new HashMap<>();
    given.put("asOf", form.apply(facts.asOf()));
    return given;
  }

  private List<Activity> activities(String bearer, String code) {
    return facts.records(Activity.class, bearer, code);
  }

  /** The months from April to December that have begun, and whether their records are complete. */
  private List<Map<String, Object>> months(String bearer, String... codes) {
    List<Map<String, Object>> begun = new ArrayList<>();
    for (int number = 4; number <= 12; number++) {
      YearMonth month = YearMonth.of(2022, number);
      if (!month.atDay(1).isAfter(facts.asOf())) {
        boolean complete = true;
        for (String code : codes) {
          complete &= facts.complete(code, bearer, month.atEndOfMonth());
        }
        begun.add(
            Map.of(
                "first", form.apply(month.atDay(1)),
                "last", form.apply(month.atEndOfMonth()),
                "complete", complete));
      }
    }
    return begun;
  }

  private @Nullable Object day(@Nullable LocalDate day) {
    return day == null ? nothing : form.apply(day);
  }

  private @Nullable Object number(@Nullable Integer number) {
    return number == null ? nothing : Long.valueOf(number);
  }

  private @Nullable Object known(@Nullable Object value) {
    return value == null ? nothing : value;
  }
}
