package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Accident;
import cn.duban.fact.Activity;
import cn.duban.fact.Assignment;
import cn.duban.fact.Checklist;
import cn.duban.fact.Days;
import cn.duban.fact.Document;
import cn.duban.fact.DutyRoster;
import cn.duban.fact.Emergency;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Fact;
import cn.duban.fact.Flag;
import cn.duban.fact.Headcount;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.Indicator;
import cn.duban.fact.MajorHazardSource;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.fact.Project;
import cn.duban.fact.Violation;
import cn.duban.fact.Warning;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something better in one field of a fact: a step taken as early as can be, a higher number, a yes
 * for a no.
 *
 * @param good what the field should hold; null where nothing can be bettered
 * @param starts duties about the same fact that the step begins, or lets begin on another day
 */
record Betterment<F extends Fact>(
    Class<F> type,
    String field,
    BiFunction<County, F, @Nullable Object> good,
    List<String> starts) {

  /** Numbers of persons never exceed this, so that a part never exceeds its whole. */
  private static final int MOST_PERSONS = 4;

  /** Asks something of everybody who is named anywhere. */
  private static final String OF_ALL = "8.chem.6";

  /** Shares of persons: a larger whole is nothing better. */
  private static final Set<String> WHOLES = Set.of("IN_SERVICE_STAFF", "POST");

  boolean concerns(Fact fact) {
    return type.isInstance(fact);
  }

  /** The fact with it; what lies after the assessment date is a plan and no deed. */
  Fact in(County county, Fact fact, Set<String> started) {
    Object better = good.apply(county, type.cast(fact));
    LocalDate day =
        better instanceof Instant instant
            ? Days.of(instant)
            : better instanceof LocalDate date ? date : county.asOf();
    if (better == null || day.isAfter(county.asOf())) {
      return fact;
    }
    starts.forEach(duty -> started.add(duty.equals(OF_ALL) ? duty : duty + "#" + fact.id()));
    return (Fact) County.with(fact, field, better);
  }

  @Override
  public String toString() {
    return "better " + field;
  }

  /**
   * Every kind there is.
   *
   * @param items the topics, parts or items that duties ask for, by code
   */
  static List<Betterment<?>> all(Map<String, Set<String>> items) {
    List<Betterment<?>> all = new ArrayList<>();
    all.addAll(ofDangers());
    all.addAll(ofOtherCases());
    all.addAll(ofBodies());
    all.addAll(ofRecords(items));
    return all;
  }

  private static List<Betterment<?>> ofDangers() {
    List<Betterment<?>> all = new ArrayList<>();
    for (String one :
        List.of("measures", "responsiblePerson", "funds", "timeLimit", "contingencyPlan")) {
      all.add(of(HiddenDanger.class, one, d -> true));
    }
    for (String report : List.of("reportedOn", "reportedToRegulatorOn", "reportedToCongressOn")) {
      all.add(of(HiddenDanger.class, report, HiddenDanger::foundOn));
    }
    all.add(of(HiddenDanger.class, "listedOn", HiddenDanger::foundOn));
    // It may be rectified before the day of issue, and then 9.2 does not bind (R-BACKWARDS).
    all.add(
        of(
            HiddenDanger.class,
            "rectifiedOn",
            d -> earlier(d.foundOn(), d.acceptedOn()),
            "9.5",
            "9.2"));
    all.add(of(HiddenDanger.class, "acceptedBy", HiddenDanger::listedBy));
    all.add(
        of(
            HiddenDanger.class,
            "acceptedOn",
            d -> Objects.equals(d.acceptedBy(), d.listedBy()) ? d.rectifiedOn() : null));
    all.add(new Betterment<>(HiddenDanger.class, "signedBy", Betterment::signer, List.of()));
    all.add(
        new Betterment<>(
            HiddenDanger.class,
            "signedOn",
            (county, d) ->
                d.signedBy() != null && d.signedBy().equals(signer(county, d))
                    ? d.acceptedOn()
                    : null,
            List.of()));
    return all;
  }

  /** The leader in charge of a government, the principal of another body. */
  private static @Nullable String signer(County county, HiddenDanger danger) {
    for (Fact body : county.facts()) {
      if (body instanceof Organization listing && listing.id().equals(danger.listedBy())) {
        boolean government = listing.kind() == OrgKind.COUNTY || listing.kind() == OrgKind.TOWNSHIP;
        Post post = government ? Post.LEADER_IN_CHARGE : Post.PRINCIPAL;
        return county.facts().stream()
            .filter(
                f ->
                    f instanceof Person p
                        && p.organization().equals(listing.id())
                        && p.posts().contains(post))
            .map(Fact::id)
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  private static List<Betterment<?>> ofOtherCases() {
    return List.of(
        of(Accident.class, "closedOn", Accident::occurredOn),
        of(Accident.class, "evaluatedOn", Accident::approvedOn, "6.6"),
        of(Accident.class, "outcomePublishedOn", Accident::approvedOn),
        of(Accident.class, "accountabilityOn", Accident::evaluatedOn),
        of(Accident.class, "measuresCarriedOut", a -> true, "6.6"),
        // What the authority decides proves what the offender did (R-DECIDED).
        of(
            Violation.class,
            "decidedOn",
            Violation::filedOn,
            "12.2",
            "12.4",
            "5.4",
            "8.coal.8",
            "8.mine.2",
            "8.mine.3",
            "8.metal.2",
            "8.metal.3"),
        of(Violation.class, "transferredOn", Violation::filedOn),
        of(Violation.class, "transferredToPoliceOn", Violation::filedOn),
        of(Violation.class, "publishedOn", Violation::decidedOn),
        of(Violation.class, "processRecorded", v -> true),
        of(Violation.class, "legallyReviewedOn", Violation::decidedOn),
        of(Warning.class, "householdsReached", Warning::householdsToReach),
        of(Warning.class, "peopleMoved", Warning::peopleThreatened),
        of(Warning.class, "movedAt", Warning::issuedAt),
        of(Warning.class, "measuresAt", Warning::issuedAt),
        of(Emergency.class, "reportedAt", Emergency::learnedAt, "20.4"),
        of(Emergency.class, "responseStartedAt", Emergency::learnedAt),
        of(Emergency.class, "reliefAllottedOn", Emergency::reliefDueOn),
        of(Project.class, "accessReviewPassedOn", Project::begunOn));
  }

  private static List<Betterment<?>> ofBodies() {
    List<Betterment<?>> all = new ArrayList<>();
    all.add(of(Enterprise.class, "blacklistedOn", e -> Dates.YEAR_START));
    all.add(of(Enterprise.class, "supervisor", e -> "s1"));
    all.add(
        new Betterment<>(
            Enterprise.class,
            "supervisingDepartment",
            (county, e) -> GoodRecords.department(county).orElse(null),
            List.of()));
    for (String role : List.of("principal", "technical", "operational")) {
      all.add(
          new Betterment<>(
              MajorHazardSource.class,
              role,
              (county, h) ->
                  county.facts().stream()
                      .filter(Person.class::isInstance)
                      .map(Fact::id)
                      .findFirst()
                      .orElse(null),
              List.of(OF_ALL)));
    }
    return all;
  }

  private static List<Betterment<?>> ofRecords(Map<String, Set<String>> items) {
    return List.of(
        of(Activity.class, "publishedOn", Activity::endedOn),
        of(Activity.class, "topics", a -> items.getOrDefault(a.code(), Set.of())),
        of(Activity.class, "departments", a -> 2),
        of(Activity.class, "sectors", a -> 2),
        of(Activity.class, "teamKinds", a -> 2),
        of(Document.class, "publishedOn", Document::issuedOn),
        of(Document.class, "parts", d -> items.getOrDefault(d.code(), Set.of())),
        of(
            Headcount.class,
            "count",
            h -> WHOLES.contains(h.code()) ? null : Math.min(MOST_PERSONS, h.count() + 1)),
        of(Indicator.class, "actual", i -> i.actual().add(BigDecimal.ONE)),
        of(Checklist.class, "items", c -> items.getOrDefault(c.code(), Set.of())),
        of(Flag.class, "value", f -> true),
        new Betterment<>(
            Flag.class,
            "lastSeenAt",
            (county, f) -> county.asOf().atTime(22, 0).atZone(Days.ZONE).toInstant(),
            List.of()),
        new Betterment<>(
            Assignment.class,
            "assignee",
            (county, a) -> GoodRecords.department(county).orElse(null),
            List.of()),
        of(DutyRoster.class, "leader", r -> "leader"));
  }

  private static <F extends Fact> Betterment<F> of(
      Class<F> type, String field, Function<F, @Nullable Object> good, String... starts) {
    return new Betterment<>(type, field, (county, fact) -> good.apply(fact), List.of(starts));
  }

  private static LocalDate earlier(LocalDate a, @Nullable LocalDate b) {
    return b == null ? a : Dates.earlier(a, b);
  }
}
