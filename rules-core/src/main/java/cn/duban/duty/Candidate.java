package cn.duban.duty;

import cn.duban.fact.Document;
import cn.duban.finding.Missing;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one document meets a demand: certainly, not, or only if what is missing turns out so
 * (R-DOCUMENT).
 *
 * @param met it meets the demand, or did before it ran out
 * @param inForce it has not run out
 * @param maybeLate all that is known of its start is a revision after the last day
 * @param since the day from which it is known to meet it; null if that is not known
 * @param earliest the day before which it cannot have met it; null if it may have at any time
 * @param missing what to supply to be certain
 * @param whyNot why it does not meet it; empty if it does or may
 */
record Candidate(
    Document document,
    boolean met,
    boolean inForce,
    boolean maybeLate,
    @Nullable LocalDate since,
    @Nullable LocalDate earliest,
    List<Missing> missing,
    Optional<WhyNot> whyNot) {

  /** What is asked of each of some documents. */
  record Demand(List<String> codes, boolean thisYear, boolean published, List<String> parts) {}

  /** Looks at a document. */
  static Candidate of(
      Docket docket, Demand demand, Document document, @Nullable LocalDate lastDay) {
    List<Missing> missing = new ArrayList<>();
    LocalDate asOf = docket.asOf();
    LocalDate since = start(document);
    LocalDate until = document.effectiveUntil();
    boolean serves = since == null || !since.isAfter(asOf);
    Reason reason = new Reason();
    reason.unless(serves, "自%s起才生效", "it is in force only from %s", since);
    boolean maybeLate = !demand.thisYear() && since != null && mayBeOlder(document, since, lastDay);
    if (maybeLate || (since == null && !demand.thisYear())) {
      missing.add(missing(document, "issuedOn"));
    }
    LocalDate earliest = isOnlyRevised(document) ? null : since;
    if (demand.thisYear()) {
      Optional<LocalDate> made = madeThisYear(docket, document);
      if (made.isPresent()) {
        since = later(since, made.get());
      } else if (mayHideRevision(docket, document)) {
        missing.add(docket.missing(document.code()));
      } else if (document.revisedOn() == null
          && !docket.reported("Document.revisedOn")
          && !docket.notice().yearStart().isAfter(asOf)) {
        missing.add(missing(document, "revisedOn"));
      } else if (document.issuedOn() == null && !docket.reported("Document.issuedOn")) {
        missing.add(missing(document, "issuedOn"));
      } else {
        serves = false;
        int year = docket.notice().year();
        reason.unless(false, "不是%s年印发或修订", "it was neither issued nor revised in %s", year);
      }
    }
    if (demand.published()) {
      LocalDate published = document.publishedOn();
      if (published != null) {
        serves &= !published.isAfter(asOf);
        reason.unless(!published.isAfter(asOf), "%s才公开", "it is published only on %s", published);
        since = later(since, published);
        earliest = later(earliest, published);
      } else if (docket.reported("Document.publishedOn")) {
        serves = false;
        reason.unless(false, "没有公开", "it is not published", "");
      } else {
        missing.add(missing(document, "publishedOn"));
      }
    }
    Set<String> parts = document.parts();
    if (!demand.parts().isEmpty() && parts == null && !docket.reported("Document.parts")) {
      missing.add(missing(document, "parts"));
    } else if (!demand.parts().isEmpty()) {
      serves &= parts != null && parts.containsAll(demand.parts());
    }
    LocalDate yearEnd = docket.notice().yearEnd();
    boolean inForce = until == null || !until.isBefore(asOf.isBefore(yearEnd) ? asOf : yearEnd);
    serves &= until == null || since == null || !since.isAfter(until);
    reason.unless(serves && inForce, "已于%s失效", "it ran out on %s", until);
    return new Candidate(
        document, serves, inForce, maybeLate, since, earliest, missing, reason.first);
  }

  /** It can be in force before it is issued on paper only. */
  private static @Nullable LocalDate start(Document document) {
    LocalDate issued = document.issuedOn();
    LocalDate effective = document.effectiveFrom();
    return issued != null && effective != null
        ? later(issued, effective)
        : first(effective, issued, document.revisedOn());
  }

  /** A revision tells that it was there by then, but not since when. */
  private static boolean mayBeOlder(
      Document document, LocalDate since, @Nullable LocalDate lastDay) {
    return isOnlyRevised(document) && lastDay != null && since.isAfter(lastDay);
  }

  private static boolean isOnlyRevised(Document document) {
    return document.effectiveFrom() == null && document.issuedOn() == null;
  }

  /** Only the last revision is known: one that comes later does not tell of another before it. */
  private static boolean mayHideRevision(Docket docket, Document document) {
    LocalDate revised = document.revisedOn();
    LocalDate asOf = docket.asOf();
    LocalDate yearEnd = docket.notice().yearEnd();
    if (revised == null || !revised.isAfter(asOf)) {
      return revised != null && revised.isAfter(yearEnd);
    }
    return !docket.reported("Document.revisedOn");
  }

  private static Optional<LocalDate> madeThisYear(Docket docket, Document document) {
    LocalDate issued = document.issuedOn();
    LocalDate revised = document.revisedOn();
    return isThisYear(docket, issued)
        ? Optional.ofNullable(issued)
        : isThisYear(docket, revised) ? Optional.ofNullable(revised) : Optional.empty();
  }

  private static boolean isThisYear(Docket docket, @Nullable LocalDate day) {
    return day != null && day.getYear() == docket.notice().year() && !day.isAfter(docket.asOf());
  }

  /** What is not known of it may be that it had it all by the last day. */
  boolean mayHaveBeenInTime(@Nullable LocalDate lastDay) {
    boolean late = lastDay != null && earliest != null && earliest.isAfter(lastDay);
    return !late && ((met && maybeLate) || (serves() && !missing.isEmpty()));
  }

  /** It is there, whatever is known of its first day. */
  boolean isCertainlyThere() {
    return missing.isEmpty() || (maybeLate && missing.size() == 1);
  }

  boolean serves() {
    return met && inForce;
  }

  LocalDate sinceOrMin() {
    return since == null ? LocalDate.MIN : since;
  }

  private static Missing missing(Document document, String field) {
    return Docket.missing(Docket.field(document, field), document);
  }

  private static @Nullable LocalDate first(@Nullable LocalDate... days) {
    for (LocalDate day : days) {
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
    return a != null && a.isAfter(b) ? a : b;
  }

  /** Why a document does not do; the words are only made for whom they are shown. */
  record WhyNot(String zh, String en, @Nullable Object detail) {
    Text text() {
      return new Text(zh.formatted(detail), en.formatted(detail));
    }
  }

  /** The first of several reasons why a document does not do. */
  private static final class Reason {
    private Optional<WhyNot> first = Optional.empty();

    void unless(boolean good, String zh, String en, @Nullable Object detail) {
      if (!good && first.isEmpty()) {
        first = Optional.of(new WhyNot(zh, en, detail));
      }
    }
  }
}
