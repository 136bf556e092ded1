package cn.duban.duty;

import cn.duban.duty.Bearer.Judged;
import cn.duban.fact.Violation;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must never happen: each case recorded from the day of issue to the end of the year is a
 * finding of its own. Earlier cases are none: a duty does not work backwards. A case that is filed
 * and not decided yet is a suspicion: UNKNOWN.
 */
record Prohibition(Docket docket, List<String> codes) {

  List<Judged> judge() {
    List<Violation> all = docket.facts().violations(docket.bearer().id());
    List<Violation> recorded = all.isEmpty() ? all : all.stream().filter(this::isAsked).toList();
    List<Judged> breaches =
        recorded.stream().filter(v -> !hasCome(v.dismissedOn())).map(this::breach).toList();
    return breaches.isEmpty() ? List.of(new Judged(docket, none(recorded))) : breaches;
  }

  private boolean isAsked(Violation violation) {
    Window span = new Window(docket.notice().issued(), docket.notice().yearEnd());
    return codes.contains(violation.code())
        && span.contains(violation.filedOn())
        && !violation.filedOn().isAfter(docket.asOf());
  }

  private boolean hasCome(@Nullable LocalDate day) {
    return day != null && !day.isAfter(docket.asOf());
  }

  private Judged breach(Violation violation) {
    Inquiry inquiry = docket.inquiry();
    Observation seen = never(docket.label(violation.code()), violation.filedOn().toString());
    Verdict verdict =
        hasCome(violation.decidedOn())
            ? Verdict.of(Status.VIOLATED, null, seen, List.of(violation))
            : Verdict.unknown(
                null,
                seen,
                List.of(violation),
                List.of(Docket.missing(Docket.field(violation, "decidedOn"), violation)));
    return new Judged(
        new Docket(inquiry, docket.bearer(), inquiry.party(violation), violation), verdict);
  }

  /** No violation recorded: as it must be, if the host reports all of these codes. */
  private Verdict none(List<Violation> dismissed) {
    List<Missing> missing =
        codes.stream().filter(code -> !docket.reported(code)).map(docket::missing).toList();
    Text what = docket.inquiry().obligation().title();
    return missing.isEmpty()
        ? Verdict.of(Status.FULFILLED, null, never(what, "0"), dismissed)
        : Verdict.unknown(null, never(what, ""), dismissed, missing);
  }

  private static Observation never(Text what, String seen) {
    return new Observation.Step(what, seen, "0", new Text("不得发生", "must not happen"));
  }
}
