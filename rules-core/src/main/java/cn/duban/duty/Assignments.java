package cn.duban.duty;

import cn.duban.fact.Assignment;
import cn.duban.fact.Fact;
import cn.duban.finding.Observation;
import cn.duban.finding.Party;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A department is in charge of the object of the docket, in the newest assignment. */
final class Assignments implements Requirement {
  private final String code;

  Assignments(String code) {
    this.code = code;
  }

  @Override
  public Verdict judge(Docket docket, @Nullable LocalDate lastDay) {
    Party field = Objects.requireNonNull(docket.object(), "assigned() needs forEach()");
    Timeline timeline = new Timeline(code);
    for (Assignment assignment : docket.evidence(Assignment.class, code)) {
      if (!assignment.object().equals(field.id())) {
        continue;
      }
      String assignee = assignment.assignee();
      boolean known = assignee != null || docket.reported("Assignment.assignee");
      timeline.add(
          assignment.date(),
          () -> known ? assignee != null : null,
          () ->
              new Observation.Step(
                  docket.label(code), assignee == null ? "" : assignee, "", name(docket, assignee)),
          List.of(assignment),
          known
              ? List.of()
              : List.of(Docket.missing(Docket.field(assignment, "assignee"), assignment)));
    }
    return timeline.isEmpty()
        ? Timeline.none(docket, code, Observation.Step.none(docket.label(code)), lastDay)
        : timeline.judge(docket, lastDay);
  }

  private static Text name(Docket docket, @Nullable String assignee) {
    Fact body = assignee == null ? null : docket.facts().find(assignee).orElse(null);
    return body == null ? new Text("", "") : Inquiry.name(body);
  }
}
