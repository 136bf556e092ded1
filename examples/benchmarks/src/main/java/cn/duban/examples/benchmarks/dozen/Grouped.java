package cn.duban.examples.benchmarks.dozen;

import cn.duban.fact.Case;
import cn.duban.fact.Document;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.Report;
import cn.duban.fact.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a county grouped by bearer and code: the look-ups of a host whose engine judges one
 * bearer at a time and cannot look anything up itself.
 */
final class Grouped {
  private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);
  private static final Comparator<Evidence> OLDEST_FIRST =
      Comparator.<Evidence, LocalDate>comparing(
              record -> record.date() == null ? LocalDate.MIN : record.date())
          .thenComparing(Fact::id);

  private final LocalDate asOf;
  private final Map<String, Subject> subjects = new HashMap<>();
  private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
  private final Map<Key, List<Evidence>> records = new HashMap<>();
  private final Map<Declared, LocalDate> complete = new HashMap<>();

  Grouped(List<Fact> facts, List<Report> reports, LocalDate asOf) {
    this.asOf = asOf;
    for (Fact fact : facts) {
      if (fact instanceof Evidence record) {
        file(record);
      } else if (!(fact instanceof Case) || happened(fact.date())) {
        byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        if (fact instanceof Subject subject) {
          subjects.put(subject.id(), subject);
        }
      }
    }
    records.values().forEach(group -> group.sort(OLDEST_FIRST));
    for (Report report : reports) {
      complete.merge(
          new Declared(report.code(), report.bearer()),
          report.until() == null ? LocalDate.MAX : report.until(),
          (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  LocalDate asOf() {
    return asOf;
  }

  /** A document has several days, of which the engine looks at each. */
  private void file(Evidence record) {
    if (record instanceof Document || (record.date() != null && !record.date().isAfter(asOf))) {
      records
          .computeIfAbsent(
              new Key(record.getClass(), record.bearer(), record.code()), k -> new ArrayList<>(2))
          .add(record);
    }
  }

  private boolean happened(@Nullable LocalDate day) {
    return day == null || (!day.isAfter(asOf) && !day.isAfter(YEAR_END));
  }

  /**
   * Every subject of one type, every case of one type that came up by now and by the year's end.
   */
  @SuppressWarnings("unchecked") // filed under its own class
  <F extends Fact> List<F> all(Class<F> type) {
    return (List<F>) byType.getOrDefault(type, List.of());
  }

  /** The subject with this id; null if there is none. */
  @Nullable Subject subject(String id) {
    return subjects.get(id);
  }

  /** The records of a bearer under a code up to the assessment date, the oldest first. */
  @SuppressWarnings("unchecked") // filed under its own class
  <E extends Evidence> List<E> records(Class<E> kind, String bearer, String code) {
    return (List<E>) records.getOrDefault(new Key(kind, bearer, code), List.of());
  }

  /** Whether the host declares a code or field complete up to the assessment date. */
  boolean complete(String code, String bearer) {
    return complete(code, bearer, asOf);
  }

  /** The same up to a day, if that comes before the assessment date. */
  boolean complete(String code, String bearer, LocalDate day) {
    LocalDate through = day.isBefore(asOf) ? day : asOf;
    int dot = code.indexOf('.');
    return declared(code, bearer, through)
        || (dot > 0 && declared(code.substring(0, dot), bearer, through));
  }

  private boolean declared(String code, String bearer, LocalDate through) {
    return reaches(complete.get(new Declared(code, null)), through)
        || reaches(complete.get(new Declared(code, bearer)), through);
  }

  private static boolean reaches(@Nullable LocalDate last, LocalDate through) {
    return last != null && !last.isBefore(through);
  }

  private record Key(Class<?> kind, String bearer, String code) {}

  private record Declared(String code, @Nullable String bearer) {}
}
