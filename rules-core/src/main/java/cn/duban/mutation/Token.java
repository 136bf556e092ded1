package cn.duban.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or mark of a rule file; comments and blanks are none.
 *
 * @param start where it begins, inclusive
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|(?<string>\"[^\"\\n]*\"|'[^'\\n]*')|(?<number>\\d+)"
              + "|(?<word>[A-Za-z_$][\\w$]*)|(?<mark>==|!=|<=|>=|&&|\\|\\||[^\\s\\w])",
          Pattern.DOTALL);

  enum Kind {
    STRING,
    NUMBER,
    WORD,
    MARK
  }

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      for (Kind kind : Kind.values()) {
        if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
          tokens.add(new Token(kind, matcher.group(), matcher.start(), matcher.end()));
        }
      }
    }
    return tokens;
  }

  boolean is(String words) {
    return text.equals(words);
  }

  /** The text without its quotes. */
  String unquoted() {
    return text.substring(1, text.length() - 1);
  }
}
