package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.fact.Document;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a bearer of which one must be of this year and in force.
 *
 * @param code their code
 * @param word what is complete about the bearer
 */
public record Commitments(String code, Word word, NoticeDates dates) {
  /** How they stand; in force now, and in time if this or an older one was. */
  public Matter of(String duty, String bearer, Collection<Document> documents) {
    List<Commitment> all = documents.stream().map(d -> new Commitment(d, word, dates)).toList();
    LocalDate first = earliest(all, Commitment::since);
    LocalDate now = earliest(all, c -> c.hasEnded() ? null : c.since());
    boolean mayBe = all.stream().anyMatch(Commitment::mayBe);
    if (first == null || now == null) {
      boolean told = !mayBe && word.covers(code, dates.asOf());
      return new Matter(duty, bearer, "", null, told, dates.yearEnd());
    }
    boolean late = first.isAfter(dates.yearEnd());
    return late && all.stream().anyMatch(Commitment::mayHaveBeenInTime)
        ? Matter.open(duty, bearer, "")
        : new Matter(duty, bearer, "", first, true, dates.yearEnd());
  }

  private static @Nullable LocalDate earliest(
      List<Commitment> all, Function<Commitment, @Nullable LocalDate> day) {
    return all.stream()
        .map(day)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
