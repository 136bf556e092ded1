package cn.duban.yangcheng2022.oracle;

import cn.duban.RuleSet;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.MajorHazardSource;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Report;
import cn.duban.finding.Finding;
import cn.duban.finding.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.RandomGenerator;

/** Bodies from elsewhere, with all that is known of them, change no finding about others. */
final class OtherBodies implements Property<Object> {
  private static final String ELSEWHERE = "x-";
  private static final int MOST = 120;
  private static final Set<String> OF_ALL =
      Set.of(OrgKind.COUNTY.name(), OrgKind.SAFETY_COMMITTEE_OFFICE.name());

  private final RuleSet rules;
  private final RandomGenerator<County> counties;

  OtherBodies(RuleSet rules, RandomGenerator<County> counties) {
    this.rules = rules;
    this.counties = counties;
  }

  /** Some of the facts and reports of another county. */
  @Override
  public List<Object> variation(County county, Random random) {
    County other = counties.next(random).value();
    List<Object> pieces = new ArrayList<>(other.facts());
    pieces.addAll(other.reports());
    double share = (double) MOST / (1 + pieces.size());
    pieces.removeIf(piece -> random.nextDouble() > share);
    return pieces;
  }

  @Override
  public List<Breach> breaches(County county, List<Object> pieces) {
    County other = County.of(county.asOf(), pieces);
    Facts.Builder all = Facts.builder().addAll(county.facts());
    other.facts().forEach(fact -> all.add((Fact) elsewhere(fact)));
    county.reports().forEach(all::report);
    other.reports().stream()
        .filter(report -> report.bearer() != null)
        .forEach(report -> all.report((Report) elsewhere(report)));
    Set<String> concerned = concerned(other.facts());
    return Contrast.differences(
        unconcerned(rules.assess(county.toFacts(), county.asOf()).findings(), concerned),
        unconcerned(rules.assess(all.build(), county.asOf()).findings(), concerned));
  }

  private static List<Finding> unconcerned(List<Finding> findings, Set<String> concerned) {
    return findings.stream()
        .filter(finding -> !concernsElsewhere(finding))
        .filter(finding -> !concerned.contains(finding.obligation().id()))
        .map(OtherBodies::withoutCausesElsewhere)
        .toList();
  }

  /** What an office owes about bodies from elsewhere may be one more cause of a measure. */
  private static Finding withoutCausesElsewhere(Finding finding) {
    return new Finding(
        finding.obligation(),
        finding.bearer(),
        finding.object(),
        finding.status(),
        finding.lastDay(),
        finding.observation(),
        finding.cells(),
        finding.evidence(),
        finding.missing(),
        finding.causes().stream().filter(cause -> !cause.contains("#" + ELSEWHERE)).toList());
  }

  /** A county and its office have duties about others, from elsewhere too; nobody else has. */
  private static boolean concernsElsewhere(Finding finding) {
    boolean ofElsewhere = finding.bearer().id().startsWith(ELSEWHERE);
    boolean aboutElsewhere = finding.objectId().startsWith(ELSEWHERE);
    return OF_ALL.contains(finding.bearer().kind())
        ? ofElsewhere || aboutElsewhere
        : ofElsewhere && (aboutElsewhere || !isFact(finding));
  }

  private static boolean isFact(Finding finding) {
    return finding
        .object()
        .filter(object -> !Set.of(Party.CODE, "FINDING").contains(object.kind()))
        .isPresent();
  }

  /** The duties about all of a kind, and those that follow from them, if there is more of it. */
  private static Set<String> concerned(List<Fact> facts) {
    Set<String> duties = new HashSet<>();
    for (Fact fact : facts) {
      if (fact instanceof Enterprise) {
        duties.add("3.9");
      } else if (fact instanceof MajorHazardSource) {
        duties.add("8.chem.6");
      } else if (fact instanceof Organization body && body.kind() == OrgKind.VILLAGE) {
        duties.add("13.5");
      } else if (fact instanceof Facility mine && mine.kind() == FacilityKind.COAL_MINE) {
        duties.add("8.coal.7");
      }
    }
    if (!duties.isEmpty()) {
      duties.add("6.9");
    }
    return duties;
  }

  /** The same with other ids, in itself and in what it refers to. */
  private static Object elsewhere(Object fact) {
    Object result = fact;
    for (FactType.Field field : FactType.of(fact.getClass()).fields().values()) {
      Object id = field.get(fact);
      if (id != null && (field.name().equals("id") || !field.refersTo().isEmpty())) {
        result = County.with(result, field.name(), ELSEWHERE + id);
      }
    }
    return result;
  }
}
