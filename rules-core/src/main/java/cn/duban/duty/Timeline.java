package cn.duban.duty;

import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The states of a thing, the oldest first. The newest one counts; the first one that met the
 * requirement tells whether it was met in time (R-STATE). One that falls short, and rests on a
 * record from before the day from which falling short is a breach, proves one only if the host says
 * that there is no newer record.
 */
final class Timeline {
  private final List<String> codes;
  private final List<Point> points = new ArrayList<>();

  /** Of records under these codes. */
  Timeline(String... codes) {
    this.codes = List.of(codes);
  }

  /**
   * Adds a state.
   *
   * @param met whether it meets the requirement; null if that cannot be told; asked for only as far
   *     as it matters
   * @param observation asked for only of the state that counts
   * @param missing what is missing to tell it
   */
  void add(
      LocalDate day,
      Supplier<@Nullable Boolean> met,
      Supplier<Observation> observation,
      List<? extends Fact> evidence,
      List<Missing> missing) {
    points.add(new Point(day, met, observation, evidence, missing));
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  Verdict judge(Docket docket, @Nullable LocalDate lastDay) {
    Point newest = points.get(points.size() - 1);
    Observation seen = newest.observation().get();
    Boolean met = newest.met().get();
    if (met == null) {
      return Verdict.unknown(lastDay, seen, newest.evidence(), newest.missing());
    }
    if (!met) {
      return fallsShort(docket, lastDay, newest, seen);
    }
    int first = firstMet();
    Status status = docket.status(points.get(first).day(), lastDay);
    if (first == points.size() - 1) {
      return Verdict.of(status, lastDay, seen, newest.evidence());
    }
    List<Fact> evidence = new ArrayList<>(points.get(first).evidence());
    newest.evidence().stream().filter(f -> !evidence.contains(f)).forEach(evidence::add);
    return Verdict.of(status, lastDay, seen, evidence);
  }

  /** The place of the first one that met it; the newest one did. */
  private int firstMet() {
    int first = 0;
    while (first < points.size() - 1 && !Boolean.TRUE.equals(points.get(first).met().get())) {
      first++;
    }
    return first;
  }

  private Verdict fallsShort(
      Docket docket, @Nullable LocalDate lastDay, Point newest, Observation seen) {
    Verdict open = Verdict.of(docket.open(lastDay), lastDay, seen, newest.evidence());
    if (open.status() != Status.VIOLATED) {
      return open;
    }
    LocalDate breachFrom = lastDay == null ? docket.notice().issued() : lastDay;
    List<Missing> newer =
        codes.stream()
            .filter(code -> !newest.hasRecordSince(breachFrom, code) && !docket.reported(code))
            .map(docket::missing)
            .toList();
    return newer.isEmpty() ? open : Verdict.unknown(lastDay, seen, newest.evidence(), newer);
  }

  private record Point(
      LocalDate day,
      Supplier<@Nullable Boolean> met,
      Supplier<Observation> observation,
      List<? extends Fact> evidence,
      List<Missing> missing) {
    boolean hasRecordSince(LocalDate from, String code) {
      return evidence.stream()
          .anyMatch(
              fact ->
                  fact instanceof Evidence record
                      && record.code().equals(code)
                      && record.date() != null
                      && !record.date().isBefore(from));
    }
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
