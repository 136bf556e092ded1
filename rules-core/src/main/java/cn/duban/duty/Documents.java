package cn.duban.duty;

import cn.duban.fact.Document;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One or more documents that are in force on the assessment date (R-DOCUMENT); after the year of
 * the notice it is enough that they were at its end.
 */
public final class Documents extends Due {
  private final Bearer bearer;
  private final Demand demand;

  Documents(Bearer bearer, String... codes) {
    this(bearer, new Demand(List.of(codes), false, false, List.of()));
  }

  private Documents(Bearer bearer, Demand demand) {
    super(bearer, (docket, lastDay) -> judge(docket, lastDay, demand));
    this.bearer = bearer;
    this.demand = demand;
  }

  /** Issued or revised in the year of the notice, as 修订, 完善 and 年度 ask. */
  public Documents thisYear() {
    return new Documents(
        bearer, new Demand(demand.codes(), true, demand.published(), demand.parts()));
  }

  /** Published as well. */
  public Documents published() {
    return new Documents(
        bearer, new Demand(demand.codes(), demand.thisYear(), true, demand.parts()));
  }

  /** Stating all of these parts. */
  public Documents withParts(@Code("topic") String... parts) {
    return new Documents(
        bearer, new Demand(demand.codes(), demand.thisYear(), demand.published(), List.of(parts)));
  }

  Verdict judge(Docket docket, @Nullable LocalDate lastDay) {
    return judge(docket, lastDay, demand);
  }

  private static Verdict judge(Docket docket, @Nullable LocalDate lastDay, Demand demand) {
    Parts parts = new Parts();
    for (String code : demand.codes()) {
      parts.add(code, docket.label(code), one(docket, lastDay, demand, code));
    }
    return parts.together(docket.inquiry().obligation().title(), lastDay);
  }

  private static Verdict one(
      Docket docket, @Nullable LocalDate lastDay, Demand demand, String code) {
    List<Document> documents = docket.evidence(Document.class, code);
    List<Candidate> candidates =
        documents.stream().map(document -> candidate(docket, demand, document, lastDay)).toList();
    Optional<Candidate> best =
        candidates.stream()
            .filter(candidate -> candidate.serves() && candidate.missing().isEmpty())
            .min(Comparator.comparing(Candidate::sinceOrMin));
    boolean mayBeInTime = candidates.stream().anyMatch(Candidate::mayHaveBeenInTime);
    if (best.isPresent()) {
      Candidate found = best.get();
      // One that was in force before, and has run out since, was there in time.
      Candidate first =
          candidates.stream()
              .filter(candidate -> candidate.met() && candidate.missing().isEmpty())
              .min(Comparator.comparing(Candidate::sinceOrMin))
              .orElse(found);
      Status status = docket.status(first.sinceOrMin(), lastDay);
      boolean alone = docket.status(found.sinceOrMin(), lastDay) == status;
      if (status == Status.FULFILLED || !mayBeInTime) {
        return Verdict.of(
            status,
            lastDay,
            step(docket, code, demand, lastDay, found.sinceText()),
            alone ? List.of(found.document()) : List.of(first.document(), found.document()));
      }
    }
    List<Missing> missing =
        new ArrayList<>(
            candidates.stream()
                .filter(Candidate::serves)
                .flatMap(candidate -> candidate.missing().stream())
                .toList());
    if (!docket.reported(code)) {
      missing.add(docket.missing(code));
    }
    Observation nothing =
        candidates.stream()
            .filter(candidate -> candidate.serves() && candidate.isCertainlyThere())
            .min(Comparator.comparing(Candidate::sinceOrMin))
            .map(found -> step(docket, code, demand, lastDay, found.sinceText()))
            .orElseGet(() -> shortfall(docket, code, demand, lastDay, candidates));
    return missing.isEmpty()
        ? Verdict.of(docket.open(lastDay), lastDay, nothing, documents)
        : Verdict.unknown(lastDay, nothing, documents, missing);
  }

  /** How a document meets the demand: certainly, not, or only if what is missing turns out so. */
  private static Candidate candidate(
      Docket docket, Demand demand, Document document, @Nullable LocalDate lastDay) {
    List<Missing> missing = new ArrayList<>();
    LocalDate asOf = docket.asOf();
    LocalDate since = start(document);
    LocalDate until = document.effectiveUntil();
    boolean serves = since == null || !since.isAfter(asOf);
    boolean maybeLate = !demand.thisYear() && since != null && mayBeOlder(document, since, lastDay);
    if (maybeLate || (since == null && !demand.thisYear())) {
      missing.add(missing(document, "issuedOn"));
    }
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
      }
    }
    if (demand.published()) {
      LocalDate published = document.publishedOn();
      if (published != null) {
        serves &= !published.isAfter(asOf);
        since = later(since, published);
      } else if (docket.reported("Document.publishedOn")) {
        serves = false;
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
    return new Candidate(document, serves, inForce, maybeLate, since, missing);
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
    boolean onlyRevision = document.effectiveFrom() == null && document.issuedOn() == null;
    return onlyRevision && lastDay != null && since.isAfter(lastDay);
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

  private static Observation shortfall(
      Docket docket,
      String code,
      Demand demand,
      @Nullable LocalDate lastDay,
      List<Candidate> candidates) {
    if (demand.parts().isEmpty() || candidates.isEmpty()) {
      return step(docket, code, demand, lastDay, "");
    }
    Set<String> parts = candidates.get(candidates.size() - 1).document().parts();
    Set<String> stated = parts == null ? Set.of() : parts;
    List<Text> present =
        demand.parts().stream().filter(stated::contains).map(docket::label).toList();
    List<Text> absent =
        demand.parts().stream().filter(part -> !stated.contains(part)).map(docket::label).toList();
    return new Observation.Items(docket.label(code), present, absent);
  }

  private static Observation step(
      Docket docket, String code, Demand demand, @Nullable LocalDate lastDay, String done) {
    int year = docket.notice().year();
    String made = demand.thisYear() ? Integer.toString(year) : "";
    String required = lastDay == null ? made : (made + " <= " + lastDay).strip();
    Text asked =
        demand.thisYear()
            ? new Text("须为%d年印发或修订".formatted(year), "to be issued or revised in " + year)
            : new Text("", "");
    Text label = docket.label(code);
    Text what = demand.published() ? new Text(label.zh() + "公开", label.en() + " published") : label;
    return new Observation.Step(what, done, required, asked);
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

  private record Demand(
      List<String> codes, boolean thisYear, boolean published, List<String> parts) {}

  private record Candidate(
      Document document,
      boolean met,
      boolean inForce,
      boolean maybeLate,
      @Nullable LocalDate since,
      List<Missing> missing) {
    /** It may have been there before the others. */
    boolean mayHaveBeenInTime() {
      return (met && maybeLate) || (serves() && !missing.isEmpty());
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

    String sinceText() {
      return since == null ? "yes" : since.toString();
    }
  }
}
