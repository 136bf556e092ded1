package cn.duban.examples.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One condition of a pattern that compares fields or questions with values: {@code kind ==
 * OrgKind.COUNTY || regulates( Sector.GAS ) != false}.
 *
 * @param text as it is written
 * @param anyOf it holds if all comparisons of one of these hold
 */
record Condition(String text, List<List<Comparison>> anyOf) {
  /** A value that no condition names. */
  static final String OTHER = "…";

  /**
   * One comparison.
   *
   * @param asked the field, or the question with its argument
   * @param values the values that make it true, or those that make it false
   * @param isIn whether they make it true
   */
  record Comparison(String asked, Set<String> values, boolean isIn) {
    boolean holds(Map<String, String> facts) {
      return values.contains(facts.getOrDefault(asked, OTHER)) == isIn;
    }
  }

  /** Reads a condition; empty if it does anything but compare with values for being the same. */
  static Optional<Condition> of(List<String> tokens) {
    List<List<Comparison>> anyOf = new ArrayList<>();
    for (List<String> all : split(tokens, "||")) {
      List<Comparison> allOf = new ArrayList<>();
      for (List<String> one : split(all, "&&")) {
        Optional<Comparison> comparison = comparison(one);
        if (comparison.isEmpty()) {
          return Optional.empty();
        }
        allOf.add(comparison.get());
      }
      anyOf.add(allOf);
    }
    return Optional.of(new Condition(joined(tokens), anyOf));
  }

  private static Optional<Comparison> comparison(List<String> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      String operator = tokens.get(i);
      boolean not = operator.equals("not");
      boolean list = operator.equals("in") || (not && i + 1 < tokens.size());
      if (list || operator.equals("==") || operator.equals("!=")) {
        List<String> right = tokens.subList(not ? i + 2 : i + 1, tokens.size());
        String asked = joined(tokens.subList(0, i));
        boolean isIn = !not && !operator.equals("!=");
        return values(right, list).map(values -> new Comparison(asked, values, isIn));
      }
    }
    return Optional.empty();
  }

  /** The values on the right; empty if a variable is among them. */
  private static Optional<Set<String>> values(List<String> tokens, boolean list) {
    if (tokens.isEmpty() || tokens.stream().anyMatch(token -> token.startsWith("$"))) {
      return Optional.empty();
    }
    List<List<String>> parts =
        list ? split(tokens.subList(1, tokens.size() - 1), ",") : List.of(tokens);
    Set<String> values = new HashSet<>();
    for (List<String> part : parts) {
      if (part.isEmpty() || part.contains("(")) {
        return Optional.empty();
      }
      values.add(RuleText.unquoted(part.get(part.size() - 1))); // OrgKind.COUNTY is COUNTY
    }
    return Optional.of(values);
  }

  /** The values that it names, by what it asks. */
  Map<String, Set<String>> mentioned() {
    Map<String, Set<String>> mentioned = new HashMap<>();
    anyOf.stream()
        .flatMap(List::stream)
        .forEach(
            c -> mentioned.computeIfAbsent(c.asked(), asked -> new HashSet<>()).addAll(c.values()));
    return mentioned;
  }

  boolean holds(Map<String, String> facts) {
    return anyOf.stream().anyMatch(all -> all.stream().allMatch(c -> c.holds(facts)));
  }

  /** The parts between these marks, outside of brackets. */
  static List<List<String>> split(List<String> tokens, String mark) {
    List<List<String>> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
      if (depth == 0 && token.equals(mark)) {
        parts.add(tokens.subList(start, i));
        start = i + 1;
      }
    }
    if (start < tokens.size()) {
      parts.add(tokens.subList(start, tokens.size()));
    }
    return parts;
  }

  /** Where the bracket that opens here is closed. */
  static int close(List<String> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  private static String joined(List<String> tokens) {
    return String.join(" ", tokens).replace(" . ", ".");
  }
}
