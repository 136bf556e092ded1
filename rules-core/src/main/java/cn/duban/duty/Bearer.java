package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.fact.Activity;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Fact;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.fact.Sector;
import cn.duban.finding.Finding;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose duty it is; next comes what it is about, if anything, and what is owed. */
public final class Bearer {
  private final Inquiry inquiry;
  private final List<Docket> dockets;
  private final List<Missing> missing;

  /** Fields from whose days on it binds. */
  private final List<String> begins;

  /** Stands in where none of the dockets is left; null if then nobody is bound. */
  private final @Nullable Bearer ifNone;

  Bearer(Inquiry inquiry, List<Docket> dockets, List<Missing> missing) {
    this(inquiry, dockets, missing, List.of());
  }

  private Bearer(
      Inquiry inquiry, List<Docket> dockets, List<Missing> missing, List<String> begins) {
    this(inquiry, dockets, missing, begins, null);
  }

  private Bearer(
      Inquiry inquiry,
      List<Docket> dockets,
      List<Missing> missing,
      List<String> begins,
      @Nullable Bearer ifNone) {
    this.inquiry = inquiry;
    this.dockets = dockets;
    this.missing = missing;
    this.begins = begins;
    this.ifNone = ifNone;
  }

  static Bearer holders(Inquiry inquiry, Post post, Organization organization) {
    List<Docket> holders =
        inquiry.facts().holders(post, organization.id()).stream()
            .filter(person -> isBound(inquiry, person))
            .map(person -> new Docket(inquiry, inquiry.party(person), null, person))
            .toList();
    Bearer nobody = nobody(inquiry, post, organization);
    return holders.isEmpty() ? nobody : new Bearer(inquiry, holders, List.of(), List.of(), nobody);
  }

  /** Somebody holds the post, but nobody says who. */
  private static Bearer nobody(Inquiry inquiry, Post post, Organization organization) {
    Text label = post.label();
    return new Bearer(
        inquiry,
        List.of(new Docket(inquiry, inquiry.party(organization), null, organization)),
        List.of(
            new Missing(
                "Person",
                organization.id(),
                new Text(
                    "请提供该单位的" + label.zh() + "（Person，职务 " + post + "）",
                    "the %s of this body (Person with post %s)".formatted(label.en(), post)))));
  }

  /** Who is not in post yet, or left before the day of issue, owes nothing. */
  private static boolean isBound(Inquiry inquiry, Person person) {
    LocalDate from = person.inPostFrom();
    LocalDate until = person.inPostUntil();
    return (from == null || !from.isAfter(inquiry.asOf()))
        && (until == null || !until.isBefore(inquiry.notice().issued()));
  }

  // ---- what it is about

  /** The duty is about this: one finding for each such thing. */
  public Bearer about(Fact object) {
    return with(d -> List.of(new Docket(inquiry, d.bearer(), inquiry.party(object), object)));
  }

  /**
   * Only if the bearer is a township, or a department that regulates work safety; if nobody says
   * whether the department does: UNKNOWN.
   */
  public Bearer supervisingSafety() {
    List<Missing> open = new ArrayList<>(missing);
    List<Docket> bound = new ArrayList<>();
    for (Docket docket : dockets) {
      Fact fact = inquiry.facts().find(docket.bearer().id()).orElse(null);
      if (!(fact instanceof Organization body)) {
        if (!open(docket).isEmpty()) {
          bound.add(docket); // nobody says whose duty it is
        }
        continue;
      }
      boolean kind = body.kind() == OrgKind.TOWNSHIP || body.kind() == OrgKind.DEPARTMENT;
      if (kind && !Boolean.FALSE.equals(body.supervisesSafety())) {
        bound.add(docket);
        if (body.supervisesSafety() == null) {
          open.add(Docket.missing(Docket.field(body, "safetyRegulator"), body));
        }
      }
    }
    return new Bearer(inquiry, bound, open, begins);
  }

  /** The duty is about each of these codes: one finding for each. */
  public Bearer forEach(@Code("topic") String... codes) {
    return with(
        d ->
            Stream.of(codes)
                .map(code -> new Docket(inquiry, d.bearer(), inquiry.codeParty(code), null))
                .toList());
  }

  /**
   * The duty is about each of these sectors that the bearer regulates: one finding for each. If its
   * sectors are not reported: UNKNOWN for each.
   */
  public Bearer inEachSector(Sector... sectors) {
    List<Missing> open = new ArrayList<>(missing);
    for (Docket docket : dockets) {
      if (docket.item() instanceof Organization body && body.sectors() == null) {
        open.add(Docket.missing(Docket.field(body, "sectors"), body));
      }
    }
    Bearer each =
        with(
            d ->
                Stream.of(sectors)
                    .filter(s -> d.item() instanceof Organization body && mayRegulate(body, s))
                    .map(s -> new Docket(inquiry, d.bearer(), inquiry.codeParty(s.name()), null))
                    .toList());
    return new Bearer(inquiry, each.dockets, open, begins);
  }

  /**
   * The duty is about each enterprise whose parent the bearer is: one finding for each. As long as
   * none is known, it is one finding about them all, so that it is not lost (R-GROUP).
   */
  public Bearer forEachSubsidiary() {
    return with(
        d -> {
          List<Docket> each =
              inquiry.facts().ofType(Enterprise.class).stream()
                  .filter(enterprise -> d.bearer().id().equals(enterprise.parent()))
                  .map(e -> new Docket(inquiry, d.bearer(), inquiry.party(e), e))
                  .toList();
          return each.isEmpty() ? List.of(d) : each;
        });
  }

  private static boolean mayRegulate(Organization organization, Sector sector) {
    Boolean regulates = organization.regulates(sector);
    return regulates == null || regulates;
  }

  /** The duty is about each activity of the year under these codes: one finding for each. */
  public Bearer eachActivity(@Code("activity") String... codes) {
    return with(
        d ->
            Stream.of(codes)
                .flatMap(code -> d.evidence(Activity.class, code).stream())
                .filter(act -> act.date().getYear() == inquiry.notice().year())
                .map(act -> new Docket(inquiry, d.bearer(), inquiry.party(act), act))
                .toList());
  }

  /**
   * It binds once this field of the object is filled in and, if it is a date, has come. Known not
   * to be: no duty yet. Not reported: UNKNOWN.
   */
  public Bearer once(@FieldName String field) {
    return bindsFrom(field, LocalDate.MIN);
  }

  /** It binds once this date of the object has come, and if it is not before {@code isoDate}. */
  public Bearer onceSince(
      @FieldName(holds = {LocalDate.class, Instant.class}) String field, @Day String isoDate) {
    return bindsFrom(field, LocalDate.parse(isoDate));
  }

  /**
   * It does not bind if this step of the object was taken before {@code isoDate}. Not reported, for
   * an object from before that day: UNKNOWN.
   */
  public Bearer unlessBefore(
      @FieldName(holds = {LocalDate.class, Instant.class}) String field, @Day String isoDate) {
    LocalDate first = LocalDate.parse(isoDate);
    List<Docket> bound = new ArrayList<>();
    List<Missing> open = new ArrayList<>(missing);
    for (Docket docket : dockets) {
      Progress progress = docket.progress(field);
      LocalDate day = progress.day();
      LocalDate begun = docket.item() == null ? null : docket.item().date();
      boolean isNew = begun != null && !begun.isBefore(first);
      if (isNew || day == null || !day.isBefore(first)) {
        bound.add(docket);
        if (!isNew && progress.unknown()) {
          open.add(progress.missing());
        }
      }
    }
    return new Bearer(inquiry, bound, open, begins);
  }

  /**
   * Only those dockets of which something holds. If it holds of no holder of a post, somebody else
   * held it: the duty is not lost.
   */
  Bearer where(Predicate<Docket> condition) {
    List<Docket> left = dockets.stream().filter(condition).toList();
    return left.isEmpty() && ifNone != null
        ? ifNone
        : new Bearer(inquiry, left, missing, begins, ifNone);
  }

  private Bearer bindsFrom(String field, LocalDate first) {
    List<Docket> bound = new ArrayList<>();
    List<Missing> open = new ArrayList<>(missing);
    for (Docket docket : dockets) {
      Progress progress = docket.progress(field);
      LocalDate day = progress.day();
      if (progress.unknown()) {
        open.add(progress.missing());
        bound.add(docket);
      } else if (progress.done() && (day == null || !day.isBefore(first))) {
        bound.add(docket);
      }
    }
    List<String> fields = Stream.concat(begins.stream(), Stream.of(field)).toList();
    return new Bearer(inquiry, bound, open, fields);
  }

  private Bearer with(Function<Docket, List<Docket>> step) {
    return new Bearer(
        inquiry, dockets.stream().flatMap(d -> step.apply(d).stream()).toList(), missing, begins);
  }

  // ---- what is owed

  /** Acts in every month from the first month on (R-START). */
  public Repeated monthly(@Code("activity") String code) {
    return new Repeated(this, Repeated.Period.MONTH, ActTerms.of(code));
  }

  /** Acts in each half of the year. */
  public Repeated halfYearly(@Code("activity") String code) {
    return new Repeated(this, Repeated.Period.HALF_YEAR, ActTerms.of(code));
  }

  /** Acts in the calendar year (R-YEAR); of several codes each is owed. */
  public Acts yearly(@Code("activity") String... codes) {
    return new Acts(this, codes);
  }

  /** Documents that are in force (R-DOCUMENT); of several each is owed. */
  public Documents documents(@Code("document") String... codes) {
    return new Documents(this, codes);
  }

  /** A document that is in force (R-DOCUMENT). */
  public Documents document(@Code("document") String code) {
    return new Documents(this, code);
  }

  /** A number of persons in post (R-STATE). */
  public Staff headcount(@Code("headcount") String code) {
    return new Staff(this, code);
  }

  /** A share of persons: the newest count of the part against the newest of the whole (R-STATE). */
  public Ratio ratio(@Code("headcount") String part, @Code("headcount") String whole) {
    return new Ratio(this, part, whole);
  }

  /** A quantity (R-STATE); of several codes each is owed. */
  public Indicators indicator(@Code("indicator") String... codes) {
    return new Indicators(this, codes);
  }

  /** Several things in place at once (R-STATE). */
  public Checklists checklist(@Code("checklist") String code) {
    return new Checklists(this, code);
  }

  /** Something that holds (R-STATE). */
  public Flags flag(@Code("flag") String code) {
    return new Flags(this, code);
  }

  /** A department in charge of the object. */
  public Due assigned(@Code("assignment") String code) {
    return new Due(this, new Assignments(code));
  }

  /** A leader on duty every day, from the day of issue on. */
  public Complete everyDay(@Code("dutyRoster") String rosterCode) {
    return settle((docket, none) -> new Roster(docket, rosterCode).judge(), null);
  }

  /** None of these violations; each one recorded since the day of issue is a finding of its own. */
  public Complete never(@Code("violation") String... codes) {
    for (Docket docket : dockets) {
      if (open(docket).isEmpty()) {
        new Prohibition(docket, List.of(codes))
            .judge()
            .forEach(judged -> inquiry.settle(judged.docket(), judged.verdict()));
      } else {
        inquiry.settle(docket, cannotTell(docket, null));
      }
    }
    return Complete.DONE;
  }

  /** These fields of the object filled in and not "no". */
  public Due has(@FieldName String... fields) {
    return new Due(this, (docket, lastDay) -> Fields.filled(docket, lastDay, List.of(fields)));
  }

  /** One field of the object as large as another. */
  public Due full(
      @FieldName(holds = Number.class) String part, @FieldName(holds = Number.class) String whole) {
    return new Due(this, (docket, lastDay) -> Fields.full(docket, lastDay, part, whole));
  }

  /** All of these steps of the object taken. */
  public Steps step(@FieldName String... fields) {
    return new Steps(this, true, fields);
  }

  /** One of these steps of the object taken. */
  public Steps anyStep(@FieldName String... fields) {
    return new Steps(this, false, fields);
  }

  /** Something that every member of a population has; one finding with the share. */
  public Members each(Population population) {
    return new Members(this, population);
  }

  /** How many distinct members of a population did this in the year; next comes how many must. */
  public Tally count(Population population, @Code("activity") String activityCode) {
    return new Tally(this, population, activityCode);
  }

  /** A measure that follows because this bearer has violated duties of its own. */
  public Complete recommends(@Code("measure") String measureCode) {
    for (Docket docket : dockets) {
      List<Finding> causes =
          inquiry.breaches(docket.bearer().id()).stream()
              .sorted(Comparator.comparing(Finding::id))
              .toList();
      if (causes.isEmpty()) {
        continue; // nothing is violated, so nothing follows
      }
      new Consequence(inquiry, docket.bearer(), docket.object(), causes).recommends(measureCode);
    }
    return Complete.DONE;
  }

  // ---- judgement

  Inquiry inquiry() {
    return inquiry;
  }

  Complete settle(Requirement requirement, @Nullable LocalDate lastDay) {
    for (Docket docket : dockets) {
      inquiry.settle(
          docket,
          open(docket).isEmpty()
              ? judge(requirement, docket, lastDay)
              : cannotTell(docket, lastDay));
    }
    return Complete.DONE;
  }

  /**
   * Without a date in the notice: by the day for such duties. What binds only after that day is
   * due, but has no last day: nobody can do in December what is to be done in January.
   */
  Complete settleUndated(Requirement requirement) {
    LocalDate last = inquiry.notice().undatedDue();
    return settle(
        (docket, lastDay) ->
            beginsAfter(docket, last)
                ? requirement.judge(docket, LocalDate.MAX).withoutLastDay()
                : requirement.judge(docket, last),
        last);
  }

  private boolean beginsAfter(Docket docket, LocalDate last) {
    return !begins.isEmpty()
        && docket.item() != null
        && begins.stream()
            .map(field -> docket.progress(field).day())
            .anyMatch(day -> day != null && day.isAfter(last));
  }

  /** A rule that fails for one bearer must not spoil the assessment: that one cannot be told. */
  private Verdict judge(Requirement requirement, Docket docket, @Nullable LocalDate lastDay) {
    try {
      return requirement.judge(docket, lastDay);
    } catch (RuntimeException failure) {
      return Verdict.unknown(
          lastDay,
          Observation.Step.none(inquiry.obligation().title()),
          docket.items(),
          List.of(inquiry.failed(docket.bearer().id(), failure)));
    }
  }

  /** What must be supplied before anything can be said of a docket. */
  private List<Missing> open(Docket docket) {
    return missing.isEmpty()
        ? missing // as for most: no need to look
        : missing.stream().filter(m -> concerns(m, docket)).toList();
  }

  private Verdict cannotTell(Docket docket, @Nullable LocalDate lastDay) {
    return Verdict.unknown(
        lastDay, Observation.Step.none(inquiry.obligation().title()), docket.items(), open(docket));
  }

  private static boolean concerns(Missing missing, Docket docket) {
    return missing.of().equals(docket.bearer().id())
        || (docket.item() != null && missing.of().equals(docket.item().id()));
  }

  /** A docket with what was found on it. */
  record Judged(Docket docket, Verdict verdict) {}
}
