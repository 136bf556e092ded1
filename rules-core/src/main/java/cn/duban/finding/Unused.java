package cn.duban.finding;

import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.finding.UnusedFact.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the facts that no finding rests on. */
final class Unused {
  private final Facts facts;
  private final LocalDate asOf;
  private final Set<Fact> evidence = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> parties = new HashSet<>();
  private final Set<Asked> asked = new HashSet<>();

  Unused(Facts facts, LocalDate asOf, List<Finding> findings) {
    this.facts = facts;
    this.asOf = asOf;
    for (Finding finding : findings) {
      for (Fact fact : finding.evidence()) {
        evidence.add(fact);
        if (fact instanceof Evidence record) {
          asked.add(new Asked(record.bearer(), record.code()));
        }
      }
      parties.add(finding.bearer().id());
      finding.object().ifPresent(object -> parties.add(object.id()));
      finding
          .obligation()
          .codes()
          .forEach(code -> asked.add(new Asked(finding.bearer().id(), code)));
    }
  }

  /** Of the facts that somebody asks about. */
  List<UnusedFact> list(Predicate<Fact> wanted) {
    List<UnusedFact> unused = new ArrayList<>();
    for (Fact fact : facts.all()) {
      if (!evidence.contains(fact) && !isNamed(fact) && wanted.test(fact)) {
        unused.add(new UnusedFact(fact, reason(fact)));
      }
    }
    facts.duplicates().stream()
        .filter(wanted)
        .forEach(f -> unused.add(new UnusedFact(f, Reason.DUPLICATE)));
    return unused;
  }

  private boolean isNamed(Fact fact) {
    return !(fact instanceof Evidence) && parties.contains(fact.id());
  }

  private Reason reason(Fact fact) {
    LocalDate day = fact.date();
    if (day != null && day.isAfter(asOf)) {
      return Reason.DATED_LATER;
    }
    if (fact instanceof Evidence record) {
      return asked.contains(new Asked(record.bearer(), record.code()))
          ? Reason.NOT_COUNTED
          : Reason.NOT_ASKED;
    }
    return Reason.NOT_BOUND;
  }

  private record Asked(String bearer, String code) {}
}
