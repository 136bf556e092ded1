package cn.duban.mutation;

import cn.duban.mutation.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mutants of the THEN part: verbs left out or changed for a neighbour, one of several left out. */
final class Chain {
  private static final List<Set<String>> SAME_FOR_ONE =
      List.of(Set.of("document", "documents"), Set.of("step", "anyStep"));

  private final RuleText rule;
  private final List<Token> tokens;
  private final List<Mutant> mutants = new ArrayList<>();

  Chain(RuleText rule) {
    this.rule = rule;
    this.tokens = rule.then();
  }

  List<Mutant> mutants() {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean afterDot = tokens.get(i - 1).is(".");
      if (afterDot && token.kind() == Kind.WORD && tokens.get(i + 1).is("(")) {
        verb(i);
      } else if (afterDot && i > 1) {
        Neighbours.constants(tokens.get(i - 2).text(), token.text())
            .forEach(other -> mutants.add(rule.replace(token, other)));
      }
    }
    return mutants;
  }

  private void verb(int at) {
    Token verb = tokens.get(at);
    int close = at + 1;
    while (!tokens.get(close).is(")")) {
      close++;
    }
    List<Token> arguments =
        tokens.subList(at + 2, close).stream().filter(token -> !token.is(",")).toList();
    Neighbours.verbs(verb.text()).stream()
        .filter(other -> arguments.size() != 1 || !isSameForOne(verb.text(), other))
        .forEach(other -> mutants.add(rule.replace(verb, other)));
    mutants.add(rule.replace(tokens.get(at - 1).start(), tokens.get(close).end(), ""));
    boolean list = arguments.size() > 1 && arguments.stream().allMatch(Chain::isString);
    for (int i = 0; list && i < arguments.size(); i++) {
      int start = i == 0 ? arguments.get(0).start() : arguments.get(i - 1).end();
      int end = i == 0 ? arguments.get(1).start() : arguments.get(i).end();
      mutants.add(rule.replace(start, end, ""));
    }
  }

  /** Verbs that differ only in how many they ask for mean the same of a single one. */
  private static boolean isSameForOne(String verb, String other) {
    return SAME_FOR_ONE.stream().anyMatch(same -> same.contains(verb) && same.contains(other));
  }

  private static boolean isString(Token token) {
    return token.kind() == Kind.STRING;
  }
}
