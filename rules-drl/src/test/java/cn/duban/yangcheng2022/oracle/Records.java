package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.Assignment;
import cn.duban.fact.Checklist;
import cn.duban.fact.Days;
import cn.duban.fact.Document;
import cn.duban.fact.DocumentBuilder;
import cn.duban.fact.DutyRoster;
import cn.duban.fact.Evidence;
import cn.duban.fact.Flag;
import cn.duban.fact.Headcount;
import cn.duban.fact.Indicator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Records of evidence that some duty asks for, one or a row of them. Their ids come later. */
final class Records {
  /** Replaced when all records of a county are known. */
  static final String NO_ID = "r";

  private final List<World.Question> questions;
  private final Map<String, Set<String>> items;

  /**
   * Makes records.
   *
   * @param questions what evidence the duties ask for
   * @param items the topics, parts or items that they ask for, by code
   */
  Records(Set<World.Question> questions, Map<String, Set<String>> items) {
    this.questions = List.copyOf(questions);
    this.items = items;
  }

  /** Evidence for one of the questions. */
  List<Arbitrary<List<Evidence>>> any() {
    return questions.stream().map(this::about).toList();
  }

  private Arbitrary<List<Evidence>> about(World.Question q) {
    if (q.kind() == Activity.class) {
      return Arbitraries.frequencyOf(Tuple.of(4, act(q)), Tuple.of(1, everyMonth(q)));
    } else if (q.kind() == DutyRoster.class) {
      return everyDay(q);
    } else if (q.kind() == Flag.class) {
      return Arbitraries.frequencyOf(
          Tuple.of(4, state(q).map(List::of)), Tuple.of(1, seenAgainAndAgain(q)));
    }
    return state(q).map(List::of);
  }

  /** Everybody of whom an act is asked does it on one day. */
  Arbitrary<List<Evidence>> byEverybody() {
    List<String> codes =
        questions.stream()
            .filter(q -> q.kind() == Activity.class)
            .map(World.Question::code)
            .distinct()
            .toList();
    return Combinators.combine(Arbitraries.of(codes), SomeDays.any())
        .as(
            (code, day) ->
                questions.stream()
                    .filter(q -> q.kind() == Activity.class && q.code().equals(code))
                    .map(q -> (Evidence) Activity.of(NO_ID, q.bearer(), code, day))
                    .toList());
  }

  private Arbitrary<? extends Evidence> state(World.Question q) {
    if (q.kind() == Document.class) {
      return document(q);
    } else if (q.kind() == Headcount.class) {
      return Combinators.combine(
              SomeDays.any(), heads(q.code()), Arbitraries.of(0, 1, 2, 3, 4).injectNull(0.2))
          .as((day, n, asked) -> new Headcount(NO_ID, q.bearer(), q.code(), day, n, asked));
    } else if (q.kind() == Indicator.class) {
      return Combinators.combine(SomeDays.any(), actual(), planned())
          .as((day, n, plan) -> new Indicator(NO_ID, q.bearer(), q.code(), day, n, plan));
    } else if (q.kind() == Checklist.class) {
      return Combinators.combine(SomeDays.any(), some(q.code()))
          .as((day, there) -> new Checklist(NO_ID, q.bearer(), q.code(), day, there));
    } else if (q.kind() == Flag.class) {
      return Combinators.combine(
              SomeDays.any(),
              Arbitraries.of(true, true, false),
              SomeDays.instants().injectNull(0.3))
          .as((day, yes, seen) -> new Flag(NO_ID, q.bearer(), q.code(), day, yes, seen));
    } else if (q.kind() == Assignment.class) {
      return Combinators.combine(
              SomeDays.any(),
              Arbitraries.of(List.copyOf(items.get(q.code()))),
              Bodies.departmentIds().injectNull(0.3))
          .as((day, field, who) -> new Assignment(NO_ID, q.bearer(), q.code(), field, day, who));
    }
    throw new IllegalArgumentException("no evidence of kind " + q.kind());
  }

  /** The facts are refused if a part is more than its whole. */
  private static Arbitrary<Integer> heads(String code) {
    return Set.of("IN_SERVICE_STAFF", "POST").contains(code)
        ? Arbitraries.of(4, 5, 6)
        : Arbitraries.of(0, 1, 2, 3, 4);
  }

  private static Arbitrary<BigDecimal> actual() {
    return Arbitraries.of("0", "1", "2", "5", "6", "17", "18", "94.9", "95", "99.9", "100")
        .map(BigDecimal::new);
  }

  private static Arbitrary<BigDecimal> planned() {
    return Arbitraries.of("0", "1", "2", "18", "100", "100", "100", "99.9")
        .map(BigDecimal::new)
        .injectNull(0.2);
  }

  /** Mostly all items of a code, or all but one. */
  private Arbitrary<Set<String>> some(String code) {
    List<String> all = List.copyOf(items.getOrDefault(code, Set.of()));
    if (all.isEmpty()) {
      return Arbitraries.just(Set.of());
    }
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(Set.copyOf(all))),
        Tuple.of(2, Arbitraries.of(all).map(one -> without(all, one))),
        Tuple.of(1, Arbitraries.of(all).set()));
  }

  private static Set<String> without(List<String> all, String one) {
    Set<String> rest = new HashSet<>(all);
    rest.remove(one);
    return rest;
  }

  private Arbitrary<List<Evidence>> act(World.Question q) {
    return Builders.withBuilder(
            () -> ActivityBuilder.builder().id(NO_ID).bearer(q.bearer()).code(q.code()))
        .use(SomeDays.any())
        .in((b, day) -> b.date(day))
        .use(Cases.days(0, 1, 20))
        .in((b, n) -> b.endedOn(Cases.plus(b.date(), n)))
        .use(
            Arbitraries.frequencyOf(
                    Tuple.of(3, Bodies.departmentIds()), Tuple.of(2, Cases.anyBody()))
                .injectNull(0.2))
        .in((b, object) -> b.object(object))
        .use(some(q.code()).injectNull(0.2))
        .in((b, topics) -> b.topics(topics))
        .use(Arbitraries.of(1, 2, 3).injectNull(0.2).list().ofSize(3))
        .in((b, n) -> b.departments(n.get(0)).sectors(n.get(1)).teamKinds(n.get(2)))
        .use(Cases.days(1, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34))
        .in((b, n) -> b.publishedOn(Cases.plus(b.endedOn(), n)))
        .build(b -> List.of(b.build()));
  }

  /** One or two acts in each month up to some month, from April on. */
  private static Arbitrary<List<Evidence>> everyMonth(World.Question q) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            Arbitraries.of(1, 2),
            Arbitraries.integers().between(1, 28),
            Bodies.enterpriseIds())
        .as(
            (months, times, day, object) -> {
              List<Evidence> row = new ArrayList<>();
              for (int i = 0; i < months * times; i++) {
                LocalDate date =
                    YearMonth.of(2022, 4 + i / times).atDay(Math.min(28, day + i % times));
                row.add(
                    ActivityBuilder.builder(Activity.of(NO_ID, q.bearer(), q.code(), date))
                        .object(object)
                        .build());
              }
              return row;
            });
  }

  /** Something that holds on every day of change, seen at midnight or a second before or after. */
  private static Arbitrary<List<Evidence>> seenAgainAndAgain(World.Question q) {
    return Arbitraries.of(0, -1, 1, 3600)
        .map(
            seconds ->
                SomeDays.ofChange().stream()
                    .map(
                        day -> {
                          Instant seen = day.atStartOfDay(Days.ZONE).toInstant();
                          return (Evidence)
                              new Flag(
                                  NO_ID,
                                  q.bearer(),
                                  q.code(),
                                  day,
                                  true,
                                  seen.plusSeconds(seconds));
                        })
                    .toList());
  }

  /** A leader on duty every day of a period, or nobody said to be. */
  private static Arbitrary<List<Evidence>> everyDay(World.Question q) {
    return Combinators.combine(
            SomeDays.any(),
            Arbitraries.of(275, 100, 30, 0),
            Arbitraries.of("leader").injectNull(0.1))
        .as(
            (first, days, leader) -> {
              List<Evidence> row = new ArrayList<>();
              for (int i = 0; i <= days; i++) {
                row.add(new DutyRoster(NO_ID, q.bearer(), first.plusDays(i), leader));
              }
              return row;
            });
  }

  private Arbitrary<Document> document(World.Question q) {
    return Builders.withBuilder(
            () -> DocumentBuilder.builder().id(NO_ID).bearer(q.bearer()).code(q.code()))
        .use(SomeDays.orNull(0.15))
        .in((b, day) -> b.issuedOn(day))
        .use(SomeDays.orNull(0.6))
        .in((b, day) -> b.revisedOn(day))
        .use(SomeDays.orNull(0.8))
        .in((b, day) -> b.effectiveFrom(day))
        .use(SomeDays.orNull(0.8))
        .in((b, day) -> b.effectiveUntil(notBefore(day, b.effectiveFrom())))
        .use(SomeDays.orNull(0.3))
        .in((b, day) -> b.publishedOn(day))
        .use(some(q.code()).injectNull(0.2))
        .in((b, parts) -> b.parts(parts))
        .build(DocumentBuilder::build);
  }

  private static LocalDate notBefore(LocalDate day, LocalDate first) {
    return day == null || first == null ? day : Dates.later(day, first);
  }
}
