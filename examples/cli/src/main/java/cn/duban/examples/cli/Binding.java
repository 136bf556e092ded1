package cn.duban.examples.cli;

import cn.duban.fact.FactType;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the conditions of a rule can hold at all, and whether they say anything: tries every
 * value that can make a difference. What it cannot try, such as a condition that joins two facts,
 * it leaves alone.
 */
final class Binding {
  /** More combinations than these are not tried. */
  private static final int MANY = 100_000;

  private final RuleText rule;
  private final List<Problem> problems = new ArrayList<>();

  private Binding(RuleText rule) {
    this.rule = rule;
  }

  /** Rules that bind nobody, whatever the facts, and conditions that let nobody off. */
  static List<Problem> problems(List<RuleText> rules) {
    return rules.stream().flatMap(rule -> new Binding(rule).check().stream()).toList();
  }

  private List<Problem> check() {
    List<String> when = rule.when();
    for (int i = 0; i + 1 < when.size(); i++) {
      Optional<FactType> type = FactType.named(when.get(i));
      if (type.isPresent() && when.get(i + 1).equals("(")) {
        boolean inner = i > 0 && Set.of("exists", "not").contains(when.get(i - 1));
        int close = Condition.close(when, i + 1);
        if (!inner) {
          pattern(type.get(), when.subList(i + 2, close));
        }
        i = close;
      }
    }
    return problems;
  }

  private void pattern(FactType type, List<String> inside) {
    List<Condition> conditions = new ArrayList<>();
    for (List<String> tokens : Condition.split(inside, ",")) {
      Condition.of(tokens).ifPresent(conditions::add);
    }
    for (Condition condition : conditions) {
      List<Map<String, String>> all = all(type, List.of(condition), true);
      if (!all.isEmpty() && all.stream().allMatch(condition::holds)) {
        problem(
            "条件 %s 总是成立，没有排除任何单位；请改正或去掉".formatted(condition.text()),
            "the condition %s always holds and lets nobody off; mend it or drop it"
                .formatted(condition.text()));
      }
    }
    List<Map<String, String>> all = all(type, conditions, false);
    boolean possible =
        all.stream().anyMatch(values -> conditions.stream().allMatch(c -> c.holds(values)));
    if (!all.isEmpty() && !possible) {
      List<String> texts = conditions.stream().map(Condition::text).toList();
      problem(
          "约束不了任何单位：%s 不能同时成立；“或者”写作 in ( … ) 或 ||".formatted(String.join("，", texts)),
          "binds nobody: %s cannot hold together; write \"or\" as in ( … ) or ||"
              .formatted(String.join(", ", texts)));
    }
  }

  /** Every combination of values of what the conditions ask; none if there are too many. */
  private static List<Map<String, String>> all(
      FactType type, List<Condition> conditions, boolean withEmpty) {
    Map<String, Set<String>> domains = new HashMap<>();
    conditions.forEach(
        condition ->
            condition
                .mentioned()
                .forEach(
                    (asked, values) ->
                        domains
                            .computeIfAbsent(asked, a -> domain(type, a, withEmpty))
                            .addAll(values)));
    List<Map<String, String>> combinations = new ArrayList<>(List.of(Map.of()));
    for (Map.Entry<String, Set<String>> domain : domains.entrySet()) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> one : combinations) {
        for (String value : domain.getValue()) {
          Map<String, String> more = new HashMap<>(one);
          more.put(domain.getKey(), value);
          longer.add(more);
        }
      }
      combinations = longer;
      if (combinations.size() > MANY) {
        return List.of();
      }
    }
    return combinations;
  }

  /** The values that a field or question can have; of texts and numbers some other one. */
  private static Set<String> domain(FactType type, String asked, boolean withEmpty) {
    Set<String> domain = new LinkedHashSet<>();
    Optional<FactType.Field> field = type.field(asked);
    Class<?> of = field.<Class<?>>map(FactType.Field::type).orElse(Boolean.class);
    if (of.isEnum()) {
      for (Object constant : of.getEnumConstants()) {
        domain.add(((Enum<?>) constant).name());
      }
    } else if (of == Boolean.class || of == boolean.class) {
      domain.addAll(List.of("true", "false"));
    } else {
      domain.add(Condition.OTHER);
    }
    if (withEmpty && field.map(FactType.Field::nullable).orElse(true)) {
      domain.add("null");
    }
    return domain;
  }

  private void problem(String zh, String en) {
    problems.add(new Problem(rule.where(), new Text(zh, en)));
  }
}
