package cn.duban.duty;

import cn.duban.fact.Fact;
import cn.duban.finding.Cell;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  static Verdict unknown(
      @Nullable LocalDate lastDay,
      Observation observation,
      List<? extends Fact> evidence,
      List<Missing> missing) {
    return new Verdict(
        Status.UNKNOWN, Optional.ofNullable(lastDay), observation, List.of(), evidence, missing);
  }
}
