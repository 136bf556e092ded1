package cn.duban.mutation;

import cn.duban.mutation.Token.Kind;
import cn.duban.notice.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes mutants of rules: each number by one, each date by a day, each verb for its neighbour or
 * left out, each condition left out or turned round, each code, field and constant for another, the
 * force for another. Some are no valid rules: loading refuses those.
 */
public final class Mutator {
  private final Vocabulary vocabulary;

  /** A mutator of rules that use this vocabulary. */
  public Mutator(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The mutants of a rule file that the check has accepted, in the order of the text. */
  public List<Mutant> mutants(String file, String text) {
    return RuleText.of(file, text).stream().flatMap(rule -> of(rule).stream()).toList();
  }

  private List<Mutant> of(RuleText rule) {
    List<Mutant> mutants = new ArrayList<>(force(rule));
    mutants.addAll(new Conditions(rule).mutants());
    mutants.addAll(new Chain(rule).mutants());
    Stream.concat(rule.when().stream(), rule.then().stream())
        .forEach(token -> mutants.addAll(literal(rule, token)));
    return mutants;
  }

  private static List<Mutant> force(RuleText rule) {
    List<Token> head = rule.head();
    for (int i = 0; i + 2 < head.size(); i++) {
      if (head.get(i).is("force")) {
        String other = head.get(i + 2).is("\"PROMOTE\"") ? "\"MUST\"" : "\"PROMOTE\"";
        return List.of(rule.replace(head.get(i + 2), other));
      }
    }
    int at = head.isEmpty() ? 0 : head.get(0).start();
    return List.of(rule.replace(at, at, "@force( \"PROMOTE\" ) "));
  }

  private List<Mutant> literal(RuleText rule, Token token) {
    if (token.kind() == Kind.NUMBER) {
      int number = Integer.parseInt(token.text());
      return List.of(
          rule.replace(token, Integer.toString(number - 1)),
          rule.replace(token, Integer.toString(number + 1)));
    }
    if (token.kind() != Kind.STRING) {
      return List.of();
    }
    try {
      LocalDate day = LocalDate.parse(token.unquoted());
      return List.of(
          rule.replace(token, "\"" + day.minusDays(1) + "\""),
          rule.replace(token, "\"" + day.plusDays(1) + "\""));
    } catch (DateTimeParseException noDay) {
      return Neighbours.of(token.unquoted(), vocabulary).stream()
          .map(other -> rule.replace(token, "\"" + other + "\""))
          .toList();
    }
  }
}
