package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.fact.Days;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Steps that the object runs through; next comes in which order or by when. */
public final class Steps extends Due {
  private final Bearer bearer;
  private final Asked asked;
  private final @Nullable String dueField;

  Steps(Bearer bearer, boolean all, String... fields) {
    this(bearer, new Asked(List.of(fields), all, List.of(), Doer.ANYONE), null);
  }

  private Steps(Bearer bearer, Asked asked, @Nullable String dueField) {
    super(bearer, (docket, lastDay) -> judge(docket, lastDay, asked));
    this.bearer = bearer;
    this.asked = asked;
    this.dueField = dueField;
  }

  /** These steps as well, on any day. */
  public Steps and(@FieldName String... fields) {
    return new Steps(bearer, asked.with(List.of(fields)), dueField);
  }

  /** Done by the very body that the second field names (9.5); by another, it is a violation. */
  public Steps doneBy(@FieldName String doerField, @FieldName String ownerField) {
    return new Steps(bearer, asked.by(Doer.same(doerField, ownerField)), dueField);
  }

  /**
   * Signed by a person who is entitled to sign for the body that the second field names: for a
   * government its leader in charge, for any other body its principal (R-SIGNATORY).
   */
  public Steps signedFor(@FieldName String signerField, @FieldName String bodyField) {
    return new Steps(bearer, asked.by(Doer.entitled(signerField, bodyField)), dueField);
  }

  /** If this field of the object is filled in, it holds the last day, inclusive. */
  public Steps dueOnIfSet(@FieldName String field) {
    return new Steps(bearer, asked, field);
  }

  /** A period; next comes its unit and the field of the object from which it runs. */
  public Within within(int number) {
    return new Within(bearer, asked, dueField, number);
  }

  /**
   * Not later than this step of the object. It must come first: done afterwards, or not done when
   * the other was, is a violation that lateness cannot mend.
   */
  public Complete noLaterThan(@FieldName String field) {
    return bearer.settle((docket, none) -> precondition(docket, asked, field), null);
  }

  /** In the order in which the steps are named, each not before the one before it. */
  public Complete inOrder() {
    return bearer.settle((docket, none) -> ordered(docket, asked), null);
  }

  static Verdict judge(Docket docket, @Nullable LocalDate lastDay, Asked asked) {
    List<Progress> steps = asked.fields().stream().map(docket::progress).toList();
    List<Progress> extra = asked.anyDay().stream().map(docket::progress).toList();
    List<LocalDate> days =
        steps.stream()
            .map(Progress::day)
            .filter(Objects::nonNull)
            .map(LocalDate.class::cast)
            .sorted()
            .toList();
    boolean enough =
        asked.all()
            ? steps.stream().allMatch(Progress::done)
            : steps.stream().anyMatch(Progress::done);
    List<Fact> evidence = item(docket);
    Observation seen = observe(steps, extra, lastDay == null ? "" : "<= " + lastDay, SAID);
    if (enough && extra.stream().allMatch(Progress::done)) {
      LocalDate doneOn =
          days.isEmpty() ? null : asked.all() ? days.get(days.size() - 1) : days.get(0);
      return asked
          .doer()
          .judge(docket, Verdict.of(docket.status(doneOn, lastDay), lastDay, seen, evidence));
    }
    if (enough || asked.all()) {
      Stream<Progress> owed = asked.all() ? steps.stream() : Stream.empty();
      return docket.incomplete(
          Stream.concat(owed, extra.stream()).toList(), lastDay, seen, evidence);
    }
    List<Missing> missing =
        steps.stream().filter(Progress::unknown).map(Progress::missing).toList();
    return missing.isEmpty()
        ? Verdict.of(docket.open(lastDay), lastDay, seen, evidence)
        : Verdict.unknown(lastDay, seen, evidence, missing);
  }

  private static Verdict precondition(Docket docket, Asked asked, String limitField) {
    Progress limit = docket.progress(limitField);
    LocalDate limitDay = limit.day();
    List<Progress> steps = asked.fields().stream().map(docket::progress).toList();
    String required = limitDay == null ? "" : "<= " + limitDay;
    Observation seen =
        observe(steps, List.of(), required, limitDay == null ? SAID : notLater(limitDay));
    List<Fact> evidence = item(docket);
    List<Missing> missing =
        Stream.concat(Stream.of(limit), steps.stream())
            .filter(Progress::unknown)
            .map(Progress::missing)
            .toList();
    boolean late = steps.stream().anyMatch(step -> isAfter(step, limit));
    if (late) {
      return Verdict.of(Status.VIOLATED, limitDay, seen, evidence);
    }
    if (!missing.isEmpty()) {
      return Verdict.unknown(limitDay, seen, evidence, missing);
    }
    boolean done = steps.stream().allMatch(Progress::done);
    Status status = done ? Status.FULFILLED : limit.done() ? Status.VIOLATED : Status.PENDING;
    return Verdict.of(status, limitDay, seen, evidence);
  }

  /** To the instant where both are instants, else to the day. */
  private static boolean isAfter(Progress step, Progress limit) {
    Instant done = step.instant();
    Instant end = limit.instant();
    if (done != null && end != null) {
      return done.isAfter(end);
    }
    LocalDate doneOn = step.day();
    LocalDate lastDay = limit.day();
    return doneOn != null && lastDay != null && doneOn.isAfter(lastDay);
  }

  private static Verdict ordered(Docket docket, Asked asked) {
    List<Progress> steps = asked.fields().stream().map(docket::progress).toList();
    Observation seen =
        observe(
            steps,
            List.of(),
            String.join(" <= ", asked.fields()),
            new Text("须依次完成", "in this order"));
    List<Fact> evidence = item(docket);
    LocalDate before = null;
    boolean violated = false;
    boolean laterDone = false;
    List<Missing> missing = new ArrayList<>();
    for (Progress step : steps) {
      LocalDate day = step.day();
      violated |= day != null && before != null && day.isBefore(before);
      before = day == null ? before : day;
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      Progress step = steps.get(i);
      violated |= laterDone && !step.done() && step.known();
      if (step.unknown()) {
        missing.add(step.missing());
      }
      laterDone |= step.done();
    }
    if (violated) {
      return Verdict.of(Status.VIOLATED, null, seen, evidence);
    }
    if (!missing.isEmpty()) {
      return Verdict.unknown(null, seen, evidence, missing);
    }
    boolean done = steps.stream().allMatch(Progress::done);
    Verdict verdict = Verdict.of(done ? Status.FULFILLED : Status.PENDING, null, seen, evidence);
    return done ? asked.doer().judge(docket, verdict) : verdict;
  }

  /** The words of a requirement that the last day says already. */
  static final Text SAID = new Text("", "");

  static Text notLater(Object limit) {
    return new Text("须不晚于 " + limit, "not later than " + limit);
  }

  static Observation observe(
      List<Progress> steps, List<Progress> extra, String required, Text asked) {
    List<Progress> all = Stream.concat(steps.stream(), extra.stream()).toList();
    Text what = Text.list(all.stream().map(step -> step.field().label()).toList());
    String done =
        all.stream().map(Steps::value).filter(v -> !v.isEmpty()).collect(Collectors.joining(", "));
    return new Observation.Step(what, done, required, asked);
  }

  private static String value(Progress step) {
    return step.value().map(v -> step.instant() == null ? v.toString() : local(step)).orElse("");
  }

  private static String local(Progress step) {
    return Objects.requireNonNull(step.instant()).atZone(Days.ZONE).toLocalDateTime().toString();
  }

  static List<Fact> item(Docket docket) {
    return docket.item() == null ? List.of() : List.of(docket.item());
  }

  /** Which steps: all of the fields or one of them, further ones on any day, and by whom. */
  record Asked(List<String> fields, boolean all, List<String> anyDay, Doer doer) {
    Asked with(List<String> more) {
      List<String> both = Stream.concat(anyDay.stream(), more.stream()).toList();
      return new Asked(fields, all, both, doer);
    }

    Asked by(Doer other) {
      return new Asked(fields, all, anyDay, other);
    }
  }

  /** Needed by messages: the field that sets the last day. */
  static @Nullable LocalDate setBy(Docket docket, @Nullable String field) {
    if (field == null) {
      return null;
    }
    Fact fact = Objects.requireNonNull(docket.item());
    FactType.Field due = Docket.field(fact, field);
    return (LocalDate) due.get(fact);
  }
}
