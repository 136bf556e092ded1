package cn.duban.internal.drl;

import cn.duban.internal.drl.Operands.Operand;
import cn.duban.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Holds one condition to the closed language: comparisons of properties of the fact, and of the
 * questions that it answers, with literals, constants and properties of variables bound before;
 * both sides must hold the same kind of value. Nothing else may run.
 */
final class ConstraintCheck {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"\\\\]*\"|'[^'\\\\]*'|\\d+|\\$\\w+|[A-Za-z_]\\w*|==|!=|<=|>=|&&|\\|\\||[<>!().,]|\\S");
  private static final Set<String> EQUALITY = Set.of("==", "!=");
  private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

  private final Tokens tokens;
  private final Operands operands;

  ConstraintCheck(Class<?> owner, Map<String, Class<?>> variables, Codes codes, String constraint) {
    this.tokens = new Tokens(TOKEN.matcher(constraint).results().map(MatchResult::group).toList());
    this.operands = new Operands(owner, variables, codes, tokens);
  }

  /** What is wrong; empty if nothing is. */
  List<Text> check() {
    try {
      any();
      if (!tokens.atEnd()) {
        throw tokens.refuse();
      }
      return List.of();
    } catch (Refusal refusal) {
      return List.of(refusal.what());
    }
  }

  private void any() {
    do {
      all();
    } while (tokens.take("||"));
  }

  private void all() {
    do {
      one();
    } while (tokens.take("&&"));
  }

  private void one() {
    if (tokens.take("!")) {
      one();
    } else if (tokens.take("(")) {
      any();
      tokens.expect(")");
    } else {
      comparison();
    }
  }

  private void comparison() {
    Operand left = operands.next();
    boolean not = tokens.take("not");
    if (tokens.take("in")) {
      tokens.expect("(");
      do {
        operands.same(left, operands.next());
      } while (tokens.take(","));
      tokens.expect(")");
    } else if (tokens.take("contains")) {
      operands.element(left, operands.next());
    } else if (!not && EQUALITY.contains(tokens.peek())) {
      tokens.next();
      operands.same(left, operands.next());
    } else if (!not && ORDER.contains(tokens.peek())) {
      tokens.next();
      operands.ordered(left, operands.next());
    } else if (not || tokens.peek().equals("=") || left.type() != Boolean.class || left.literal()) {
      throw tokens.refuse();
    }
  }
}
