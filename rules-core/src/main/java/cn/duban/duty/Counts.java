package cn.duban.duty;

import cn.duban.fact.Headcount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many there were of a part and of the whole, by the newest records of each on a day.
 *
 * @param some null: of the part none was known
 * @param all null: of the whole none was known
 */
record Counts(LocalDate day, @Nullable Headcount some, @Nullable Headcount all) {
  /** On every day on which there is a new one; both lists are the oldest first. */
  static List<Counts> over(List<Headcount> parts, List<Headcount> wholes) {
    List<Counts> days = new ArrayList<>(parts.size() + wholes.size());
    int some = 0;
    int all = 0;
    while (some < parts.size() || all < wholes.size()) {
      LocalDate day = earlier(day(parts, some), day(wholes, all));
      some = after(parts, some, day);
      all = after(wholes, all, day);
      days.add(new Counts(day, before(parts, some), before(wholes, all)));
    }
    return days;
  }

  private static LocalDate day(List<Headcount> counts, int at) {
    return at < counts.size() ? counts.get(at).date() : LocalDate.MAX;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return b.isBefore(a) ? b : a;
  }

  private static int after(List<Headcount> counts, int from, LocalDate day) {
    int next = from;
    while (next < counts.size() && counts.get(next).date().equals(day)) {
      next++;
    }
    return next;
  }

  private static @Nullable Headcount before(List<Headcount> counts, int at) {
    return at == 0 ? null : counts.get(at - 1);
  }
}
