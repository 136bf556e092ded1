package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.Scenarios;
import cn.duban.notice.Obligation;
import cn.duban.scenario.Scenario;
import cn.duban.text.Nearest;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What may be wrong with a rule set that the library accepts. */
final class Lints {
  private static final Set<String> NUMBERS = Set.of("atLeast", "atLeastPercent", "advised");

  private Lints() {}

  /** Duties that no scenario tests. */
  static List<Problem> untested(RuleSet rules) {
    return Scenarios.coverage(rules).stream()
        .filter(coverage -> coverage.reached().isEmpty())
        .map(coverage -> untested(coverage.obligation()))
        .toList();
  }

  private static Problem untested(Obligation duty) {
    String file = "scenarios/" + duty.file().replaceAll("\\.drl$", ".yaml");
    return new Problem(
        place(duty),
        new Text(
            "没有情景测试这条义务；请在 %s 中写一个，expect 写 \"%s@单位编号\": FULFILLED 之类".formatted(file, duty.id()),
            "no scenario tests this duty; write one in %s with \"%s@id\": FULFILLED or the like under expect"
                .formatted(file, duty.id())));
  }

  /** Duties of an article that the notice does not have. */
  static List<Problem> homeless(RuleSet rules) {
    return rules.catalogue().stream()
        .filter(duty -> rules.notice().article(duty.article()).isEmpty())
        .map(
            duty ->
                new Problem(
                    place(duty),
                    new Text(
                        "notice.yaml 中没有第 %d 条；编号的第一个数字是条".formatted(duty.article()),
                        "notice.yaml has no article %d; an id begins with its article"
                            .formatted(duty.article()))))
        .toList();
  }

  private static String place(Obligation duty) {
    return "%s:%d %s %s".formatted(duty.file(), duty.line(), duty.id(), duty.title().zh());
  }

  /** Scenarios that expect something of a duty that does not exist. */
  static List<Problem> strangers(RuleSet rules, List<Scenario> scenarios) {
    Set<String> known = new TreeSet<>(rules.catalogue().stream().map(Obligation::id).toList());
    List<Problem> problems = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      scenario.expected().stream()
          .map(expected -> expected.duty())
          .filter(duty -> !known.contains(duty))
          .distinct()
          .forEach(
              duty -> {
                Text near = Nearest.hint(duty, known);
                problems.add(
                    new Problem(
                        scenario.file() + ":" + scenario.line() + " " + scenario.name(),
                        new Text(
                            "没有编号为 %s 的规则%s".formatted(duty, near.zh()),
                            "there is no rule %s%s".formatted(duty, near.en()))));
              });
    }
    return problems;
  }

  /** Rules that differ in nothing but the number that they ask of the same bearers. */
  static List<Problem> contradictions(List<RuleText> rules) {
    Map<List<Object>, RuleText> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (RuleText rule : rules) {
      List<Object> demand = List.of(rule.whom(), withoutNumbers(rule));
      RuleText other = first.putIfAbsent(demand, rule);
      if (other != null && !numbers(other).equals(numbers(rule))) {
        problems.add(
            new Problem(
                rule.where(),
                new Text(
                    "与 %s:%d 的 %s 约束同样的单位、要求同一件事，但数字不同：%s 与 %s"
                        .formatted(
                            other.file(),
                            other.line(),
                            other.name(),
                            numbers(rule),
                            numbers(other)),
                    "asks the same bearers for the same as %s in %s:%d, but another number: %s and %s"
                        .formatted(
                            other.name(),
                            other.file(),
                            other.line(),
                            numbers(rule),
                            numbers(other)))));
      }
    }
    return problems;
  }

  private static List<RuleText.Call> withoutNumbers(RuleText rule) {
    return rule.calls().stream()
        .map(
            call ->
                NUMBERS.contains(call.verb())
                    ? new RuleText.Call(call.verb(), List.of())
                    : renamed(call))
        .toList();
  }

  /** Variables are called as their author likes. */
  private static RuleText.Call renamed(RuleText.Call call) {
    return new RuleText.Call(
        call.verb(), call.arguments().stream().map(a -> a.startsWith("$") ? "$" : a).toList());
  }

  private static String numbers(RuleText rule) {
    return String.join(
        " ",
        rule.calls().stream()
            .filter(call -> NUMBERS.contains(call.verb()))
            .map(call -> call.verb() + "( " + call.argument() + " )")
            .toList());
  }
}
