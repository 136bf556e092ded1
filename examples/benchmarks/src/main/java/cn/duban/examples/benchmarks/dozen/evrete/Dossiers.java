package cn.duban.examples.benchmarks.dozen.evrete;

import cn.duban.examples.benchmarks.dozen.shared.Findings;
import cn.duban.examples.benchmarks.dozen.shared.LookUps;
import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.examples.benchmarks.dozen.shared.NoticeDates;
import cn.duban.examples.benchmarks.dozen.shared.Word;
import cn.duban.fact.Evidence;
import cn.duban.fact.Report;
import cn.duban.finding.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evrete.api.Environment;
import org.evrete.api.RhsContext;

/**
 * What the rules of one session gather: Evrete has no accumulate, so a join adds one record at a
 * time.
 */
final class Dossiers {
  private static final String NAME = "dossiers";

  private final Map<Key, List<Evidence>> records = new HashMap<>();
  private final LookUps reports;
  private final Findings findings = new Findings();

  Dossiers(List<Report> reports, NoticeDates dates) {
    this.reports = new LookUps(List.of(), reports, dates);
  }

  private record Key(String code, String bearer) {}

  /** Makes it known to the rules of a session. */
  void openIn(Environment session) {
    session.set(NAME, this);
  }

  /** Those of the session in which a rule fires. */
  static Dossiers of(RhsContext fired) {
    return fired.getRuntime().get(NAME);
  }

  void add(Evidence record) {
    records
        .computeIfAbsent(new Key(record.code(), record.bearer()), key -> new ArrayList<>(2))
        .add(record);
  }

  @SuppressWarnings("unchecked") // the codes of one kind of record are not those of another
  <E extends Evidence> List<E> records(String bearer, String code) {
    return (List<E>) records.getOrDefault(new Key(code, bearer), List.of());
  }

  Word word(String bearer) {
    return reports.word(bearer);
  }

  NoticeDates dates() {
    return reports.dates();
  }

  void found(Matter matter, Status status) {
    findings.add(matter, status);
  }

  void measure(String id) {
    findings.add(id, Status.PENDING);
  }

  Map<String, Status> found() {
    return findings.byId();
  }
}
