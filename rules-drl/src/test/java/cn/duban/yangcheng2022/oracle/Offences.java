package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.Fact;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Subject;
import cn.duban.fact.Violation;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is prohibited, and how recorded violations are dealt with. */
final class Offences {
  private static final int DAYS_AFTER_FILING = 90;

  private final World world;
  private final Sheet sheet;

  Offences(World world, Sheet sheet) {
    this.world = world;
    this.sheet = sheet;
  }

  /**
   * None of these since the day of issue: each recorded one is a finding. A case that was dismissed
   * is none, one that is not decided a suspicion (R-DECIDED).
   */
  void prohibited(String duty, Fact bearer, @Nullable Boolean bound, String... codes) {
    boolean clean = true;
    for (Violation violation : world.offences(bearer.id())) {
      if (Set.of(codes).contains(violation.code())
          && !violation.filedOn().isBefore(Dates.ISSUED)
          && !new Steps(world).happened(violation.dismissedOn())) {
        clean = false;
        sheet.must(
            duty,
            bearer,
            violation.id(),
            bound,
            new Answer(
                new Steps(world).happened(violation.decidedOn()) ? Status.VIOLATED : Status.UNKNOWN,
                null,
                violation.filedOn().toString(),
                "0"));
      }
    }
    if (clean) {
      LocalDate through = Dates.earlier(world.asOf, Dates.YEAR_END);
      boolean reported =
          Stream.of(codes).allMatch(code -> world.reported(code, bearer.id(), through));
      sheet.must(
          duty,
          bearer,
          bound,
          new Answer(reported ? Status.FULFILLED : Status.UNKNOWN, null, reported ? "0" : "", "0"));
    }
  }

  /** Each recorded violation of these kinds is dealt with by the body that handles it (R-CASE). */
  void dealtWith(
      String duty, OrgKind kind, Function<Organization, @Nullable Boolean> bound, String... codes) {
    dealtWith(duty, kind, bound, offender -> true, codes);
  }

  /** The same of the violations of some places; those of enterprises and bodies always count. */
  void dealtWithAt(
      FacilityKind place,
      String duty,
      Function<Organization, @Nullable Boolean> bound,
      String... codes) {
    dealtWith(
        duty,
        OrgKind.DEPARTMENT,
        bound,
        offender -> !(offender instanceof Facility facility) || facility.kind() == place,
        codes);
  }

  private void dealtWith(
      String duty,
      OrgKind kind,
      Function<Organization, @Nullable Boolean> bound,
      Predicate<Subject> offenders,
      String... codes) {
    for (Violation violation : world.cases(Violation.class)) {
      Organization body = world.find(Organization.class, violation.handledBy());
      Subject offender = world.find(Subject.class, violation.offender());
      if (Set.of(codes).contains(violation.code())
          && body != null
          && body.kind() == kind
          && offenders.test(offender)) {
        sheet.must(duty, body, violation.id(), bound.apply(body), outcome(violation));
      }
    }
  }

  /** Decided, transferred or dismissed: the first of them counts. */
  private Answer outcome(Violation violation) {
    LocalDate lastDay = Dates.sinceIssue(violation.filedOn().plusDays(DAYS_AFTER_FILING));
    String id = violation.id();
    List<LocalDate> outcomes =
        Stream.of(violation.decidedOn(), violation.transferredOn(), violation.dismissedOn())
            .filter(new Steps(world)::happened)
            .toList();
    LocalDate first = outcomes.stream().min(LocalDate::compareTo).orElse(null);
    boolean reported =
        (violation.decidedOn() != null || world.reported("Violation.decidedOn", id))
            && (violation.transferredOn() != null || world.reported("Violation.transferredOn", id))
            && (violation.dismissedOn() != null || world.reported("Violation.dismissedOn", id));
    Done done = first == null ? Done.notIf(reported) : Done.on(first, lastDay);
    return new Answer(
        done.status(lastDay, world.asOf),
        lastDay,
        outcomes.stream().map(LocalDate::toString).collect(Collectors.joining(", ")),
        "<= " + lastDay);
  }
}
