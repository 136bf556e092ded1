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
  private final List<Part> parts = new ArrayList<>(1);

  void add(String key, Text label, Verdict verdict) {
    parts.add(new Part(key, label, verdict));
  }

  /** One part stands for itself; of several the worst status counts. */
  Verdict together(Text what, @Nullable LocalDate lastDay) {
    return parts.size() == 1 ? parts.get(0).verdict() : always(what, Optional.ofNullable(lastDay));
  }

  /** With a cell even if there is only one part, as for months. */
  Verdict always(Text what, Optional<LocalDate> lastDay) {
    List<Cell> cells = new ArrayList<>(parts.size());
    Set<Fact> evidence = new LinkedHashSet<>();
    Set<Missing> missing = new LinkedHashSet<>();
    List<Text> done = new ArrayList<>();
    List<Text> open = new ArrayList<>();
    for (Part part : parts) {
      cells.add(part.cell());
      evidence.addAll(part.verdict().evidence());
      missing.addAll(part.verdict().missing());
      (part.isDone() ? done : open).add(part.label());
    }
    return new Verdict(
        Status.worst(cells.stream().map(Cell::status).toList()),
        lastDay,
        new Observation.Items(what, done, open),
        cells,
        List.copyOf(evidence),
        List.copyOf(missing));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  private record Part(String key, Text label, Verdict verdict) {
    boolean isDone() {
      return verdict.status() == Status.FULFILLED || verdict.status() == Status.FULFILLED_LATE;
    }

    Cell cell() {
      return new Cell(
          key, label, verdict.status(), verdict.lastDay(), verdict.observation().observed());
    }
  }
}
