package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.fact.Headcount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two counts over time, of which one must reach the other.
 *
 * @param part the code of the one
 * @param whole the code of the other
 * @param word what is complete about the bearer
 */
public record Share(String part, String whole, Word word, NoticeDates dates) {
  /** How the counts of a bearer stand. */
  public Matter of(
      String duty, String bearer, Collection<Headcount> parts, Collection<Headcount> wholes) {
    List<Headcount> some = History.oldestFirst(parts);
    List<Headcount> all = History.oldestFirst(wholes);
    Boolean reached = reaches(dates.asOf(), some, all);
    if (reached == null) {
      return new Matter(duty, bearer, "", null, false, dates.yearEnd());
    }
    return reached
        ? new Matter(duty, bearer, "", first(some, all), true, dates.yearEnd())
        : new Matter(
            duty, bearer, "", null, tells(some, part) && tells(all, whole), dates.yearEnd());
  }

  private LocalDate first(List<Headcount> some, List<Headcount> all) {
    TreeSet<LocalDate> days = new TreeSet<>();
    some.forEach(count -> days.add(count.date()));
    all.forEach(count -> days.add(count.date()));
    return days.stream()
        .filter(day -> Boolean.TRUE.equals(reaches(day, some, all)))
        .findFirst()
        .orElse(dates.asOf());
  }

  private @Nullable Boolean reaches(LocalDate day, List<Headcount> some, List<Headcount> all) {
    Integer reached = on(day, some);
    if (reached == null && word.covers(part, dates.asOf())) {
      reached = 0;
    }
    Integer asked = on(day, all);
    return (reached == null || asked == null) ? null : Boolean.valueOf(reached >= asked);
  }

  private boolean tells(List<Headcount> counts, String code) {
    return word.covers(code, dates.asOf())
        || (!counts.isEmpty() && dates.proves(counts.get(counts.size() - 1).date()));
  }

  private static @Nullable Integer on(LocalDate day, List<Headcount> counts) {
    Integer found = null;
    for (Headcount count : counts) {
      if (!count.date().isAfter(day)) {
        found = count.count();
      }
    }
    return found;
  }
}
