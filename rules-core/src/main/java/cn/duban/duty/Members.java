package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every member of a population must have or have done; next comes what. */
public final class Members {
  private final Bearer bearer;
  private final Population population;

  Members(Bearer bearer, Population population) {
    this.bearer = bearer;
    this.population = population;
  }

  /** Every member has these fields filled in; the finding gives the share and lists the others. */
  public Due has(@FieldName String... fields) {
    return new Due(bearer, (docket, lastDay) -> all(docket, lastDay, fields));
  }

  /** Every member did this since the year began; the finding lists those that did not. */
  public Due did(@Code("activity") String activityCode) {
    return new Due(bearer, (docket, lastDay) -> allDid(docket, lastDay, activityCode));
  }

  private Verdict all(Docket docket, @Nullable LocalDate lastDay, String... fields) {
    Inquiry inquiry = docket.inquiry();
    List<? extends Fact> members = population.members(docket);
    Text title = inquiry.obligation().title();
    if (members.isEmpty()) {
      return Verdict.unknown(
          lastDay, Observation.Step.none(title), List.of(), List.of(nobody(docket)));
    }
    List<Text> with = new ArrayList<>();
    List<Text> without = new ArrayList<>();
    List<Progress> open = new ArrayList<>();
    for (Fact member : members) {
      Docket own = new Docket(inquiry, docket.bearer(), null, member);
      List<Progress> lacking =
          Stream.of(fields).map(own::progress).filter(field -> !field.done()).toList();
      (lacking.isEmpty() ? with : without).add(Inquiry.name(member));
      open.addAll(lacking);
    }
    Observation seen = new Observation.Items(title, with, without);
    return open.isEmpty()
        ? Verdict.of(docket.status(null, lastDay), lastDay, seen, members)
        : docket.incomplete(open, docket.open(lastDay), lastDay, seen, members);
  }

  /** What to supply where the facts hold no member at all. */
  private Missing nobody(Docket docket) {
    Text label = FactType.of(population.type()).label();
    return new Missing(
        label.en(),
        docket.bearer().id(),
        new Text("请提供%s的数据（%s）".formatted(label.zh(), label.en()), "facts of type " + label.en()));
  }

  private Verdict allDid(Docket docket, @Nullable LocalDate lastDay, String code) {
    Deeds deeds = Deeds.of(docket, population, code);
    List<Missing> missing = new ArrayList<>(deeds.missing());
    missing.addAll(population.unnamed(docket));
    if (deeds.done().isEmpty() && deeds.open().isEmpty()) {
      return Verdict.unknown(
          lastDay, Observation.Step.none(docket.label(code)), List.of(), List.of(nobody(docket)));
    }
    Observation seen = new Observation.Items(docket.label(code), deeds.done(), deeds.open());
    if (deeds.open().isEmpty() && missing.isEmpty()) {
      LocalDate doneOn = deeds.dayOf(deeds.first().size());
      return Verdict.of(docket.status(doneOn, lastDay), lastDay, seen, deeds.first());
    }
    boolean overdue = deeds.certainlyOpen() && docket.open(lastDay) == Status.VIOLATED;
    return missing.isEmpty() || overdue
        ? Verdict.of(docket.open(lastDay), lastDay, seen, deeds.first())
        : Verdict.unknown(lastDay, seen, deeds.first(), missing);
  }
}
