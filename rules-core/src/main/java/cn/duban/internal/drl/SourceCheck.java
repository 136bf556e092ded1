package cn.duban.internal.drl;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a rule file before it is parsed: for what would exhaust the parser, and for slips of the
 * keyboard of which a parser says nothing useful.
 */
final class SourceCheck {
  private static final int LONGEST = 1_000_000;
  private static final int DEEPEST = 20;

  /** Names become names of classes, whose length the JVM limits. */
  private static final int LONGEST_TEXT = 5000;

  private static final Pattern LONG_WORD = Pattern.compile("[\\w$]{201,}");
  private static final String OPEN = "([{";
  private static final String CLOSE = ")]}";
  private static final String SIGNS = "!-+~";
  private static final Pattern PIECE =
      Pattern.compile("//[^\\r\\n]*|/\\*.*?\\*/|\"[^\"\\r\\n]*\"|'[^'\\r\\n]*'|.", Pattern.DOTALL);
  private static final Map<String, String> FULL_WIDTH =
      Map.ofEntries(
          Map.entry("（", "("),
          Map.entry("）", ")"),
          Map.entry("，", ","),
          Map.entry("；", ";"),
          Map.entry("：", ":"),
          Map.entry("。", "."),
          Map.entry("“", "\""),
          Map.entry("”", "\""),
          Map.entry("‘", "\""),
          Map.entry("’", "\""),
          Map.entry("＝", "="),
          Map.entry("！", "!"),
          Map.entry("＠", "@"),
          Map.entry("＄", "$"),
          Map.entry("　", " "));

  private final String file;
  private final String text;
  private final List<Problem> problems = new ArrayList<>();

  SourceCheck(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** What is wrong; empty if the parser can be asked. */
  List<Problem> check() {
    if (text.length() > LONGEST) {
      problem(
          0,
          new Text(
              "文件超过 %d 个字符，请分成几个文件".formatted(LONGEST),
              "the file is longer than %d characters; split it".formatted(LONGEST)));
      return problems;
    }
    Matcher word = LONG_WORD.matcher(text);
    if (word.find()) {
      problem(word.start(), new Text("一个词超过 200 个字符", "a word is longer than 200 characters"));
      return problems;
    }
    int depth = 0;
    int signs = 0;
    Matcher pieces = PIECE.matcher(text);
    while (pieces.find()) {
      String piece = pieces.group();
      depth += OPEN.contains(piece) ? 1 : CLOSE.contains(piece) ? -1 : 0;
      signs = SIGNS.contains(piece) ? signs + 1 : piece.isBlank() ? signs : 0;
      if (signs > DEEPEST) {
        problem(
            pieces.start(),
            new Text("连续的符号 %s 过多".formatted(piece), "too many of %s in a row".formatted(piece)));
        return problems;
      }
      if (piece.equals("\"") || piece.equals("'")) {
        problem(
            pieces.start(),
            new Text(
                "引号 %s 在这一行没有成对".formatted(piece),
                "the quote %s has no partner on this line".formatted(piece)));
        return problems;
      }
      if ("\"'".indexOf(piece.charAt(0)) >= 0 && piece.length() > LONGEST_TEXT) {
        problem(
            pieces.start(),
            new Text(
                "引号中的文字超过 %d 个字符；也许漏了右引号".formatted(LONGEST_TEXT),
                "a quoted text is longer than %d characters; perhaps its end is missing"
                    .formatted(LONGEST_TEXT)));
        return problems;
      }
      if (depth > DEEPEST) {
        problem(
            pieces.start(),
            new Text(
                "括号嵌套超过 %d 层；也许前面漏了右括号".formatted(DEEPEST),
                "brackets are nested deeper than %d; perhaps one was not closed"
                    .formatted(DEEPEST)));
        return problems;
      }
      fullWidth(pieces.start(), piece);
    }
    return problems;
  }

  private void fullWidth(int at, String mark) {
    String plain = FULL_WIDTH.get(mark);
    if (plain != null) {
      String name = plain.equals(" ") ? "空格" : plain;
      problem(
          at,
          new Text(
              "“%s”是全角符号，应改为半角的 %s".formatted(mark, name),
              "%s is a full-width mark; it must be the plain %s".formatted(mark, plain)));
    }
  }

  private void problem(int at, Text what) {
    String before = text.substring(0, at);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    int column = at - before.lastIndexOf('\n');
    problems.add(new Problem("%s:%d:%d".formatted(file, line, column), what));
  }
}
