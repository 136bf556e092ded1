package cn.duban.internal.drl;

import cn.duban.internal.drl.Operands.Operand;
import cn.duban.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Holds one condition to the closed language: comparisons of properties of the fact, and of the
 * questions that it answers, with literals, constants and properties of variables bound before;
 * both sides must hold the same kind of value. Nothing else may run. What passes can also be said
 * in Java.
 */
final class ConstraintCheck {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"\\\\]*\"|'[^'\\\\]*'|\\d+|\\$\\w+|[A-Za-z_]\\w*|==|!=|<=|>=|&&|\\|\\||[<>!().,]|\\S");
  private static final Set<String> EQUALITY = Set.of("==", "!=");
  private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

  private final Tokens tokens;
  private final Operands operands;

  /**
   * A condition.
   *
   * @param self the variable that holds the fact in Java
   * @param owner the type of the fact
   * @param variables the variables bound before
   */
  ConstraintCheck(
      String self,
      Class<?> owner,
      Map<String, Class<?>> variables,
      Codes codes,
      String constraint) {
    this.tokens = new Tokens(TOKEN.matcher(constraint).results().map(MatchResult::group).toList());
    this.operands = new Operands(self, owner, variables, codes, tokens);
  }

  /** What is wrong; empty if nothing is. */
  List<Text> check() {
    try {
      java();
      return List.of();
    } catch (Refusal refusal) {
      return List.of(refusal.what());
    }
  }

  /**
   * The same condition in Java.
   *
   * @throws Refusal if something is wrong with it
   */
  String java() {
    String java = any();
    if (!tokens.atEnd()) {
      throw tokens.refuse();
    }
    return java;
  }

  private String any() {
    return joined("||", "||", this::all);
  }

  private String all() {
    return joined("&&", "&&", this::one);
  }

  private String joined(String mark, String operator, Supplier<String> part) {
    StringBuilder java = new StringBuilder(part.get());
    while (tokens.take(mark)) {
      java.append(' ').append(operator).append(' ').append(part.get());
    }
    return java.toString();
  }

  private String one() {
    if (tokens.take("!")) {
      return "!(" + one() + ")";
    }
    if (tokens.take("(")) {
      String java = any();
      tokens.expect(")");
      return "(" + java + ")";
    }
    return comparison();
  }

  private String comparison() {
    Operand left = operands.next();
    boolean not = tokens.take("not");
    if (tokens.take("in")) {
      tokens.expect("(");
      String java = joined(",", "||", () -> equal(left));
      tokens.expect(")");
      return (not ? "!" : "") + "(" + java + ")";
    }
    if (tokens.take("contains")) {
      Operand element = operands.next();
      operands.element(left, element);
      return (not ? "!" : "") + left.java() + ".contains(" + element.java() + ")";
    }
    String operator = tokens.peek();
    if (!not && EQUALITY.contains(operator)) {
      tokens.next();
      return (operator.equals("!=") ? "!" : "") + equal(left);
    }
    if (!not && ORDER.contains(operator)) {
      tokens.next();
      Operand right = operands.next();
      operands.ordered(left, right);
      return left.type() == Integer.class
          ? left.java() + " " + operator + " " + right.java()
          : "%s.compareTo(%s) %s 0".formatted(left.java(), right.java(), operator);
    }
    if (not || operator.equals("=") || left.type() != Boolean.class || left.literal()) {
      throw tokens.refuse();
    }
    return "Boolean.TRUE.equals(" + left.java() + ")";
  }

  private String equal(Operand left) {
    Operand right = operands.next();
    operands.same(left, right);
    return "Objects.equals(%s, %s)".formatted(left.java(), right.java());
  }
}
