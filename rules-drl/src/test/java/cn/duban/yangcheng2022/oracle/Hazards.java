package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.DangerLevel;
import cn.duban.fact.DangerSource;
import cn.duban.fact.Emergency;
import cn.duban.fact.EmergencyBuilder;
import cn.duban.fact.Fact;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.HiddenDangerBuilder;
import cn.duban.fact.Warning;
import cn.duban.fact.WarningBuilder;
import cn.duban.fact.WarningKind;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.jspecify.annotations.Nullable;

/** Hidden dangers, warnings and emergencies with their steps in time, late, or not at all. */
final class Hazards {
  private Hazards() {}

  /** Any one of them. */
  static List<Arbitrary<? extends Fact>> any() {
    return List.of(dangers(), dangers(), warnings(), emergencies());
  }

  /** Mostly true, so that all five of a danger are there now and then. */
  private static Arbitrary<@Nullable Boolean> likely() {
    return Arbitraries.of(true, true, true, true, true, true, false).injectNull(0.06);
  }

  private static Arbitrary<HiddenDanger> dangers() {
    return Builders.withBuilder(HiddenDangerBuilder::builder)
        .use(Cases.ids("hd", 8))
        .in((b, id) -> b.id(id))
        .use(Cases.anyBody())
        .in((b, body) -> b.responsible(body))
        .use(Bodies.organizationIds().injectNull(0.1))
        .in((b, body) -> b.inCharge(body))
        .use(Arbitraries.of(DangerLevel.class))
        .in((b, level) -> b.level(level))
        .use(Arbitraries.of(DangerSource.class).injectNull(0.1))
        .in((b, source) -> b.source(source))
        .use(SomeDays.any())
        .in((b, day) -> b.foundOn(day))
        .use(Cases.days(0, 10, 30))
        .in((b, n) -> b.deadline(Cases.plus(b.foundOn(), n)))
        .use(likely().list().ofSize(5))
        .in(Hazards::five)
        .use(Cases.days(0, 9, 10, 11, 29, 30, 31))
        .in((b, n) -> b.rectifiedOn(Cases.plus(b.foundOn(), n)))
        .use(Cases.days(0, 10, 30, 40))
        .in((b, n) -> b.reportedOn(Cases.plus(b.foundOn(), n)))
        .use(Cases.days(0, 10, 30, 40))
        .in((b, n) -> b.reportedToRegulatorOn(Cases.plus(b.foundOn(), n)))
        .use(Cases.days(0, 10, 30, 40))
        .in((b, n) -> b.reportedToCongressOn(Cases.plus(b.foundOn(), n)))
        .use(Arbitraries.of("county", "t1", "d1", "zone").injectNull(0.15))
        .in((b, body) -> b.listedBy(body))
        .use(Cases.days(0, 5))
        .in((b, n) -> b.listedOn(Cases.plus(b.foundOn(), n)))
        .use(Arbitraries.of(true, true, true, false).injectNull(0.1))
        .in((b, same) -> b.acceptedBy(same == null ? null : same ? b.listedBy() : "d2"))
        .use(Cases.days(-1, 0, 1))
        .in((b, n) -> b.acceptedOn(Cases.plus(b.rectifiedOn(), n)))
        .use(Bodies.personIds().injectNull(0.1))
        .in((b, person) -> b.signedBy(person))
        .use(Cases.days(-1, 0, 1))
        .in((b, n) -> b.signedOn(Cases.plus(b.acceptedOn(), n)))
        .use(Cases.days(-1, 0, 1))
        .in((b, n) -> b.struckOffOn(Cases.plus(b.signedOn(), n)))
        .build(HiddenDangerBuilder::build);
  }

  private static HiddenDangerBuilder five(HiddenDangerBuilder b, List<@Nullable Boolean> there) {
    return b.measures(there.get(0))
        .responsiblePerson(there.get(1))
        .funds(there.get(2))
        .timeLimit(there.get(3))
        .contingencyPlan(there.get(4));
  }

  private static Arbitrary<Warning> warnings() {
    return Builders.withBuilder(WarningBuilder::builder)
        .use(Cases.ids("w", 4))
        .in((b, id) -> b.id(id))
        .use(Arbitraries.of(WarningKind.class))
        .in((b, kind) -> b.kind(kind))
        .use(Arbitraries.of("county", "t1", "t2", "d1"))
        .in((b, body) -> b.body(body))
        .use(SomeDays.instants())
        .in((b, at) -> b.issuedAt(at))
        .use(hours(1, 24, 48))
        .in((b, n) -> b.endsAt(plus(b.issuedAt(), n)))
        .use(Arbitraries.of(0, 99, 100).injectNull(0.2))
        .in((b, n) -> b.householdsToReach(n))
        .use(Arbitraries.of(0, 99, 100).injectNull(0.2))
        .in((b, n) -> b.householdsReached(atMost(n, b.householdsToReach())))
        .use(Arbitraries.of(10, 9, 0).injectNull(0.2))
        .in((b, n) -> b.peopleThreatened(n))
        .use(Arbitraries.of(10, 9, 0).injectNull(0.2))
        .in((b, n) -> b.peopleMoved(atMost(n, b.peopleThreatened())))
        .use(hours(0, 1, 23, 24, 25, 48))
        .in((b, n) -> b.movedAt(plus(b.issuedAt(), n)))
        .use(hours(0, 1, 23, 24, 25, 48))
        .in((b, n) -> b.measuresAt(plus(b.issuedAt(), n)))
        .build(WarningBuilder::build);
  }

  private static @Nullable Integer atMost(@Nullable Integer n, @Nullable Integer most) {
    return n == null || most == null ? n : Integer.valueOf(Math.min(n, most));
  }

  private static Arbitrary<@Nullable Long> hours(Integer... hours) {
    return Arbitraries.of(hours).map(n -> n * 3600L).injectNull(0.2);
  }

  private static @Nullable Instant plus(@Nullable Instant at, @Nullable Long seconds) {
    return at == null || seconds == null ? null : at.plusSeconds(seconds);
  }

  private static Arbitrary<Emergency> emergencies() {
    Arbitrary<@Nullable Long> aboutTwoHours =
        Arbitraries.of(0L, 3600L, 7199L, 7200L, 7201L, 90000L).injectNull(0.25);
    return Builders.withBuilder(EmergencyBuilder::builder)
        .use(Cases.ids("em", 4))
        .in((b, id) -> b.id(id))
        .use(Arbitraries.of("county", "t1", "d1"))
        .in((b, body) -> b.body(body))
        .use(Bodies.organizationIds())
        .in((b, body) -> b.learnedBy(body))
        .use(SomeDays.instants())
        .in((b, at) -> b.learnedAt(at))
        .use(aboutTwoHours)
        .in((b, n) -> b.reportedAt(plus(b.learnedAt(), n)))
        .use(aboutTwoHours)
        .in((b, n) -> b.responseStartedAt(started(b, n)))
        .use(Cases.mayBe())
        .in((b, yes) -> b.reliefNeeded(yes))
        .use(SomeDays.orNull(0.2))
        .in((b, day) -> b.reliefDueOn(day))
        .use(Cases.days(0, 2, 3, 4))
        .in((b, n) -> b.reliefAllottedOn(Cases.plus(b.reliefDueOn(), n)))
        .build(EmergencyBuilder::build);
  }

  /** Counted from the report, or from when it was learned of. */
  private static @Nullable Instant started(EmergencyBuilder b, @Nullable Long seconds) {
    return plus(b.reportedAt() == null ? b.learnedAt() : b.reportedAt(), seconds);
  }
}
