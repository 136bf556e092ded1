package cn.duban.yangcheng2022.oracle;

import cn.duban.RuleSet;
import cn.duban.fact.FactType;
import cn.duban.fact.Report;
import cn.duban.notice.Vocabulary;
import cn.duban.notice.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;

/** Small counties with facts of every kind that a duty asks for. */
final class Counties {
  private Counties() {}

  /** Some random counties; the same seed gives the same ones. */
  static List<County> some(RuleSet rules, long seed, int count) {
    List<County> counties = new ArrayList<>();
    JqwikSession.run(
        () -> {
          Random random = new Random(seed);
          RandomGenerator<County> generator =
              all(rules.vocabulary(), rules.notice().calendar()).generator(1000);
          for (int i = 0; i < count; i++) {
            counties.add(generator.next(random).value());
          }
        });
    return counties;
  }

  /** Counties whose evidence answers what the oracle asks for. */
  static Arbitrary<County> all(Vocabulary vocabulary, WorkCalendar calendar) {
    World everybody =
        World.remembering(Bodies.all(), List.of(), LocalDate.of(2023, 6, 30), calendar);
    new Oracle(calendar).judge(everybody);
    List<String> violations = codes(vocabulary, "violation");
    Records records = new Records(everybody.asked(), everybody.items());
    Arbitrary<Object> piece =
        oneOf(
            new Kind(9, Bodies.any()),
            new Kind(6, Cases.any(violations)),
            new Kind(6, Hazards.any()),
            new Kind(1, List.of(Bodies.coalField())),
            new Kind(60, records.any()),
            new Kind(2, List.of(records.byEverybody())),
            new Kind(1, List.of(Arbitraries.just(violations.stream().map(Report::of).toList()))),
            new Kind(30, List.of(reports(everybody))));
    Arbitrary<List<Object>> pieces =
        piece.list().ofMinSize(0).ofMaxSize(900).withSizeDistribution(RandomDistribution.uniform());
    return Combinators.combine(SomeDays.ofAssessment(), pieces).as(County::of);
  }

  /** Something that comes up so often. */
  private record Kind(int often, List<? extends Arbitrary<?>> any) {}

  /**
   * One of several kinds of thing. The generators are made once, since jqwik takes long to find one
   * that it has made before.
   */
  private static Arbitrary<Object> oneOf(Kind... kinds) {
    List<List<? extends RandomGenerator<?>>> wheel = new ArrayList<>();
    for (Kind kind : kinds) {
      wheel.addAll(
          Collections.nCopies(
              kind.often(), kind.any().stream().map(a -> a.generator(1000)).toList()));
    }
    return Arbitraries.randomValue(
        random -> {
          List<? extends RandomGenerator<?>> kind = wheel.get(random.nextInt(wheel.size()));
          return kind.get(random.nextInt(kind.size())).next(random).value();
        });
  }

  private static List<String> codes(Vocabulary vocabulary, String kind) {
    return vocabulary.all().stream()
        .filter(code -> code.kind().equals(kind))
        .map(Vocabulary.Code::name)
        .toList();
  }

  /** Mostly of everybody's data of a code or field, now and then of one fact or up to a day. */
  private static Arbitrary<Report> reports(World everybody) {
    List<String> codes =
        everybody.asked().stream().map(World.Question::code).distinct().sorted().toList();
    List<FactType> types =
        FactType.all().stream().filter(type -> type.type() != Report.class).toList();
    List<String> fields =
        types.stream()
            .flatMap(type -> type.fields().values().stream())
            .filter(FactType.Field::nullable)
            .map(FactType.Field::code)
            .toList();
    Arbitrary<String> code =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(codes)),
            Tuple.of(3, Arbitraries.of(fields)),
            Tuple.of(1, Arbitraries.of(types).map(FactType::name)));
    Arbitrary<String> bearer =
        Arbitraries.of(
            Stream.concat(
                    Bodies.all().stream().map(fact -> fact.id()),
                    Stream.of("acc1", "c1", "hd1", "w1", "em1", "project1"))
                .toList());
    return Combinators.combine(code, bearer.injectNull(0.7), SomeDays.orNull(0.8)).as(Report::new);
  }
}
