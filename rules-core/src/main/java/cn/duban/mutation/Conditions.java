package cn.duban.mutation;

import cn.duban.mutation.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mutants of the WHEN part: conditions left out or turned round. */
final class Conditions {
  private static final Map<String, String> OPPOSITE =
      Map.of(
          "==", "!=", "!=", "==", "<", "<=", "<=", "<", ">", ">=", ">=", ">", "&&", "||", "||",
          "&&", "exists", "not", "not", "exists");

  private final RuleText rule;
  private final List<Token> tokens;
  private final List<Mutant> mutants = new ArrayList<>();

  Conditions(RuleText rule) {
    this.rule = rule;
    this.tokens = rule.when();
  }

  List<Mutant> mutants() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      turnRound(i);
      if (token.is("(")) {
        open.add(i);
      } else if (token.is(")") && !open.isEmpty()) {
        leaveOut(open.remove(open.size() - 1), i);
      }
    }
    wholePatterns();
    return mutants;
  }

  private void turnRound(int i) {
    Token token = tokens.get(i);
    String opposite = OPPOSITE.get(token.text());
    boolean beforeIn = i + 1 < tokens.size() && tokens.get(i + 1).is("in");
    if (opposite != null && !beforeIn) {
      mutants.add(rule.replace(token, opposite));
    } else if (token.is("in")) {
      mutants.add(rule.replace(token, "not in"));
    } else if (token.is("true") || token.is("false")) {
      mutants.add(rule.replace(token, token.is("true") ? "false" : "true"));
    } else if (token.kind() == Kind.WORD && i > 1 && tokens.get(i - 1).is(".")) {
      Neighbours.constants(tokens.get(i - 2).text(), token.text())
          .forEach(other -> mutants.add(rule.replace(token, other)));
    }
  }

  /** Leaves out each part of what stands between two brackets: a condition, or one of a list. */
  private void leaveOut(int open, int close) {
    if (close == open + 1) {
      return;
    }
    int depth = 0;
    int first = open + 1;
    for (int i = open + 1; i <= close; i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") && i < close ? -1 : 0;
      if (i == close || (depth == 0 && tokens.get(i).is(","))) {
        boolean only = first == open + 1 && i == close;
        int start = first == open + 1 ? tokens.get(first).start() : tokens.get(first - 1).start();
        int end = first == open + 1 && !only ? tokens.get(i).end() : tokens.get(i - 1).end();
        mutants.add(rule.replace(start, end, ""));
        first = i + 1;
      }
    }
  }

  /** Leaves out each pattern that binds no variable, such as {@code exists Finding( … )}. */
  private void wholePatterns() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("exists") || (tokens.get(i).is("not") && !tokens.get(i + 1).is("in"))) {
        int depth = 0;
        int at = i;
        do {
          at++;
          depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
        } while (at < tokens.size() - 1 && !(depth == 0 && tokens.get(at).is(")")));
        mutants.add(rule.replace(tokens.get(i).start(), tokens.get(at).end(), ""));
      }
    }
  }
}
