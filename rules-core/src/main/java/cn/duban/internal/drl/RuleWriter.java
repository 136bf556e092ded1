package cn.duban.internal.drl;

import cn.duban.fact.FactType;
import cn.duban.finding.Finding;
import cn.duban.internal.engine.Call;
import cn.duban.internal.engine.Call.Argument;
import cn.duban.internal.engine.Call.Kind;
import cn.duban.internal.engine.Rule;
import cn.duban.notice.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Writes one rule as Java, in the way of a programmer: a loop for each pattern, or a look-up where
 * a condition joins it by {@code field == $x.field}; {@code exists} and {@code not} are questions
 * to what is found.
 */
final class RuleWriter {
  private static final Pattern JOIN =
      Pattern.compile("\\s*([\\w.]+)\\s*==\\s*(\\$\\w+)\\s*\\.\\s*[\\w.]+\\s*");

  private final Rule rule;
  private final RuleDescr descr;
  private final Codes codes;
  private final Map<String, Class<?>> variables = new LinkedHashMap<>();
  private final List<String> bound = new ArrayList<>();
  private int nameless;

  RuleWriter(Rule rule, RuleDescr descr, Vocabulary vocabulary) {
    this.rule = rule;
    this.descr = descr;
    this.codes = new Codes(vocabulary);
  }

  /** Whether it can only match, or say what follows, once there are findings. */
  boolean awaitsFindings() {
    return rule.isConsequence()
        || rule.when().stream().anyMatch(c -> c.type() == Finding.class && !c.negated());
  }

  /** A method that makes the rule as it was read. */
  String literal(String name) {
    return """

          static cn.duban.internal.engine.Rule %s() {
            return new cn.duban.internal.engine.Rule(
                %s, %s, %s, %s);
          }
        """
        .formatted(
            name,
            JavaLiteral.of(rule.name()),
            JavaLiteral.of(rule.obligation()),
            JavaLiteral.of(rule.when()),
            JavaLiteral.of(rule.then()));
  }

  /**
   * A method that fires the rule for all that it matches; if {@link #first()} is a type, for one of
   * that type, which is its last parameter.
   *
   * @throws IllegalArgumentException if that cannot be said in Java
   */
  String firing(String name) {
    List<BaseDescr> conditions = flat(descr.getLhs(), List.of());
    Optional<Class<?>> first = first();
    String parameter = "";
    String body;
    if (first.isPresent()) {
      Matched matched = bind((PatternDescr) conditions.get(0));
      parameter = ",\n%s %s".formatted(first.get().getCanonicalName(), matched.variable);
      body = guarded(matched.conditions(), loops(conditions.subList(1, conditions.size())));
    } else {
      body = loops(conditions);
    }
    return """

          static void %s(
              cn.duban.internal.engine.WorkingMemory facts,
              cn.duban.duty.Duty duty,
              cn.duban.internal.engine.Firing firing%s) {
        %s  }
        """
        .formatted(name, parameter, body);
  }

  /** The type of its first pattern; empty if its first condition is no pattern. */
  Optional<Class<?>> first() {
    return flat(descr.getLhs(), List.of()).get(0) instanceof PatternDescr
        ? Optional.of(rule.when().get(0).type())
        : Optional.empty();
  }

  /** The statements that go through what the conditions match, and fire. */
  private String loops(List<? extends BaseDescr> conditions) {
    if (conditions.isEmpty()) {
      return fire();
    }
    BaseDescr first = conditions.get(0);
    List<? extends BaseDescr> rest = conditions.subList(1, conditions.size());
    if (first instanceof AndDescr and) {
      return loops(flat(and, rest));
    }
    if (first instanceof PatternDescr pattern) {
      Matched matched = bind(pattern);
      return "for (%s %s : %s) {\n%s}\n"
          .formatted(
              matched.type.getCanonicalName(),
              matched.variable,
              matched.source(),
              guarded(matched.conditions(), loops(rest)));
    }
    return guarded(question(first, 0), loops(rest));
  }

  private Matched bind(PatternDescr pattern) {
    if (pattern.getIdentifier() != null) {
      bound.add(pattern.getIdentifier());
    }
    return new Matched(pattern);
  }

  private static String guarded(String condition, String statements) {
    return condition.isEmpty() ? statements : "if (%s) {\n%s}\n".formatted(condition, statements);
  }

  /** An expression that is true if all conditions hold. */
  private String holds(List<? extends BaseDescr> conditions, int nots) {
    if (conditions.isEmpty()) {
      return "true";
    }
    BaseDescr first = conditions.get(0);
    List<? extends BaseDescr> rest = conditions.subList(1, conditions.size());
    if (first instanceof AndDescr and) {
      return holds(flat(and, rest), nots);
    }
    if (first instanceof PatternDescr pattern) {
      Matched matched = new Matched(pattern);
      if (matched.type == Finding.class && nots > 1) {
        throw new IllegalArgumentException(
            rule.name() + ": a Finding under two nots cannot be written as Java");
      }
      String all =
          List.of(matched.conditions(), holds(rest, nots)).stream()
              .filter(condition -> !condition.isEmpty())
              .collect(Collectors.joining(" && "));
      return "%s.stream().anyMatch(%s -> %s)".formatted(matched.source(), matched.variable, all);
    }
    return question(first, nots) + " && " + holds(rest, nots);
  }

  private String question(BaseDescr descr, int nots) {
    return descr instanceof NotDescr not
        ? "!(" + holds(inner(not.getDescrs()), nots + 1) + ")"
        : holds(inner(((ExistsDescr) descr).getDescrs()), nots);
  }

  private static List<BaseDescr> inner(List<?> descrs) {
    return descrs.stream().<BaseDescr>map(BaseDescr.class::cast).toList();
  }

  /** What stands in an "and", also in further ones at its beginning, and what follows it. */
  private static List<BaseDescr> flat(AndDescr and, List<? extends BaseDescr> rest) {
    List<BaseDescr> all = new ArrayList<>(and.getDescrs());
    all.addAll(rest);
    return !all.isEmpty() && all.get(0) instanceof AndDescr inner
        ? flat(inner, all.subList(1, all.size()))
        : all;
  }

  private String fire() {
    String names =
        bound.stream()
            .map(name -> "%s, %s".formatted(JavaLiteral.of(name), name))
            .collect(Collectors.joining(", "));
    String chain =
        rule.then().stream().map(RuleWriter::call).collect(Collectors.joining("", "duty", ";\n"));
    return "if (firing.begins(%s, cn.duban.internal.engine.Bound.of(%s))) {\n%s}\n"
        .formatted(JavaLiteral.of(rule.name()), names, chain);
  }

  private static String call(Call call) {
    return call.arguments().stream()
        .map(RuleWriter::argument)
        .collect(Collectors.joining(", ", "." + call.verb() + "(", ")"));
  }

  private static String argument(Argument argument) {
    return argument.kind() == Kind.STRING ? JavaLiteral.of(argument.text()) : argument.text();
  }

  /** A pattern, the variable that holds what it matches, and its conditions in Java. */
  private final class Matched {
    final Class<?> type;
    final String variable;
    private final List<String> conditions = new ArrayList<>();
    private Optional<String> joined = Optional.empty();

    Matched(PatternDescr pattern) {
      String named = pattern.getIdentifier();
      type =
          pattern.getObjectType().equals("Finding")
              ? Finding.class
              : FactType.named(pattern.getObjectType()).orElseThrow().type();
      if (named == null) {
        nameless++;
        variable = "it" + nameless;
      } else {
        variable = named;
        variables.put(named, type);
      }
      for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
        String text = constraint.toString();
        Matcher join = JOIN.matcher(text);
        if (joined.isEmpty() && join.matches() && !join.group(2).equals(named)) {
          joined = Optional.of(lookup(join.group(1), text));
        } else {
          conditions.add("(" + java(variable, text) + ")");
        }
      }
    }

    /** All that has the value which the condition asks for: {@code Objects.equals(it.f(), v)}. */
    private String lookup(String field, String text) {
      String java = java("it", text);
      int comma = java.indexOf(", ");
      String own = java.substring("Objects.equals(".length(), comma);
      String value = java.substring(comma + 2, java.length() - 1);
      return "facts.where(%s.class, %s, it -> %s, %s)"
          .formatted(type.getCanonicalName(), JavaLiteral.of(field), own, value);
    }

    private String java(String self, String text) {
      return new ConstraintCheck(self, type, variables, codes, text).java();
    }

    String source() {
      return joined.orElse("facts.all(%s.class)".formatted(type.getCanonicalName()));
    }

    String conditions() {
      return String.join(" && ", conditions);
    }
  }
}
