package cn.duban.duty;

import cn.duban.fact.Activity;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Party;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the acts of one docket within a window. */
record ActCount(Docket docket, ActTerms terms, int number) {
  private static final Comparator<Activity> OLDEST_FIRST =
      Comparator.comparing(Activity::date)
          .thenComparing(act -> act.object() == null)
          .thenComparing(Activity::id);

  /** The calendar year from the day on which counting begins (R-YEAR). */
  Verdict inYear(@Nullable LocalDate lastDay) {
    return within(new Window(docket.notice().yearlyFrom(), docket.notice().yearEnd()), lastDay);
  }

  /** A period that has its own last day; what is not done within it cannot be made up for. */
  Verdict inPeriod(Window window) {
    if (window.first().isAfter(docket.asOf())) {
      Observation nothing = new Observation.Count(label(), 0, number, Optional.empty());
      return Verdict.of(Status.PENDING, window.last(), nothing, List.of());
    }
    return within(window, window.last());
  }

  private Verdict within(Window window, @Nullable LocalDate lastDay) {
    List<Activity> counted = new ArrayList<>();
    List<Missing> missing = new ArrayList<>();
    int uncertain = 0;
    Set<LocalDate> days = new HashSet<>();
    List<Activity> candidates = candidates(window);
    for (Activity act : candidates) {
      List<Missing> open = open(act, days.add(act.date()));
      if (open.isEmpty()) {
        counted.add(act);
      } else {
        missing.addAll(open);
        uncertain++;
      }
    }
    Observation seen = new Observation.Count(label(), counted.size(), number, Optional.empty());
    if (counted.size() >= number) {
      LocalDate doneOn = counted.get(number - 1).date();
      return Verdict.of(docket.status(doneOn, lastDay), lastDay, seen, counted);
    }
    LocalDate through = window.last().isBefore(docket.asOf()) ? window.last() : docket.asOf();
    boolean complete = true;
    for (String code : terms.codes()) {
      if (!docket.reported(code, through)) {
        missing.add(docket.missing(code));
        complete = false;
      }
    }
    if (complete && counted.size() + uncertain < number) { // too few even if all of them count
      return Verdict.of(docket.open(lastDay), lastDay, seen, counted);
    }
    Observation known =
        counted.isEmpty() ? Observation.Step.atLeast(label(), "", Integer.toString(number)) : seen;
    return Verdict.unknown(lastDay, known, candidates, missing);
  }

  Text label() {
    String topic = terms.topic();
    return docket.label(topic == null ? terms.code() : topic);
  }

  /** The acts that count for certain or may count, the oldest first. */
  private List<Activity> candidates(Window window) {
    Set<String> places = new HashSet<>();
    return terms.codes().stream()
        .flatMap(code -> docket.evidence(Activity.class, code).stream())
        .filter(act -> window.contains(act.date()))
        .filter(act -> coversTopics(act) && concernsObject(act) && isBroadEnough(act))
        .sorted(OLDEST_FIRST)
        .filter(act -> !terms.distinct() || isElsewhere(act, places))
        .toList();
  }

  /** Whether an act may be at a place where none of its day was; known places come first. */
  private boolean isElsewhere(Activity act, Set<String> places) {
    return act.object() == null
        ? places.add(act.date() + " ?") || !docket.reported("Activity.object")
        : places.add(act.date() + " " + act.object());
  }

  private List<String> topics() {
    List<String> topics = new ArrayList<>();
    if (terms.topic() != null) {
      topics.add(terms.topic());
    }
    Party object = docket.object();
    if (object != null && object.kind().equals(Party.CODE)) {
      topics.add(object.id());
    }
    return topics;
  }

  private boolean coversTopics(Activity act) {
    Set<String> covered = act.topics();
    return topics().isEmpty()
        || (covered == null ? !docket.reported("Activity.topics") : covered.containsAll(topics()));
  }

  private @Nullable String place() {
    Party object = docket.object();
    return object == null || object.kind().equals(Party.CODE) ? null : object.id();
  }

  private boolean concernsObject(Activity act) {
    String place = place();
    return place == null
        || (act.object() == null
            ? !docket.reported("Activity.object")
            : place.equals(act.object()));
  }

  private boolean isBroadEnough(Activity act) {
    for (Map.Entry<String, Integer> asked : terms.breadth().entrySet()) {
      Integer seen = (Integer) Docket.field(act, asked.getKey()).get(act);
      if (seen == null ? docket.reported("Activity." + asked.getKey()) : seen < asked.getValue()) {
        return false;
      }
    }
    return true;
  }

  /**
   * What must be known of an act to tell whether it counts; empty if it counts.
   *
   * @param firstOfDay whether no other act of its day was looked at before: then it is a further
   *     one wherever it was
   */
  private List<Missing> open(Activity act, boolean firstOfDay) {
    List<Missing> open = new ArrayList<>();
    if (!topics().isEmpty() && act.topics() == null) {
      open.add(missing(act, "topics"));
    }
    boolean needsPlace = place() != null || (terms.distinct() && !firstOfDay);
    if (needsPlace && act.object() == null) {
      open.add(missing(act, "object"));
    }
    for (String field : terms.breadth().keySet()) {
      if (Docket.field(act, field).get(act) == null) {
        open.add(missing(act, field));
      }
    }
    return open;
  }

  private static Missing missing(Activity act, String field) {
    return Docket.missing(Docket.field(act, field), act);
  }
}
