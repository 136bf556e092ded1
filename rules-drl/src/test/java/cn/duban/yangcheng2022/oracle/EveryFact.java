package cn.duban.yangcheng2022.oracle;

import cn.duban.RuleSet;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.UnusedFact;
import cn.duban.finding.UnusedFact.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every fact is evidence of a finding, or the one whom or what a finding is about, or listed as
 * unused with the reason why; never two of them. What is listed changes no finding if it is left
 * out.
 */
final class EveryFact implements Property<Integer> {
  private static final int REPEATED = 5;

  private final RuleSet rules;
  private final Oracle oracle;

  EveryFact(RuleSet rules, Oracle oracle) {
    this.rules = rules;
    this.oracle = oracle;
  }

  /** Positions of facts that the host supplies twice. */
  @Override
  public List<Integer> variation(County county, Random random) {
    return county.facts().isEmpty()
        ? List.of()
        : random.ints(REPEATED, 0, county.facts().size()).boxed().distinct().toList();
  }

  @Override
  public List<Breach> breaches(County county, List<Integer> repeated) {
    Facts.Builder builder = Facts.builder().addAll(county.facts());
    List<Fact> twice =
        repeated.stream()
            .filter(i -> i < county.facts().size())
            .map(i -> again(county.facts().get(i)))
            .toList();
    builder.addAll(twice);
    county.reports().forEach(builder::report);
    Assessment assessment = rules.assess(builder.build(), county.asOf());
    List<Breach> breaches = new ArrayList<>();
    listed(county, twice, assessment, breaches);
    leftOut(county, assessment, breaches);
    return breaches;
  }

  /** Equal, but another object. */
  private static Fact again(Fact fact) {
    return (Fact) County.with(fact, "", null);
  }

  private void listed(
      County county, List<Fact> twice, Assessment assessment, List<Breach> breaches) {
    Set<Fact> evidence = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> named = new HashSet<>();
    Set<String> owed = new HashSet<>();
    for (Finding finding : assessment.findings()) {
      for (Fact fact : finding.evidence()) {
        evidence.add(fact);
        if (fact instanceof Evidence record) { // what villages do is owed by the county (13.5)
          owed.add(record.bearer() + " " + record.code());
        }
      }
      named.add(finding.bearer().id());
      named.add(finding.objectId());
      finding.obligation().codes().forEach(code -> owed.add(finding.bearer().id() + " " + code));
    }
    Map<Fact, List<UnusedFact>> unused = new IdentityHashMap<>();
    for (UnusedFact one : assessment.unused()) {
      unused.computeIfAbsent(one.fact(), k -> new ArrayList<>()).add(one);
    }
    Set<String> asked =
        oracle.asking(county).asked().stream()
            .filter(q -> owed.contains(q.bearer() + " " + q.code()))
            .map(q -> q.bearer() + " " + q.code())
            .collect(Collectors.toSet());
    for (Fact fact : county.facts()) {
      boolean used =
          evidence.contains(fact) || (!(fact instanceof Evidence) && named.contains(fact.id()));
      String expected = used ? "[]" : "[" + reason(fact, county, asked) + "]";
      check(fact, expected, unused.getOrDefault(fact, List.of()), breaches);
    }
    for (Fact fact : twice) {
      check(fact, "[DUPLICATE]", unused.getOrDefault(fact, List.of()), breaches);
    }
  }

  private static void check(
      Fact fact, String expected, List<UnusedFact> listed, List<Breach> breaches) {
    String found = listed.stream().map(UnusedFact::reason).toList().toString();
    if (!found.equals(expected)) {
      String code = fact instanceof Evidence record ? record.code() : "";
      breaches.add(
          new Breach(
              "%s %s expected %s, listed %s"
                  .formatted(fact.getClass().getSimpleName(), code, expected, found),
              "  " + fact));
    }
  }

  private static Reason reason(Fact fact, County county, Set<String> asked) {
    if (fact.date() != null && fact.date().isAfter(county.asOf())) {
      return Reason.DATED_LATER;
    }
    return fact instanceof Evidence record
        ? asked.contains(record.bearer() + " " + record.code())
            ? Reason.NOT_COUNTED
            : Reason.NOT_ASKED
        : Reason.NOT_BOUND;
  }

  /** Leaves out what is listed, save that to which what stays refers. */
  private void leftOut(County county, Assessment before, List<Breach> breaches) {
    Set<Fact> left = Collections.newSetFromMap(new IdentityHashMap<>());
    before.unused().forEach(one -> left.add(one.fact()));
    Set<Object> referred = new HashSet<>();
    county.reports().forEach(report -> refer(report, referred));
    boolean more = true;
    while (more) {
      county.facts().stream().filter(f -> !left.contains(f)).forEach(f -> refer(f, referred));
      more = left.removeIf(f -> !(f instanceof Evidence) && referred.contains(f.id()));
    }
    List<Fact> kept = county.facts().stream().filter(f -> !left.contains(f)).toList();
    Facts facts = new County(county.asOf(), kept, county.reports()).toFacts();
    breaches.addAll(
        Contrast.differences(before.findings(), rules.assess(facts, county.asOf()).findings()));
  }

  private static void refer(Object fact, Set<Object> referred) {
    for (FactType.Field field : FactType.of(fact.getClass()).fields().values()) {
      if (!field.refersTo().isEmpty()) {
        referred.add(field.get(fact));
      }
    }
  }
}
