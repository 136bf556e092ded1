package cn.duban.duty;

import cn.duban.duty.Bearer.Judged;
import cn.duban.fact.Violation;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must never happen: each case recorded from the day of issue to the end of the year is a
 * finding of its own. Earlier cases are none: a duty does not work backwards.
 */
record Prohibition(Docket docket, List<String> codes) {

  List<Judged> judge() {
    List<Judged> judged = new ArrayList<>();
    Window span = new Window(docket.notice().issued(), docket.notice().yearEnd());
    for (Violation violation : docket.facts().violations(docket.bearer().id())) {
      if (codes.contains(violation.code())
          && span.contains(violation.filedOn())
          && !violation.filedOn().isAfter(docket.asOf())) {
        judged.add(recorded(violation));
      }
    }
    return judged.isEmpty() ? List.of(new Judged(docket, none())) : judged;
  }

  private Judged recorded(Violation violation) {
    Inquiry inquiry = docket.inquiry();
    boolean dismissed =
        violation.dismissedOn() != null && !violation.dismissedOn().isAfter(docket.asOf());
    return new Judged(
        new Docket(inquiry, docket.bearer(), inquiry.party(violation), violation),
        Verdict.of(
            dismissed ? Status.FULFILLED : Status.VIOLATED,
            null,
            new Observation.Step(
                docket.label(violation.code()),
                violation.filedOn().toString(),
                "0",
                new Text("不得发生", "must not happen")),
            List.of(violation)));
  }

  /** Nothing recorded: as it must be, if the host reports all of these codes. */
  private Verdict none() {
    List<Missing> missing =
        codes.stream().filter(code -> !docket.reported(code)).map(docket::missing).toList();
    Observation nothing =
        new Observation.Count(docket.inquiry().obligation().title(), 0, 0, Optional.empty());
    return missing.isEmpty()
        ? Verdict.of(Status.FULFILLED, null, nothing, List.of())
        : Verdict.unknown(null, nothing, List.of(), missing);
  }
}
