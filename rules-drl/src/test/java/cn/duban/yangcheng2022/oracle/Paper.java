package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Document;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document, and what its days tell. */
final class Paper {
  private final Document document;
  private final World world;

  Paper(Document document, World world) {
    this.document = document;
    this.world = world;
  }

  /** What is asked of a document besides being in force. */
  record Ask(boolean thisYear, boolean published, Set<String> parts) {}

  /** Whether it is no longer in force on the assessment date, at the latest at the year's end. */
  boolean ended() {
    return document.effectiveUntil() != null
        && document.effectiveUntil().isBefore(Dates.earlier(world.asOf, Dates.YEAR_END));
  }

  /** The day from which it certainly had all that is asked; null if there is none up to now. */
  @Nullable LocalDate since(Ask ask) {
    LocalDate since = start();
    if (ask.thisYear()) {
      since = laterOrNull(since, renewed());
    }
    if (ask.published()) {
      since = laterOrNull(since, document.publishedOn());
    }
    if (since == null || world.later(since) || !hasParts(ask)) {
      return null;
    }
    LocalDate end = document.effectiveUntil();
    return end != null && since.isAfter(end) ? null : since;
  }

  /** Whether it may have it all, since what is missing for certainty is not known. */
  boolean mayHaveItAll(Ask ask) {
    boolean mayBeRenewed = !ask.thisYear() || renewed() != null || mayBeOfThisYear();
    boolean mayBePublished =
        !ask.published()
            || (document.publishedOn() == null
                ? !reported("publishedOn")
                : !world.later(document.publishedOn()) && !afterEnd(document.publishedOn()));
    boolean mayHaveParts = hasParts(ask) || (document.parts() == null && !reported("parts"));
    return mayBeInForce() && mayBeRenewed && mayBePublished && mayHaveParts;
  }

  /** Whether it is in force on the assessment date, or may be. */
  boolean mayBeInForce() {
    LocalDate start = start();
    LocalDate end = document.effectiveUntil();
    boolean never = start != null && end != null && start.isAfter(end);
    return !ended() && !never && (start == null || !world.later(start));
  }

  /** Whether neither its start nor its publication is known to lie after a day. */
  boolean mayHaveStartedBy(LocalDate day, Ask ask) {
    boolean startUnknown = document.issuedOn() == null && document.effectiveFrom() == null;
    LocalDate start = start();
    LocalDate published = document.publishedOn();
    boolean publishedLater = ask.published() && published != null && published.isAfter(day);
    return (startUnknown || start == null || !start.isAfter(day)) && !publishedLater;
  }

  private boolean afterEnd(LocalDate day) {
    return document.effectiveUntil() != null && day.isAfter(document.effectiveUntil());
  }

  /** How many of the parts asked for it states. */
  int partsThere(Ask ask) {
    Set<String> parts = document.parts() == null ? Set.of() : document.parts();
    return (int) ask.parts().stream().filter(parts::contains).count();
  }

  /** Whether it may have had it all by a day: of its start, we know only when it was revised. */
  boolean mayHaveHadItAllBy(LocalDate day, Ask ask) {
    boolean startUnknown = document.issuedOn() == null && document.effectiveFrom() == null;
    LocalDate published = document.publishedOn();
    boolean publishedLater = ask.published() && (published == null || published.isAfter(day));
    return startUnknown && !ask.thisYear() && !publishedLater;
  }

  /** The day from which it is certainly in force: issued, and effective. */
  private @Nullable LocalDate start() {
    LocalDate issued = document.issuedOn();
    LocalDate effective = document.effectiveFrom();
    if (issued == null) {
      return effective == null ? document.revisedOn() : effective;
    }
    return effective == null ? issued : Dates.later(issued, effective);
  }

  /** The first day in 2022 on which it is known to have been issued or revised. */
  private @Nullable LocalDate renewed() {
    return Stream.of(document.issuedOn(), document.revisedOn())
        .filter(day -> Dates.inYear(day) && !world.later(day))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Whether it may have been issued or revised in 2022 on a day that we do not know. */
  private boolean mayBeOfThisYear() {
    boolean mayBeIssued = document.issuedOn() == null && !reported("issuedOn");
    return mayBeIssued || mayBeRevisedThisYear();
  }

  /** All that is known is its last revision, which may hide an earlier one in 2022. */
  private boolean mayBeRevisedThisYear() {
    LocalDate revised = document.revisedOn();
    if (revised == null || world.later(revised)) {
      return !reported("revisedOn");
    }
    return revised.getYear() > 2022;
  }

  private boolean hasParts(Ask ask) {
    return ask.parts().isEmpty()
        || (document.parts() != null && document.parts().containsAll(ask.parts()));
  }

  private boolean reported(String field) {
    return world.reported("Document." + field, document.bearer());
  }

  private static @Nullable LocalDate laterOrNull(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null ? null : Dates.later(a, b);
  }
}
