package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.fact.Days;
import cn.duban.fact.Fact;
import cn.duban.finding.Cell;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the steps of one object have come. */
final class Track {
  private final Docket docket;
  private final Asked asked;
  private final List<Progress> steps;
  private final List<Progress> further;

  Track(Docket docket, Asked asked) {
    this.docket = docket;
    this.asked = asked;
    this.steps = asked.fields().stream().map(docket::progress).toList();
    this.further = asked.further().stream().map(docket::progress).toList();
  }

  /** Done within a limit; done later is late. */
  Verdict by(Limit limit) {
    Observation seen = observe(limit.required(), limit.asked(true));
    Verdict verdict;
    if (enough()) {
      Status status = inTime(limit) ? Status.FULFILLED : Status.FULFILLED_LATE;
      verdict = asked.doer().judge(docket, Verdict.of(status, limit.lastDay(), seen, evidence()));
    } else {
      verdict = incomplete(limit.open(docket), limit, seen);
    }
    if (further.isEmpty()) {
      return verdict;
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(steps, verdict));
    for (Progress step : further) {
      Verdict one = further(step, limit, seen);
      cells.add(cell(List.of(step), one));
      verdict = verdict.worse(one);
    }
    return verdict.withCells(cells);
  }

  /** Steps that have a last day of their own. */
  private static Cell cell(List<Progress> steps, Verdict verdict) {
    return new Cell(
        steps.stream().map(step -> step.field().name()).collect(Collectors.joining(", ")),
        labels(steps),
        verdict.status(),
        verdict.lastDay(),
        shown(steps));
  }

  /** A further step has no last day of its own: that of undated duties, or the limit if later. */
  private Verdict further(Progress step, Limit limit, Observation seen) {
    LocalDate undated = docket.notice().undatedDue();
    LocalDate own = limit.lastDay();
    LocalDate last = own != null && own.isAfter(undated) ? own : undated;
    if (step.unknown()) {
      return Verdict.unknown(last, seen, evidence(), List.of(step.missing()));
    }
    Status status = step.done() ? docket.status(step.day(), last) : docket.open(last);
    return Verdict.of(status, last, seen, evidence());
  }

  /** Done before another step; that one done first is a violation that lateness cannot mend. */
  Verdict before(Progress other) {
    Limit limit = Limit.toldBy(other);
    Observation seen = observe(limit.required(), limit.asked(false));
    boolean done = enough() && further.stream().allMatch(Progress::done);
    boolean wrongWay = (asked.all() || stepsAreKnown()) && enoughOrAll() && !inTime(limit);
    if (wrongWay) {
      return Verdict.of(Status.VIOLATED, limit.lastDay(), seen, evidence());
    }
    if (other.unknown()) {
      List<Missing> missing =
          Stream.concat(Stream.of(other), owed().stream())
              .filter(Progress::unknown)
              .map(Progress::missing)
              .toList();
      return Verdict.unknown(limit.lastDay(), seen, evidence(), missing);
    }
    if (done && inTime(limit)) {
      Verdict verdict = Verdict.of(Status.FULFILLED, limit.lastDay(), seen, evidence());
      return asked.doer().judge(docket, verdict);
    }
    Status open = limit.lastDay() == null ? Status.PENDING : limit.open(docket);
    return incomplete(open, limit, seen);
  }

  /** In the order in which the steps are named; a later one done before an earlier one violates. */
  Verdict inOrder() {
    Observation seen =
        observe(String.join(" <= ", asked.fields()), new Text("须依次完成", "in this order"));
    if (isOutOfOrder()) {
      return Verdict.of(Status.VIOLATED, null, seen, evidence());
    }
    if (owed().stream().allMatch(Progress::done)) {
      return asked.doer().judge(docket, Verdict.of(Status.FULFILLED, null, seen, evidence()));
    }
    Verdict open = incomplete(Status.PENDING, Limit.on(null), seen);
    // After the last step nobody can sign any more: a wrong signer is certain, whatever else is.
    return steps.get(steps.size() - 1).done() ? asked.doer().refuse(docket, open) : open;
  }

  /** Where one of several steps is enough, one that is not done proves nothing of the others. */
  private Verdict incomplete(Status open, Limit limit, Observation seen) {
    if (!asked.all() && !enough() && !stepsAreKnown()) {
      List<Missing> missing =
          owed().stream().filter(Progress::unknown).map(Progress::missing).toList();
      return Verdict.unknown(limit.lastDay(), seen, evidence(), missing);
    }
    return docket.incomplete(owed(), open, limit.lastDay(), seen, evidence());
  }

  private boolean isOutOfOrder() {
    LocalDate before = null;
    boolean skipped = false;
    for (Progress step : steps) {
      LocalDate day = step.day();
      if (day != null && before != null && day.isBefore(before)) {
        return true;
      }
      if (skipped && step.done()) {
        return true;
      }
      skipped |= !step.done() && step.known();
      before = day == null ? before : day;
    }
    return false;
  }

  private boolean enough() {
    return asked.all()
        ? steps.stream().allMatch(Progress::done)
        : steps.stream().anyMatch(Progress::done);
  }

  /** Whether there is anything to hold against a limit. */
  private boolean enoughOrAll() {
    return steps.stream().anyMatch(Progress::done);
  }

  private boolean stepsAreKnown() {
    return steps.stream().noneMatch(Progress::unknown);
  }

  /** Of all steps none was late; of any, one was not. */
  private boolean inTime(Limit limit) {
    List<Progress> done = steps.stream().filter(Progress::done).toList();
    return asked.all()
        ? done.stream().noneMatch(limit::isExceededBy)
        : done.stream().anyMatch(step -> !limit.isExceededBy(step));
  }

  /** What must still be there: where one step is enough and taken, nothing. */
  private List<Progress> owed() {
    return asked.all() || !enough() ? steps : List.of();
  }

  private List<Fact> evidence() {
    return docket.items();
  }

  private Observation observe(String required, Text words) {
    List<Progress> all = Stream.concat(steps.stream(), further.stream()).toList();
    return new Observation.Step(labels(all), shown(all), required, words);
  }

  private static Text labels(List<Progress> steps) {
    return Text.list(steps.stream().map(step -> step.field().label()).toList());
  }

  private static String shown(List<Progress> steps) {
    return steps.stream()
        .map(Track::shown)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String shown(Progress step) {
    Instant instant = step.instant();
    return instant == null
        ? step.value().map(Object::toString).orElse("")
        : instant.atZone(Days.ZONE).toLocalDateTime().toString();
  }

  /**
   * Which steps.
   *
   * @param all whether all of the fields are asked, or one of them
   * @param further fields asked as well, on any day
   * @param doer by whom
   */
  record Asked(List<String> fields, boolean all, List<String> further, Doer doer) {
    Asked with(List<String> more) {
      return new Asked(fields, all, Stream.concat(further.stream(), more.stream()).toList(), doer);
    }

    Asked by(Doer other) {
      return new Asked(fields, all, further, other);
    }
  }
}
