package cn.duban.mutation;

import java.util.ArrayList;
import java.util.List;

/**
 * One rule of a rule file.
 *
 * @param file the rule file
 * @param name its full name
 * @param text from {@code rule} to {@code end}
 * @param line the line on which it begins, counted from 1
 * @param head the tokens before {@code when}
 * @param when the tokens of its WHEN part
 * @param then the tokens of its THEN part
 */
record RuleText(
    String file,
    String name,
    String text,
    int line,
    List<Token> head,
    List<Token> when,
    List<Token> then) {

  /** The rules of a file that the check has accepted, in their order. */
  static List<RuleText> of(String file, String text) {
    List<RuleText> rules = new ArrayList<>();
    List<Token> tokens = Token.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("rule")) {
        int start = tokens.get(i).start();
        int end = tokens.get(next(tokens, i, "end")).end();
        rules.add(one(file, text.substring(start, end), line(text, start)));
        i = next(tokens, i, "end");
      }
    }
    return rules;
  }

  /** What stands before the first rule: package, imports and the global. */
  static String head(String text) {
    return Token.of(text).stream()
        .filter(token -> token.is("rule"))
        .findFirst()
        .map(token -> text.substring(0, token.start()))
        .orElse(text);
  }

  private static RuleText one(String file, String text, int line) {
    List<Token> tokens = Token.of(text);
    int when = next(tokens, 0, "when");
    int then = next(tokens, when, "then");
    return new RuleText(
        file,
        tokens.get(1).unquoted(),
        text,
        line,
        tokens.subList(2, when),
        tokens.subList(when + 1, then),
        tokens.subList(then + 1, tokens.size() - 1));
  }

  private static int next(List<Token> tokens, int from, String word) {
    int at = from;
    while (at < tokens.size() - 1 && !tokens.get(at).is(word)) {
      at++;
    }
    return at;
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** The rule with a piece of it replaced. */
  Mutant replace(int start, int end, String with) {
    String before = text.substring(start, end).strip().replaceAll("\\s+", " ");
    return new Mutant(
        file,
        line + line(text, start) - 1,
        name,
        (before + " -> " + with.strip()).strip(),
        text.substring(0, start) + with + text.substring(end));
  }

  Mutant replace(Token token, String with) {
    return replace(token.start(), token.end(), with);
  }
}
