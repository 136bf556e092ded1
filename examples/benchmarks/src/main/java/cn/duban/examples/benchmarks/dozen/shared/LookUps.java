package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.fact.Case;
import cn.duban.fact.Document;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds facts again, for engines that cannot look for them: by id, by bearer and code. */
public final class LookUps {
  private final NoticeDates dates;
  private final List<Organization> counties = new ArrayList<>(1);
  private final Map<String, Fact> known = new HashMap<>();
  private final Map<Question, List<Evidence>> records = new HashMap<>();
  private final Map<Word.About, List<Report>> reports = new HashMap<>();

  /** An index of the facts that count on the assessment date. */
  public LookUps(List<Fact> facts, List<Report> reports, NoticeDates dates) {
    this.dates = dates;
    for (Report report : reports) {
      this.reports
          .computeIfAbsent(
              new Word.About(report.code(), report.bearer()), about -> new ArrayList<>(1))
          .add(report);
    }
    for (Fact fact : facts) {
      if (!counts(fact, dates)) {
        continue;
      }
      if (fact instanceof Evidence record) {
        records
            .computeIfAbsent(
                new Question(record.getClass(), record.bearer(), record.code()),
                question -> new ArrayList<>(2))
            .add(record);
      } else {
        known.put(fact.id(), fact);
        if (fact instanceof Organization body && body.kind() == OrgKind.COUNTY) {
          counties.add(body);
        }
      }
    }
  }

  private record Question(Class<?> kind, String bearer, String code) {}

  /** Whether a fact counts: it is not later than the assessment date, a case not than the year. */
  public static boolean counts(Fact fact, NoticeDates dates) {
    LocalDate day = fact.date();
    return day == null
        || fact instanceof Document
        || !day.isAfter(fact instanceof Case ? dates.inYear() : dates.asOf());
  }

  /** The dates. */
  public NoticeDates dates() {
    return dates;
  }

  /** The county. */
  public List<Organization> counties() {
    return counties;
  }

  /** A subject or case of a type by its id; null if there is none. */
  public <F extends Fact> @Nullable F find(Class<F> type, String id) {
    Fact fact = known.get(id);
    return type.isInstance(fact) ? type.cast(fact) : null;
  }

  /** The records of a bearer under a code. */
  @SuppressWarnings("unchecked") // filed under its own class
  public <E extends Evidence> List<E> records(Class<E> kind, String bearer, String code) {
    return (List<E>) records.getOrDefault(new Question(kind, bearer, code), List.of());
  }

  /** What is complete about a bearer. */
  public Word word(String bearer) {
    return Word.of(reports, bearer);
  }
}
