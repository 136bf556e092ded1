package cn.duban.duty;

import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states of a thing, the oldest first. The newest one counts; the first one that met the
 * requirement tells whether it was met in time (R-STATE). One that falls short, and rests on a
 * record from before the day from which falling short is a breach, proves one only if the host says
 * that there is no newer record.
 *
 * @param states at least one
 * @param codes of the records on which they rest
 */
record Timeline<S>(List<S> states, Standard<S> standard, List<String> codes) {

  /** Of states that are records under one code. */
  Timeline(List<S> states, Standard<S> standard, String code) {
    this(states, standard, List.of(code));
  }

  Verdict judge(Docket docket, @Nullable LocalDate lastDay) {
    S newest = states.get(states.size() - 1);
    Observation seen = standard.seen(newest);
    Boolean met = standard.isMet(newest);
    if (met == null) {
      return Verdict.unknown(lastDay, seen, standard.evidence(newest), standard.missing(newest));
    }
    if (!met) {
      return fallsShort(docket, lastDay, seen, standard.evidence(newest));
    }
    S first = firstMet();
    Status status = docket.status(standard.day(first), lastDay);
    if (first == newest) {
      return Verdict.of(status, lastDay, seen, standard.evidence(newest));
    }
    List<Fact> evidence = new ArrayList<>(standard.evidence(first));
    standard.evidence(newest).stream().filter(f -> !evidence.contains(f)).forEach(evidence::add);
    return Verdict.of(status, lastDay, seen, evidence);
  }

  /** The first one that met it; the newest one did. */
  private S firstMet() {
    int first = 0;
    while (first < states.size() - 1 && !Boolean.TRUE.equals(standard.isMet(states.get(first)))) {
      first++;
    }
    return states.get(first);
  }

  private Verdict fallsShort(
      Docket docket, @Nullable LocalDate lastDay, Observation seen, List<? extends Fact> evidence) {
    Verdict open = Verdict.of(docket.open(lastDay), lastDay, seen, evidence);
    if (open.status() != Status.VIOLATED) {
      return open;
    }
    LocalDate breachFrom = lastDay == null ? docket.notice().issued() : lastDay;
    List<Missing> newer =
        codes.stream()
            .filter(code -> !hasRecordSince(breachFrom, code, evidence) && !docket.reported(code))
            .map(docket::missing)
            .toList();
    return newer.isEmpty() ? open : Verdict.unknown(lastDay, seen, evidence, newer);
  }

  private static boolean hasRecordSince(
      LocalDate from, String code, List<? extends Fact> evidence) {
    return evidence.stream()
        .anyMatch(
            fact ->
                fact instanceof Evidence record
                    && record.code().equals(code)
                    && record.date() != null
                    && !record.date().isBefore(from));
  }

  /** The verdict where there is no record at all: not done if the host reports it, else UNKNOWN. */
  static Verdict none(
      Docket docket, String code, Observation nothing, @Nullable LocalDate lastDay) {
    return none(docket, code, nothing, nothing, lastDay);
  }

  /**
   * The same where "none" and "not known" read differently.
   *
   * @param zero what is seen if no record means none
   * @param unknown what is seen if no record means nothing
   */
  static Verdict none(
      Docket docket,
      String code,
      Observation zero,
      Observation unknown,
      @Nullable LocalDate lastDay) {
    return docket.reported(code)
        ? Verdict.of(docket.open(lastDay), lastDay, zero, List.of())
        : Verdict.unknown(lastDay, unknown, List.of(), List.of(docket.missing(code)));
  }
}
