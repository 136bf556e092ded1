package cn.duban.internal.drl;

import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Organization;
import cn.duban.finding.Finding;
import cn.duban.internal.engine.Applicability;
import cn.duban.internal.engine.Condition;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * Reads the WHEN part of one rule: which variables it binds and which patterns it has. A condition
 * on what may not be reported must have a form that tells so.
 */
final class ConditionReader {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern JOINED = Pattern.compile("(\\$\\w+)\\s*\\.\\s*(\\w+)");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]\\w*\\s*\\.\\s*\\w+");
  private static final Pattern WORD = Pattern.compile("\\w+");

  private final Codes codes;
  private final Consumer<Text> problems;
  private final Map<String, Class<?>> variables = new LinkedHashMap<>();
  private final List<Condition> patterns = new ArrayList<>();
  private final List<Class<?>> free = new ArrayList<>();
  private boolean inner;
  private boolean negated;

  ConditionReader(Codes codes, Consumer<Text> problems) {
    this.codes = codes;
    this.problems = problems;
  }

  /** The bound variables with the types of what they hold. */
  Map<String, Class<?>> variables() {
    return variables;
  }

  /** Every pattern, in the order of the text. */
  List<Condition> patterns() {
    return patterns;
  }

  /** Reads the WHEN part. */
  void read(AndDescr when) {
    when.getDescrs().forEach(this::descend);
    long facts = free.stream().filter(type -> type != Organization.class).count();
    if (free.size() > 2 || facts > 1) {
      problems.accept(
          new Text(
              "WHEN 部分有互不相关的事实，会两两组合，数量巨大；请用条件联系起来，如 Violation( handledBy == $dept.id )",
              "the WHEN part names facts that nothing joins: every combination would be judged;"
                  + " join them by a condition such as Violation( handledBy == $dept.id )"));
    }
  }

  private void descend(BaseDescr descr) {
    if (descr instanceof AndDescr and) {
      and.getDescrs().forEach(this::descend);
    } else if (descr instanceof ExistsDescr exists) {
      inner(exists.getDescrs());
    } else if (descr instanceof NotDescr not) {
      boolean before = negated;
      negated = true;
      inner((List<?>) not.getDescrs());
      negated = before;
    } else if (descr instanceof PatternDescr pattern && pattern.getSource() == null) {
      pattern(pattern);
    } else {
      String text = descr.getText().isEmpty() ? descr.getClass().getSimpleName() : descr.getText();
      problems.accept(
          new Text(
              "WHEN 部分不能写 %s；只能写事实类型和条件，以及 exists、not".formatted(text),
              "%s cannot stand in the WHEN part; only fact types with conditions, exists and not can"
                  .formatted(text)));
    }
  }

  /** Patterns that bind nothing which the chain could name. */
  private void inner(List<?> descrs) {
    boolean before = inner;
    inner = true;
    descrs.forEach(descr -> descend((BaseDescr) descr));
    inner = before;
  }

  private void pattern(PatternDescr pattern) {
    String variable = pattern.getIdentifier();
    if (pattern.getObjectType() == null) {
      problems.accept(
          new Text(
              "WHEN 部分有一处没有写事实类型，应写作 $dept : Organization( … )",
              "the WHEN part lacks a fact type; write it as $dept : Organization( … )"));
      return;
    }
    Class<?> type = type(pattern.getObjectType());
    if (type == null) {
      List<String> known = new ArrayList<>(FactType.all().stream().map(FactType::name).toList());
      known.add("Finding");
      Text near = Nearest.hint(pattern.getObjectType(), known);
      problems.accept(
          new Text(
              "没有事实类型 %s%s".formatted(pattern.getObjectType(), near.zh()),
              "there is no fact type %s%s".formatted(pattern.getObjectType(), near.en())));
      return;
    }
    codes.type(type);
    if (Evidence.class.isAssignableFrom(type)) {
      problems.accept(
          new Text(
              "%s 是证据，不能写在 WHEN 部分；请在 THEN 部分用 duty 的动词来要求".formatted(type.getSimpleName()),
              "%s is evidence and cannot stand in the WHEN part; ask for it by a verb of duty"
                  .formatted(type.getSimpleName())));
      return;
    }
    if (!pattern.getBehaviors().isEmpty()
        || !pattern.getAnnotations().isEmpty()
        || pattern.isQuery()) {
      problems.accept(
          new Text(
              "%s 后面不能写 over、@ 或 ?".formatted(pattern.getObjectType()),
              "no over, @ or ? can stand with " + pattern.getObjectType()));
    }
    if (variable != null && !VARIABLE.matcher(variable).matches()) {
      problems.accept(
          new Text(
              "变量 %s 应以 $ 开头，如 $dept".formatted(variable),
              "the variable %s must begin with $, such as $dept".formatted(variable)));
    } else if (variable != null) {
      variables.put(variable, type);
    }
    boolean joined =
        pattern.getConstraint().getDescrs().stream()
            .anyMatch(constraint -> JOINED.matcher(constraint.toString()).find());
    if (!joined && !inner) {
      free.add(type);
    }
    patterns.add(
        new Condition(
            type,
            variable,
            negated,
            pattern.getConstraint().getDescrs().stream().map(Object::toString).toList()));
    for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
      List<Text> wrong =
          new ConstraintCheck("it", type, variables, codes, constraint.toString()).check();
      wrong.forEach(problems);
      if (wrong.isEmpty()) {
        // What exists or not binds is known to no finding, which could not tell what is missing.
        condition(inner ? null : variable, type, constraint.toString());
      }
    }
  }

  /**
   * A condition on something that may not be reported has one form, {@code field != value}: it also
   * matches what is not reported, and the finding then says so. Any other form would let somebody
   * off, or accuse somebody, because a field is empty.
   */
  private void condition(@Nullable String variable, Class<?> owner, String constraint) {
    Optional<FactType> type =
        Fact.class.isAssignableFrom(owner) ? Optional.of(FactType.of(owner)) : Optional.empty();
    Optional<Applicability> open =
        variable == null
            ? Optional.empty()
            : type.flatMap(t -> Applicability.of(variable, t, constraint));
    if (open.isEmpty()) {
      mayBeEmpty(type, constraint).ifPresent(name -> refuse(constraint, owner, name));
    }
  }

  private void refuse(String constraint, Class<?> owner, String name) {
    String form = "$x : %s( %s != false )".formatted(owner.getSimpleName(), name);
    problems.accept(
        new Text(
            "条件 %s：%s 可能没有填报，只能单独写成 %s 这样的 != 条件，否则空着的字段会造成漏判或错判".formatted(constraint, name, form),
            ("condition %s: %s may be empty and can only be asked alone in the form %s; else an"
                    + " empty field would let somebody off")
                .formatted(constraint, name, form)));
  }

  /** A name in the constraint whose value may not be reported. */
  private Optional<String> mayBeEmpty(Optional<FactType> type, String constraint) {
    String text = QUOTED.matcher(constraint).replaceAll(" ");
    Matcher joined = JOINED.matcher(text);
    while (joined.find()) {
      Class<?> other = variables.get(joined.group(1));
      if (other != null
          && Fact.class.isAssignableFrom(other)
          && Applicability.mayBeEmpty(FactType.of(other), joined.group(2))) {
        return Optional.of(joined.group(2));
      }
    }
    String own = CONSTANT.matcher(JOINED.matcher(text).replaceAll(" ")).replaceAll(" ");
    return type.flatMap(
        t ->
            WORD.matcher(own)
                .results()
                .map(word -> word.group())
                .filter(word -> Applicability.mayBeEmpty(t, word))
                .findFirst());
  }

  private static @Nullable Class<?> type(String name) {
    return name.equals("Finding")
        ? Finding.class
        : FactType.named(name).<Class<?>>map(FactType::type).orElse(null);
  }
}
