package cn.duban.duty;

import cn.duban.fact.Days;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Party;
import cn.duban.finding.Status;
import cn.duban.notice.Notice;
import cn.duban.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One bearer and at most one object, on one day: what a requirement is judged on.
 *
 * @param bearer who owes the duty
 * @param object what it is about; null if it is about nothing else
 * @param item the fact whose fields the duty asks for: that of the object, else of the bearer; null
 *     if neither is a fact
 */
record Docket(Inquiry inquiry, Party bearer, @Nullable Party object, @Nullable Fact item) {

  Facts facts() {
    return inquiry.facts();
  }

  LocalDate asOf() {
    return inquiry.asOf();
  }

  Notice notice() {
    return inquiry.notice();
  }

  Text label(String code) {
    return inquiry.vocabulary().label(code);
  }

  /** The bearer's records that are not dated after the assessment date, the oldest first. */
  <E extends Evidence> List<E> evidence(Class<E> kind, String code) {
    List<E> all = inquiry.records(bearer.id()).of(kind, code);
    int end = all.size();
    while (end > 0 && isLater(all.get(end - 1))) {
      end--;
    }
    return all.subList(0, end);
  }

  private boolean isLater(Fact fact) {
    LocalDate day = fact.date();
    return day != null && day.isAfter(asOf());
  }

  /** Whether no record means not done, up to and including a day. */
  boolean reported(String code, LocalDate through) {
    return facts().reported(code, bearer.id(), through);
  }

  boolean reported(String code) {
    return reported(code, asOf());
  }

  /** What to supply where there is no record under a code. */
  Missing missing(String code) {
    Text label = label(code);
    return new Missing(
        code,
        bearer.id(),
        new Text(
            "请上报“" + label.zh() + "”（" + code + "）的记录；如确无记录，请声明该代码数据完整",
            "records of “" + label.en() + "” (" + code + "), or the word that they are complete"));
  }

  /** What to supply where a field is empty. */
  static Missing missing(FactType.Field field, Fact of) {
    Text label = field.fullLabel();
    return new Missing(
        field.code(),
        of.id(),
        new Text(
            "请填写" + label.zh() + "（" + field.code() + "，编号 " + of.id() + "）",
            "the field " + field.code() + " of " + of.id()));
  }

  /** The status of something done on a day, or not done. */
  Status status(@Nullable LocalDate doneOn, @Nullable LocalDate lastDay) {
    return lastDay == null || doneOn == null || !doneOn.isAfter(lastDay)
        ? Status.FULFILLED
        : Status.FULFILLED_LATE;
  }

  /** The status of something that is known not to be done. */
  Status open(@Nullable LocalDate lastDay) {
    return lastDay != null && !asOf().isAfter(lastDay) ? Status.PENDING : Status.VIOLATED;
  }

  /**
   * The verdict where not all is there that must be: a part that is certainly open and overdue is a
   * breach whatever the others are; else what is not known makes it UNKNOWN.
   */
  Verdict incomplete(
      List<Progress> parts,
      Status open,
      @Nullable LocalDate lastDay,
      Observation seen,
      List<? extends Fact> evidence) {
    List<Missing> missing =
        parts.stream().filter(Progress::unknown).map(Progress::missing).toList();
    boolean certainlyOpen = parts.stream().anyMatch(part -> !part.done() && part.known());
    if (missing.isEmpty() || (certainlyOpen && open == Status.VIOLATED)) {
      return Verdict.of(open, lastDay, seen, evidence);
    }
    return Verdict.unknown(lastDay, seen, evidence, missing);
  }

  /** The item as evidence. */
  List<Fact> items() {
    return item == null ? List.of() : List.of(item);
  }

  /** How far a field of the item has come on the assessment date. */
  Progress progress(String fieldName) {
    Fact fact = Objects.requireNonNull(item, "a duty about fields needs a fact");
    FactType.Field field = field(fact, fieldName);
    Object value = field.get(fact);
    if (value == null || value.equals(false)) {
      boolean known =
          value != null
              || facts().reported(field.code(), fact.id(), asOf())
              || (fact instanceof Evidence && facts().reported(field.code(), bearer.id(), asOf()));
      return new Progress(field, fact, Optional.empty(), known);
    }
    LocalDate day = day(value);
    if (day != null && day.isAfter(asOf())) {
      return new Progress(field, fact, Optional.empty(), true);
    }
    return new Progress(field, fact, Optional.of(value), true);
  }

  static FactType.Field field(Fact fact, String name) {
    return FactType.of(fact.getClass())
        .field(name)
        .orElseThrow(() -> new IllegalArgumentException("no field " + name));
  }

  private static @Nullable LocalDate day(Object value) {
    return value instanceof LocalDate day
        ? day
        : value instanceof Instant instant ? Days.of(instant) : null;
  }

  /**
   * A field on the assessment date.
   *
   * @param value what it holds; empty if nothing yet
   * @param known whether an empty value means "not yet" and not just "not reported"
   */
  record Progress(FactType.Field field, Fact fact, Optional<Object> value, boolean known) {
    boolean done() {
      return value.isPresent();
    }

    boolean unknown() {
      return value.isEmpty() && !known;
    }

    /** The day on which it was done; null if it is not done or is no date. */
    @Nullable LocalDate day() {
      return value.map(v -> Docket.day(v)).orElse(null);
    }

    /** The instant at which it was done; null if it is not done or is no instant. */
    @Nullable Instant instant() {
      return value.filter(Instant.class::isInstance).map(Instant.class::cast).orElse(null);
    }

    Missing missing() {
      return Docket.missing(field, fact);
    }
  }
}
