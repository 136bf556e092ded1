package cn.duban.examples.cli;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds full-width punctuation, digits and blanks where a rule needs half-width ones: outside of
 * comments and of texts in quotes.
 */
final class Punctuation {
  private static final Map<Integer, String> HALF = half();

  private final String file;
  private final String text;
  private final List<Problem> problems = new ArrayList<>();

  private Punctuation(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** What is wrong in a rule file, with line and column. */
  static List<Problem> of(String file, String text) {
    Punctuation check = new Punctuation(file, text);
    check.check();
    return check.problems;
  }

  private void check() {
    int line = 1;
    int start = 0;
    boolean quoted = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
        start = at + 1;
        quoted = false;
      } else if (quoted) {
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (text.startsWith("//", at)) {
        at = until("\n", at) - 1;
      } else if (text.startsWith("/*", at)) {
        int end = until("*/", at + 2);
        line += (int) text.substring(at, end).chars().filter(n -> n == '\n').count();
        start = Math.max(start, text.lastIndexOf('\n', end) + 1);
        at = end + 1;
      } else if (HALF.containsKey((int) c)) {
        found(c, line, at - start + 1);
      }
      at++;
    }
  }

  private int until(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found;
  }

  private void found(char c, int line, int column) {
    String half = HALF.getOrDefault((int) c, "");
    boolean blank = half.equals(" ");
    problems.add(
        new Problem(
            file + ":" + line + ":" + column,
            blank
                ? new Text("这里是全角空格或不间断空格，应改为普通空格", "this is no ordinary blank; type one")
                : new Text(
                    "“%s”是全角字符，应改为英文半角 %s".formatted(c, half),
                    "'%s' is full-width; type %s".formatted(c, half))));
  }

  private static Map<Integer, String> half() {
    Map<Integer, String> half = new HashMap<>();
    for (int c = 0xFF01; c <= 0xFF5E; c++) {
      half.put(c, Character.toString(c - 0xFEE0));
    }
    for (int quote : List.of((int) '“', (int) '”', (int) '「', (int) '」')) {
      half.put(quote, "\"");
    }
    half.put((int) '‘', "'");
    half.put((int) '’', "'");
    half.put((int) '、', ",");
    half.put((int) '。', ".");
    half.put(0x3000, " ");
    half.put(0x00A0, " ");
    return half;
  }
}
