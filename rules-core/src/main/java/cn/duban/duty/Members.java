package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.fact.Activity;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the members of a population have; next comes what, and how many must have it. */
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

  /** At least so many members did this in the year: distinct members count. */
  public Due did(@Code("activity") String activityCode, int atLeast) {
    return new Due(bearer, (docket, lastDay) -> some(docket, lastDay, activityCode, atLeast));
  }

  private Verdict all(Docket docket, @Nullable LocalDate lastDay, String... fields) {
    Inquiry inquiry = docket.inquiry();
    List<? extends Fact> members = population.members(docket.facts(), docket.asOf());
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
        : docket.incomplete(open, lastDay, seen, members);
  }

  /** What to supply where the facts hold no member at all. */
  private Missing nobody(Docket docket) {
    Text label = FactType.of(population.type()).label();
    return new Missing(
        label.en(),
        docket.bearer().id(),
        new Text("请提供%s的数据（%s）".formatted(label.zh(), label.en()), "facts of type " + label.en()));
  }

  private Verdict some(Docket docket, @Nullable LocalDate lastDay, String code, int atLeast) {
    List<Activity> first = new ArrayList<>();
    boolean known = true;
    for (Fact member : population.members(docket.facts(), docket.asOf())) {
      Docket own = new Docket(docket.inquiry(), docket.inquiry().party(member), null, member);
      Optional<Activity> act =
          own.evidence(Activity.class, code).stream()
              .filter(a -> a.date().getYear() == docket.notice().year())
              .findFirst();
      act.ifPresent(first::add);
      known &= act.isPresent() || own.reported(code);
    }
    first.sort(Comparator.comparing(Activity::date).thenComparing(Activity::id));
    Observation seen =
        new Observation.Count(docket.label(code), first.size(), atLeast, Optional.empty());
    if (first.size() >= atLeast) {
      LocalDate doneOn = first.get(atLeast - 1).date();
      return Verdict.of(docket.status(doneOn, lastDay), lastDay, seen, first);
    }
    return known && docket.reported(code)
        ? Verdict.of(docket.open(lastDay), lastDay, seen, first)
        : new Verdict(
            Status.UNKNOWN,
            Optional.ofNullable(lastDay),
            seen,
            List.of(),
            first,
            List.of(docket.missing(code)));
  }
}
