package cn.duban.duty;

import cn.duban.fact.Fact;
import cn.duban.finding.Cell;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a requirement says of one docket, before force and applicability are looked at. */
record Verdict(
    Status status,
    Optional<LocalDate> lastDay,
    Observation observation,
    List<Cell> cells,
    List<? extends Fact> evidence,
    List<Missing> missing) {

  static Verdict of(
      Status status,
      @Nullable LocalDate lastDay,
      Observation observation,
      List<? extends Fact> evidence) {
    return new Verdict(
        status, Optional.ofNullable(lastDay), observation, List.of(), evidence, List.of());
  }

  /** The same, with further things to supply. */
  Verdict alsoMissing(List<Missing> more) {
    List<Missing> all = Stream.concat(missing.stream(), more.stream()).distinct().toList();
    return new Verdict(status, lastDay, observation, cells, evidence, all);
  }

  /** The same, resting on further facts as well. */
  Verdict alsoRestingOn(List<? extends Fact> more) {
    List<Fact> all = Stream.<Fact>concat(evidence.stream(), more.stream()).distinct().toList();
    return new Verdict(status, lastDay, observation, cells, all, missing);
  }

  /** The same, with the parts that it was put together from. */
  Verdict withCells(List<Cell> parts) {
    return new Verdict(status, lastDay, observation, parts, evidence, missing);
  }

  /** The worse of two; what both of them miss, if that is why it cannot be told. */
  Verdict worse(Verdict other) {
    if (status == Status.UNKNOWN && other.status == Status.UNKNOWN) {
      return alsoMissing(other.missing);
    }
    return other.status.compareTo(status) < 0 ? other : this;
  }

  /** The same where the last day is not known, and the status does not hang on it. */
  Verdict withoutLastDay() {
    return new Verdict(status, Optional.empty(), observation, undated(cells), evidence, missing);
  }

  private static List<Cell> undated(List<Cell> cells) {
    return cells.stream()
        .map(c -> new Cell(c.key(), c.label(), c.status(), Optional.empty(), c.observed()))
        .toList();
  }

  static Verdict unknown(
      @Nullable LocalDate lastDay,
      Observation observation,
      List<? extends Fact> evidence,
      List<Missing> missing) {
    return new Verdict(
        Status.UNKNOWN, Optional.ofNullable(lastDay), observation, List.of(), evidence, missing);
  }
}
