package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.fact.Checklist;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.Headcount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A state over time: the newest record tells how it stands, the first good one since when.
 *
 * @param duty the id of the duty
 * @param bearer whose state
 * @param word what is complete about the bearer
 */
public record History(String duty, String bearer, Word word, NoticeDates dates) {
  /** So many persons. */
  public Matter heads(Collection<Headcount> counts, int asked, String code) {
    return of(counts, count -> count.count() >= asked, code);
  }

  /** All of these in place. */
  public Matter checked(Collection<Checklist> lists, Set<String> items, String code) {
    return of(lists, list -> list.items().containsAll(items), code);
  }

  private <E extends Evidence> Matter of(Collection<E> records, Predicate<E> good, String code) {
    List<E> oldestFirst = oldestFirst(records);
    boolean told = word.covers(code, dates.asOf());
    if (oldestFirst.isEmpty()) {
      return new Matter(duty, bearer, "", null, told, dates.yearEnd());
    }
    E newest = oldestFirst.get(oldestFirst.size() - 1);
    if (!good.test(newest)) {
      return new Matter(duty, bearer, "", null, told || dates.proves(day(newest)), dates.yearEnd());
    }
    E first = oldestFirst.stream().filter(good).findFirst().orElse(newest);
    return new Matter(duty, bearer, "", day(first), true, dates.yearEnd());
  }

  /** By day, and by id on one day. */
  static <E extends Evidence> List<E> oldestFirst(Collection<E> records) {
    return records.stream()
        .sorted(Comparator.<E, LocalDate>comparing(History::day).thenComparing(Fact::id))
        .toList();
  }

  private static LocalDate day(Evidence state) {
    return Objects.requireNonNull(state.date(), "a state has a day");
  }
}
