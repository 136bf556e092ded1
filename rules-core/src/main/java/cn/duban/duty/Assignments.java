package cn.duban.duty;

import cn.duban.fact.Assignment;
import cn.duban.fact.Fact;
import cn.duban.finding.Missing;
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
    List<Assignment> assignments =
        docket.evidence(Assignment.class, code).stream()
            .filter(assignment -> assignment.object().equals(field.id()))
            .toList();
    return assignments.isEmpty()
        ? Timeline.none(docket, code, Observation.Step.none(docket.label(code)), lastDay)
        : new Timeline<>(assignments, new InCharge(docket), code).judge(docket, lastDay);
  }

  /** Somebody is in charge. */
  private record InCharge(Docket docket) implements Standard.OfRecord<Assignment> {
    @Override
    public @Nullable Boolean isMet(Assignment assignment) {
      boolean known = assignment.assignee() != null || docket.reported("Assignment.assignee");
      return known ? Boolean.valueOf(assignment.assignee() != null) : null;
    }

    @Override
    public Observation seen(Assignment assignment) {
      String assignee = assignment.assignee();
      return new Observation.Step(
          docket.label(assignment.code()),
          assignee == null ? "" : assignee,
          "",
          name(docket, assignee));
    }

    @Override
    public List<Missing> missing(Assignment assignment) {
      return List.of(Docket.missing(Docket.field(assignment, "assignee"), assignment));
    }
  }

  private static Text name(Docket docket, @Nullable String assignee) {
    Fact body = assignee == null ? null : docket.facts().find(assignee).orElse(null);
    return body == null ? new Text("", "") : Inquiry.name(body);
  }
}
