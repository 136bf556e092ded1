package cn.duban.duty;

import cn.duban.fact.Fact;
import cn.duban.finding.Cell;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the verdicts on the parts of a duty together: the worst counts, each part is a cell. */
final class Parts {
  private final List<Cell> cells = new ArrayList<>();
  private final Set<Fact> evidence = new LinkedHashSet<>();
  private final Set<Missing> missing = new LinkedHashSet<>();
  private final List<Text> done = new ArrayList<>();
  private final List<Text> open = new ArrayList<>();
  private @Nullable Verdict only;

  void add(String key, Text label, Verdict verdict) {
    only = cells.isEmpty() ? verdict : null;
    cells.add(
        new Cell(
            key, label, verdict.status(), verdict.lastDay(), verdict.observation().observed()));
    evidence.addAll(verdict.evidence());
    missing.addAll(verdict.missing());
    boolean fulfilled =
        verdict.status() == Status.FULFILLED || verdict.status() == Status.FULFILLED_LATE;
    (fulfilled ? done : open).add(label);
  }

  /** One part stands for itself; of several the worst status counts. */
  Verdict together(Text what, @Nullable LocalDate lastDay) {
    return only != null ? only : always(what, Optional.ofNullable(lastDay));
  }

  /** With a cell even if there is only one part, as for months. */
  Verdict always(Text what, Optional<LocalDate> lastDay) {
    return new Verdict(
        Status.worst(cells.stream().map(Cell::status).toList()),
        lastDay,
        new Observation.Items(what, done, open),
        cells,
        List.copyOf(evidence),
        List.copyOf(missing));
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }
}
