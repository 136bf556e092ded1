package cn.duban.examples.benchmarks.dozen.evrete;

import cn.duban.examples.benchmarks.dozen.shared.Acts;
import cn.duban.examples.benchmarks.dozen.shared.Commitments;
import cn.duban.examples.benchmarks.dozen.shared.History;
import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.examples.benchmarks.dozen.shared.Month;
import cn.duban.examples.benchmarks.dozen.shared.Share;
import cn.duban.examples.benchmarks.dozen.shared.Word;
import cn.duban.fact.Activity;
import cn.duban.fact.Enterprise;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;

/** Duties of enterprises, or about them. */
final class EnterpriseRules {
  private static final String ENTERPRISE = "$enterprise";
  private static final Set<String> FIVE =
      Set.of(
          "RESPONSIBILITY_IN_PLACE",
          "MANAGEMENT_IN_PLACE",
          "INVESTMENT_IN_PLACE",
          "TRAINING_IN_PLACE",
          "RESCUE_IN_PLACE");

  private EnterpriseRules() {}

  static void addTo(Knowledge knowledge) {
    addRecords(knowledge);
    knowledge
        .builder()
        .newRule("4.2 in a month")
        .forEach(ENTERPRISE, Enterprise.class, "$month", Month.class)
        .where(Where.in(true), "$enterprise.groupCompany")
        .execute(EnterpriseRules::checks)
        .newRule("4.2 unknown")
        .forEach(ENTERPRISE, Enterprise.class)
        .where(Where.in((Object) null), "$enterprise.groupCompany")
        .execute(matter((dossiers, id) -> Matter.open("4.2", id, "")))
        .newRule("11.4")
        .forEach("$county", Organization.class, ENTERPRISE, Enterprise.class)
        .where(Where.in(OrgKind.COUNTY), "$county.kind")
        .where(Where.isNot(false), "$enterprise.seriouslyDishonest")
        .execute(EnterpriseRules::blacklist)
        .build();
  }

  private static void addRecords(Knowledge knowledge) {
    knowledge
        .builder()
        .newRule("4.1")
        .forEach(ENTERPRISE, Enterprise.class)
        .execute(matter(EnterpriseRules::commitment))
        .newRule("4.3")
        .forEach(ENTERPRISE, Enterprise.class)
        .where(Where.in(true), "$enterprise.stateOwned")
        .execute(matter(EnterpriseRules::director))
        .newRule("4.3 unknown")
        .forEach(ENTERPRISE, Enterprise.class)
        .where(Where.in((Object) null), "$enterprise.stateOwned")
        .execute(matter((dossiers, id) -> Matter.open("4.3", id, "")))
        .newRule("4.10")
        .forEach(ENTERPRISE, Enterprise.class)
        .execute(matter(EnterpriseRules::five))
        .newRule("5.2")
        .forEach(ENTERPRISE, Enterprise.class)
        .execute(matter(EnterpriseRules::posts))
        .build();
  }

  private static Consumer<RhsContext> matter(BiFunction<Dossiers, String, Matter> duty) {
    return fired ->
        fired.insert(duty.apply(Dossiers.of(fired), fired.<Enterprise>get(ENTERPRISE).id()));
  }

  private static Matter commitment(Dossiers dossiers, String id) {
    String code = "SAFETY_COMMITMENT";
    return new Commitments(code, dossiers.word(id), dossiers.dates())
        .of("4.1", id, dossiers.records(id, code));
  }

  private static Matter director(Dossiers dossiers, String id) {
    String code = "SAFETY_DIRECTOR";
    return new History("4.3", id, dossiers.word(id), dossiers.dates())
        .heads(dossiers.records(id, code), 1, code);
  }

  private static Matter five(Dossiers dossiers, String id) {
    String code = "FIVE_IN_PLACE";
    return new History("4.10", id, dossiers.word(id), dossiers.dates())
        .checked(dossiers.records(id, code), FIVE, code);
  }

  private static Matter posts(Dossiers dossiers, String id) {
    String part = "POST_WITH_RESPONSIBILITY_LIST";
    String whole = "POST";
    return new Share(part, whole, dossiers.word(id), dossiers.dates())
        .of("5.2", id, dossiers.records(id, part), dossiers.records(id, whole));
  }

  private static void checks(RhsContext fired) {
    String code = "SUBSIDIARY_SAFETY_CHECK";
    Dossiers dossiers = Dossiers.of(fired);
    String group = fired.<Enterprise>get(ENTERPRISE).id();
    Month month = fired.get("$month");
    List<Activity> checks =
        dossiers.<Activity>records(group, code).stream()
            .filter(check -> month.has(check.date()))
            .toList();
    boolean told =
        Acts.most(checks) < 2
            && dossiers.word(group).covers(code, dossiers.dates().through(month.last()));
    fired.insert(Acts.inMonth("4.2", group, month, Acts.least(checks) >= 2, told));
  }

  private static void blacklist(RhsContext fired) {
    Dossiers dossiers = Dossiers.of(fired);
    Enterprise enterprise = fired.get(ENTERPRISE);
    String county = fired.<Organization>get("$county").id();
    Word word = dossiers.word(enterprise.id());
    fired.insert(
        enterprise.seriouslyDishonest() == null
            ? Matter.open("11.4", county, enterprise.id())
            : Matter.step(
                "11.4",
                county,
                enterprise.id(),
                enterprise.blacklistedOn(),
                word.covers("Enterprise.blacklistedOn", dossiers.dates().asOf()),
                dossiers.dates().yearEnd(),
                dossiers.dates()));
  }
}
