package cn.duban.examples.benchmarks.dozen.easy;

import cn.duban.examples.benchmarks.dozen.shared.Acts;
import cn.duban.examples.benchmarks.dozen.shared.Commitments;
import cn.duban.examples.benchmarks.dozen.shared.History;
import cn.duban.examples.benchmarks.dozen.shared.LookUps;
import cn.duban.examples.benchmarks.dozen.shared.Matter;
import cn.duban.examples.benchmarks.dozen.shared.Month;
import cn.duban.examples.benchmarks.dozen.shared.Share;
import cn.duban.fact.Activity;
import cn.duban.fact.Checklist;
import cn.duban.fact.Document;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Headcount;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jeasy.rules.api.Rules;

/** Duties of enterprises, or about them. */
final class EnterpriseRules {
  private static final Set<String> FIVE =
      Set.of(
          "RESPONSIBILITY_IN_PLACE",
          "MANAGEMENT_IN_PLACE",
          "INVESTMENT_IN_PLACE",
          "TRAINING_IN_PLACE",
          "RESCUE_IN_PLACE");

  private EnterpriseRules() {}

  static Rules all() {
    return new Rules(
        Duty.<Enterprise>rule("4.1", e -> true, EnterpriseRules::commitment),
        Duty.<Enterprise>rule(
            "4.2", e -> Boolean.TRUE.equals(e.groupCompany()), EnterpriseRules::checks),
        Duty.<Enterprise>rule("4.2 unknown", e -> e.groupCompany() == null, unknown("4.2")),
        Duty.<Enterprise>rule(
            "4.3", e -> Boolean.TRUE.equals(e.stateOwned()), EnterpriseRules::director),
        Duty.<Enterprise>rule("4.3 unknown", e -> e.stateOwned() == null, unknown("4.3")),
        Duty.<Enterprise>rule("4.10", e -> true, EnterpriseRules::five),
        Duty.<Enterprise>rule("5.2", e -> true, EnterpriseRules::posts),
        Duty.<Enterprise>rule(
            "11.4", e -> Boolean.TRUE.equals(e.seriouslyDishonest()), EnterpriseRules::blacklist),
        Duty.<Enterprise>rule(
            "11.4 unknown",
            e -> e.seriouslyDishonest() == null,
            (e, lookUps) ->
                lookUps.counties().stream()
                    .map(county -> Matter.open("11.4", county.id(), e.id()))
                    .toList()));
  }

  private static Duty<Enterprise> unknown(String duty) {
    return (e, lookUps) -> List.of(Matter.open(duty, e.id(), ""));
  }

  private static List<Matter> commitment(Enterprise e, LookUps lookUps) {
    String code = "SAFETY_COMMITMENT";
    return List.of(
        new Commitments(code, lookUps.word(e.id()), lookUps.dates())
            .of("4.1", e.id(), lookUps.records(Document.class, e.id(), code)));
  }

  private static List<Matter> checks(Enterprise group, LookUps lookUps) {
    String code = "SUBSIDIARY_SAFETY_CHECK";
    List<Activity> checks = lookUps.records(Activity.class, group.id(), code);
    BiFunction<Month, List<Activity>, Matter> judged =
        (month, held) ->
            Acts.inMonth(
                "4.2",
                group.id(),
                month,
                Acts.least(held) >= 2,
                Acts.most(held) < 2
                    && lookUps
                        .word(group.id())
                        .covers(code, lookUps.dates().through(month.last())));
    return lookUps.dates().months().stream()
        .map(
            month ->
                judged.apply(
                    month, checks.stream().filter(check -> month.has(check.date())).toList()))
        .toList();
  }

  private static List<Matter> director(Enterprise e, LookUps lookUps) {
    String code = "SAFETY_DIRECTOR";
    return List.of(
        new History("4.3", e.id(), lookUps.word(e.id()), lookUps.dates())
            .heads(lookUps.records(Headcount.class, e.id(), code), 1, code));
  }

  private static List<Matter> five(Enterprise e, LookUps lookUps) {
    String code = "FIVE_IN_PLACE";
    return List.of(
        new History("4.10", e.id(), lookUps.word(e.id()), lookUps.dates())
            .checked(lookUps.records(Checklist.class, e.id(), code), FIVE, code));
  }

  private static List<Matter> posts(Enterprise e, LookUps lookUps) {
    String part = "POST_WITH_RESPONSIBILITY_LIST";
    String whole = "POST";
    return List.of(
        new Share(part, whole, lookUps.word(e.id()), lookUps.dates())
            .of(
                "5.2",
                e.id(),
                lookUps.records(Headcount.class, e.id(), part),
                lookUps.records(Headcount.class, e.id(), whole)));
  }

  private static List<Matter> blacklist(Enterprise e, LookUps lookUps) {
    boolean told = lookUps.word(e.id()).covers("Enterprise.blacklistedOn", lookUps.dates().asOf());
    return lookUps.counties().stream()
        .map(
            county ->
                Matter.step(
                    "11.4",
                    county.id(),
                    e.id(),
                    e.blacklistedOn(),
                    told,
                    lookUps.dates().yearEnd(),
                    lookUps.dates()))
        .toList();
  }
}
