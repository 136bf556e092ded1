package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.HiddenDanger;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of a hidden danger. */
final class Dangers {
  private final World world;
  private final Steps steps;

  Dangers(World world) {
    this.world = world;
    steps = new Steps(world);
  }

  /** Rectified by its time limit; known to have none it is never late; else nobody can tell. */
  Answer rectified(HiddenDanger danger) {
    String field = "HiddenDanger.rectifiedOn";
    if (danger.deadline() != null) {
      return steps.by(danger.deadline(), field, danger.id(), danger.rectifiedOn());
    }
    return isWithoutLimit(danger)
        ? withoutLastDay(steps.by(LocalDate.MAX, field, danger.id(), danger.rectifiedOn()))
        : Answer.UNKNOWN;
  }

  private boolean isWithoutLimit(HiddenDanger danger) {
    return danger.deadline() == null && world.reported("HiddenDanger.deadline", danger.id());
  }

  private static Answer withoutLastDay(Answer answer) {
    return new Answer(answer.status(), null, answer.observed(), "");
  }

  /**
   * Rectified by its time limit, and reported by the end of the year or of that limit: the one on
   * which it hangs tells the last day.
   */
  Answer rectifiedAndReported(HiddenDanger danger) {
    if (danger.deadline() == null && !isWithoutLimit(danger)) {
      return Answer.UNKNOWN;
    }
    LocalDate lastDay =
        danger.deadline() == null ? LocalDate.MAX : Dates.later(Dates.YEAR_END, danger.deadline());
    Answer rectified = rectified(danger);
    Answer reported =
        steps.by(lastDay, "HiddenDanger.reportedOn", danger.id(), danger.reportedOn());
    Answer both = Steps.all(rectified, reported);
    boolean hangsOnReport = reported.status().compareTo(rectified.status()) < 0;
    return hangsOnReport && danger.deadline() != null
        ? new Answer(both.status(), lastDay, both.observed(), both.required())
        : both;
  }

  /** Reported to the regulator and to the workers' congress. */
  Answer reportedTwice(HiddenDanger danger) {
    String id = danger.id();
    LocalDate last = Dates.YEAR_END;
    return Acts.parts(
        List.of(
            steps
                .by(last, "HiddenDanger.reportedToRegulatorOn", id, danger.reportedToRegulatorOn())
                .status(),
            steps
                .by(last, "HiddenDanger.reportedToCongressOn", id, danger.reportedToCongressOn())
                .status()),
        last);
  }

  /** Measures, person, funds, time limit and contingency plan are all there. */
  Answer five(HiddenDanger danger) {
    return Acts.parts(
        List.of(
            there("measures", danger, danger.measures()),
            there("responsiblePerson", danger, danger.responsiblePerson()),
            there("funds", danger, danger.funds()),
            there("timeLimit", danger, danger.timeLimit()),
            there("contingencyPlan", danger, danger.contingencyPlan())),
        null);
  }

  private Status there(String field, HiddenDanger danger, @Nullable Boolean value) {
    return steps.holds("HiddenDanger." + field, danger.id(), value).status();
  }

  /** Accepted by the body that listed it. */
  Answer accepted(HiddenDanger danger) {
    Answer answer =
        steps.onceDue(
            danger.rectifiedOn(), "HiddenDanger.acceptedOn", danger.id(), danger.acceptedOn());
    if (!steps.happened(danger.acceptedOn())) {
      return answer;
    }
    if (danger.acceptedBy() == null) {
      return answer.with(Status.UNKNOWN);
    }
    return danger.acceptedBy().equals(danger.listedBy()) ? answer : answer.with(Status.VIOLATED);
  }

  /** Rectified, accepted, signed by an entitled person and struck off, in this order. */
  Answer signed(HiddenDanger danger, Organization listedBy) {
    LocalDate struckOff = danger.struckOffOn();
    String id = danger.id();
    Status worst =
        Status.worst(
            List.of(
                inOrder("rectifiedOn", id, danger.rectifiedOn(), earliest(danger)),
                inOrder(
                    "acceptedOn",
                    id,
                    danger.acceptedOn(),
                    danger.signedOn() == null ? struckOff : danger.signedOn()),
                inOrder("signedOn", id, danger.signedOn(), struckOff),
                entitled(danger, listedBy)));
    String seen =
        Stream.of(danger.rectifiedOn(), danger.acceptedOn(), danger.signedOn(), struckOff)
            .filter(steps::happened)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return new Answer(worst, null, seen, "rectifiedOn <= acceptedOn <= signedOn <= struckOffOn");
  }

  private static @Nullable LocalDate earliest(HiddenDanger danger) {
    return danger.acceptedOn() != null
        ? danger.acceptedOn()
        : danger.signedOn() != null ? danger.signedOn() : danger.struckOffOn();
  }

  private Status inOrder(
      String field, String id, @Nullable LocalDate day, @Nullable LocalDate next) {
    if (day == null) {
      return Done.notIf(world.reported("HiddenDanger." + field, id)).status(null, world.asOf);
    }
    return next != null && day.isAfter(next) ? Status.VIOLATED : Status.FULFILLED;
  }

  /** R-SIGNATORY. */
  private Status entitled(HiddenDanger danger, Organization listedBy) {
    Person signer = world.find(Person.class, danger.signedBy());
    if (signer == null) {
      return Status.UNKNOWN;
    }
    boolean government = listedBy.kind() == OrgKind.COUNTY || listedBy.kind() == OrgKind.TOWNSHIP;
    Post post = government ? Post.LEADER_IN_CHARGE : Post.PRINCIPAL;
    boolean entitled = signer.organization().equals(listedBy.id()) && signer.posts().contains(post);
    return entitled ? Status.FULFILLED : Status.VIOLATED;
  }
}
