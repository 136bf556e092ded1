package cn.duban.duty;

import cn.duban.fact.Activity;
import cn.duban.fact.Fact;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many distinct members of a population did something since the year began; next comes how many
 * must. Done after the last day it is late (R-STATE).
 */
public final class Tally {
  private final Bearer bearer;
  private final Population population;
  private final String code;

  Tally(Bearer bearer, Population population, String code) {
    this.bearer = bearer;
    this.population = population;
    this.code = code;
  }

  /** At least so many, inclusive. */
  public Due atLeast(int number) {
    return new Due(bearer, (docket, lastDay) -> judge(docket, lastDay, number));
  }

  private Verdict judge(Docket docket, @Nullable LocalDate lastDay, int number) {
    Deeds deeds = Deeds.of(docket, population, code);
    int seen = deeds.first().size();
    Observation count = new Observation.Count(docket.label(code), seen, number, Optional.empty());
    if (seen >= number) {
      LocalDate doneOn = deeds.dayOf(number);
      return Verdict.of(docket.status(doneOn, lastDay), lastDay, count, deeds.first());
    }
    // Even if all of whom it is not known had done it, and nobody had been forgotten: not enough?
    List<Missing> missing = new ArrayList<>(deeds.missing());
    List<Fact> evidence = new ArrayList<>(deeds.first());
    for (Fact one : population.uncertain(docket)) {
      Docket own = new Docket(docket.inquiry(), docket.inquiry().party(one), null, one);
      Optional<Activity> act = Deeds.first(own, code);
      if (act.isPresent() || !own.reported(code)) {
        missing.add(Docket.missing(Docket.field(one, "status"), one));
      }
      act.ifPresent(evidence::add);
    }
    boolean mayBeEnough = seen + missing.size() >= number;
    if (docket.facts().reported(code, docket.bearer().id(), docket.asOf()) && !mayBeEnough) {
      return Verdict.of(docket.open(lastDay), lastDay, count, deeds.first());
    }
    if (missing.isEmpty()) {
      missing.add(docket.missing(code));
    }
    return Verdict.unknown(lastDay, count, evidence, missing);
  }
}
