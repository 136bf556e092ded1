package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Accident;
import cn.duban.fact.AccidentBuilder;
import cn.duban.fact.AccidentGrade;
import cn.duban.fact.Fact;
import cn.duban.fact.Project;
import cn.duban.fact.Sector;
import cn.duban.fact.Violation;
import cn.duban.fact.ViolationBuilder;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Accidents, violations and projects with their steps in time, on the last day, a day late, or not
 * at all.
 */
final class Cases {
  private Cases() {}

  /** Any one of them; {@code violations} are the codes of violations. */
  static List<Arbitrary<? extends Fact>> any(List<String> violations) {
    return List.of(
        accidents(),
        violations(violations),
        violations(violations),
        violations(violations),
        projects());
  }

  static Arbitrary<@Nullable Boolean> mayBe() {
    return Arbitraries.of(true, false).injectNull(0.25);
  }

  static Arbitrary<String> ids(String prefix, int most) {
    return Arbitraries.integers().between(1, most).map(n -> prefix + n);
  }

  static Arbitrary<@Nullable Integer> days(Integer... offsets) {
    return Arbitraries.of(offsets).injectNull(0.25);
  }

  static @Nullable LocalDate plus(@Nullable LocalDate day, @Nullable Integer days) {
    return day == null || days == null ? null : day.plusDays(days);
  }

  static Arbitrary<String> anyBody() {
    return Arbitraries.oneOf(
        Bodies.organizationIds(), Bodies.enterpriseIds(), Bodies.facilityIds());
  }

  private static Arbitrary<Accident> accidents() {
    return Builders.withBuilder(AccidentBuilder::builder)
        .use(ids("acc", 3))
        .in((b, id) -> b.id(id))
        .use(anyBody())
        .in((b, body) -> b.inCharge(body))
        .use(Bodies.organizationIds().injectNull(0.1))
        .in((b, body) -> b.investigatedBy(body))
        .use(Arbitraries.of(AccidentGrade.class))
        .in((b, grade) -> b.grade(grade))
        .use(SomeDays.any())
        .in((b, day) -> b.occurredOn(day))
        .use(days(30, 60, 90))
        .in((b, n) -> b.dueOn(plus(b.occurredOn(), n)))
        .use(days(29, 30, 31, 59, 60, 61, 90, 91))
        .in((b, n) -> b.closedOn(plus(b.occurredOn(), n)))
        .use(SomeDays.orNull(0.2))
        .in((b, day) -> b.approvedOn(day))
        .use(days(1, 100, 364, 365, 366, 367))
        .in((b, n) -> b.evaluatedOn(plus(b.approvedOn(), n)))
        .use(days(1, 100, 364, 365, 366, 367))
        .in((b, n) -> b.outcomePublishedOn(plus(b.approvedOn(), n)))
        .use(mayBe())
        .in((b, yes) -> b.measuresCarriedOut(yes))
        .use(SomeDays.orNull(0.3))
        .in((b, day) -> b.accountabilityOn(day))
        .build(AccidentBuilder::build);
  }

  private static Arbitrary<Violation> violations(List<String> codes) {
    return Builders.withBuilder(ViolationBuilder::builder)
        .use(ids("c", 9))
        .in((b, id) -> b.id(id))
        .use(Arbitraries.of(codes))
        .in((b, code) -> b.code(code))
        .use(Arbitraries.oneOf(anyBody(), Arbitraries.of("mine", "coal1", "e1")))
        .in((b, body) -> b.offender(body))
        .use(
            Arbitraries.oneOf(
                Bodies.departmentIds(), Bodies.departmentIds(), Bodies.organizationIds()))
        .in((b, body) -> b.handledBy(body))
        .use(SomeDays.any())
        .in((b, day) -> b.filedOn(day))
        .use(days(0, 5, 89, 90, 91))
        .in((b, n) -> b.decidedOn(plus(b.filedOn(), n)))
        .use(Arbitraries.of(0, 5, 89, 90, 91).injectNull(0.7))
        .in((b, n) -> b.transferredOn(plus(b.filedOn(), n)))
        .use(Arbitraries.of(0, 5, 89, 90, 91).injectNull(0.7))
        .in((b, n) -> b.dismissedOn(plus(b.filedOn(), n)))
        .use(days(0, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
        .in((b, n) -> b.publishedOn(plus(b.decidedOn(), n)))
        .use(mayBe())
        .in((b, yes) -> b.processRecorded(yes))
        .use(mayBe())
        .in((b, yes) -> b.major(yes))
        .use(days(-5, -1, 0, 1))
        .in((b, n) -> b.legallyReviewedOn(plus(b.decidedOn(), n)))
        .use(mayBe())
        .in((b, yes) -> b.suspectedCrime(yes))
        .use(days(0, 5, 89, 90, 91))
        .in((b, n) -> b.transferredToPoliceOn(plus(b.filedOn(), n)))
        .build(ViolationBuilder::build);
  }

  private static Arbitrary<Project> projects() {
    return Combinators.combine(
            ids("project", 3),
            Bodies.enterpriseIds().injectNull(0.1),
            Arbitraries.of(Sector.HAZARDOUS_CHEMICALS, Sector.OTHER).injectNull(0.15),
            SomeDays.orNull(0.2),
            days(-10, 0, 1))
        .as(
            (id, enterprise, sector, begun, n) ->
                new Project(id, null, enterprise, sector, begun, plus(begun, n)));
  }
}
