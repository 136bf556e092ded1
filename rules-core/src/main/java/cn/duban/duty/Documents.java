package cn.duban.duty;

import cn.duban.duty.Candidate.Demand;
import cn.duban.fact.Document;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    List<Candidate> candidates = new ArrayList<>(documents.size());
    for (Document document : documents) {
      candidates.add(Candidate.of(docket, demand, document, lastDay));
    }
    Optional<Candidate> best =
        earliest(candidates, candidate -> candidate.serves() && candidate.isCertainlyThere());
    if (best.isPresent()) {
      Candidate found = best.get();
      // One that was in force before, and has run out since, was there in time.
      Candidate first =
          earliest(candidates, candidate -> candidate.met() && candidate.isCertainlyThere())
              .orElse(found);
      Status status = docket.status(first.sinceOrMin(), lastDay);
      boolean alone = docket.status(found.sinceOrMin(), lastDay) == status;
      if (status == Status.FULFILLED
          || candidates.stream().noneMatch(one -> one.mayHaveBeenInTime(lastDay))) {
        return Verdict.of(
            status,
            lastDay,
            step(docket, code, demand, lastDay, since(docket, found)),
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
        best.map(found -> step(docket, code, demand, lastDay, since(docket, found)))
            .orElseGet(() -> shortfall(docket, code, demand, lastDay, candidates));
    return missing.isEmpty()
        ? Verdict.of(docket.open(lastDay), lastDay, nothing, documents)
        : Verdict.unknown(lastDay, nothing, documents, missing);
  }

  private static String since(Docket docket, Candidate found) {
    LocalDate since = found.since();
    return since == null ? "yes" : docket.inquiry().day(since);
  }

  private static Optional<Candidate> earliest(
      List<Candidate> candidates, Predicate<Candidate> wanted) {
    Candidate earliest = null;
    for (Candidate candidate : candidates) {
      if (wanted.test(candidate)
          && (earliest == null || candidate.sinceOrMin().isBefore(earliest.sinceOrMin()))) {
        earliest = candidate;
      }
    }
    return Optional.ofNullable(earliest);
  }

  private static Observation shortfall(
      Docket docket,
      String code,
      Demand demand,
      @Nullable LocalDate lastDay,
      List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return step(docket, code, demand, lastDay, "");
    }
    Candidate newest = candidates.get(candidates.size() - 1);
    if (demand.parts().isEmpty()) {
      return newest
          .whyNot()
          .<Observation>map(
              why ->
                  new Observation.Unfit(
                      what(docket, code, demand),
                      terms(docket, demand, lastDay).required(),
                      why.text()))
          .orElseGet(() -> step(docket, code, demand, lastDay, ""));
    }
    Set<String> parts = newest.document().parts();
    Set<String> stated = parts == null ? Set.of() : parts;
    List<Text> present =
        demand.parts().stream().filter(stated::contains).map(docket::label).toList();
    List<Text> absent =
        demand.parts().stream().filter(part -> !stated.contains(part)).map(docket::label).toList();
    return new Observation.Items(docket.label(code), present, absent);
  }

  private static Observation step(
      Docket docket, String code, Demand demand, @Nullable LocalDate lastDay, String done) {
    Terms terms = terms(docket, demand, lastDay);
    return new Observation.Step(what(docket, code, demand), done, terms.required(), terms.asked());
  }

  private static Terms terms(Docket docket, Demand demand, @Nullable LocalDate lastDay) {
    int year = demand.thisYear() ? docket.notice().year() : 0;
    return docket.inquiry().once(new TermsKey(year, lastDay), TermsKey::terms);
  }

  /** What is asked of a document, in words. */
  private record Terms(String required, Text asked) {}

  /**
   * On what the words hang.
   *
   * @param year in which it must be made; 0: in any
   */
  private record TermsKey(int year, @Nullable LocalDate lastDay) {
    Terms terms() {
      String until = Limit.on(lastDay).required();
      return year == 0
          ? new Terms(until, new Text("", ""))
          : new Terms(
              (year + " " + until).strip(),
              new Text("须为" + year + "年印发或修订", "to be issued or revised in " + year));
    }
  }

  private static Text what(Docket docket, String code, Demand demand) {
    Text label = docket.label(code);
    return demand.published() ? new Text(label.zh() + "公开", label.en() + " published") : label;
  }
}
