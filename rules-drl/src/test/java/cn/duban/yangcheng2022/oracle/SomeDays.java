package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Days and instants, mostly those on which something changes, the day before and the day after. */
final class SomeDays {
  /** The last days and first days of the notice. */
  private static final List<LocalDate> EDGES =
      Stream.of(
              "2022-04-13",
              "2021-01-01",
              "2022-01-01",
              "2022-02-01",
              "2022-04-01",
              "2022-04-15",
              "2022-04-30",
              "2022-05-12",
              "2022-05-31",
              "2022-06-01",
              "2022-06-30",
              "2022-09-30",
              "2022-11-30",
              "2022-12-31",
              "2023-01-31")
          .map(LocalDate::parse)
          .toList();

  private static final List<LocalDate> AROUND_EDGES =
      IntStream.of(0, -1, 1).boxed().flatMap(n -> EDGES.stream().map(e -> e.plusDays(n))).toList();

  private SomeDays() {}

  /** The days on which something changes, the day before and the day after. */
  static List<LocalDate> ofChange() {
    return AROUND_EDGES.stream().distinct().toList();
  }

  /** Days of facts, from the end of 2020 on. */
  static Arbitrary<LocalDate> any() {
    return Arbitraries.randomValue(
        random ->
            switch (random.nextInt(5)) {
              case 0, 1 -> AROUND_EDGES.get(random.nextInt(AROUND_EDGES.size()));
              case 2 -> LocalDate.of(2021, 1, 1).plusDays(random.nextInt(940));
              default -> LocalDate.of(2022, 1, 1).plusDays(random.nextInt(450));
            });
  }

  /** A day or none. */
  static Arbitrary<@Nullable LocalDate> orNull(double none) {
    return any().injectNull(none);
  }

  /** Days of assessments, from March 2022 to June 2023. */
  static Arbitrary<LocalDate> ofAssessment() {
    List<LocalDate> edges =
        AROUND_EDGES.stream().filter(day -> day.isAfter(LocalDate.of(2022, 3, 1))).toList();
    return Arbitraries.randomValue(
        random ->
            switch (random.nextInt(3)) {
              case 0 -> edges.get(random.nextInt(edges.size()));
              case 1 -> LocalDate.of(2022, 3, 1).plusDays(random.nextInt(487));
              default -> LocalDate.of(2023, 1, 1).plusDays(random.nextInt(181));
            });
  }

  /** Instants around midnight and around two hours, and at any time. */
  static Arbitrary<Instant> instants() {
    Arbitrary<LocalTime> times =
        Arbitraries.of("00:00", "00:00:01", "02:00", "02:00:01", "12:00", "23:59:59")
            .map(LocalTime::parse);
    return Combinators.combine(any(), times)
        .as((day, time) -> day.atTime(time).atZone(Days.ZONE).toInstant());
  }
}
