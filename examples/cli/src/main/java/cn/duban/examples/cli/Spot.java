package cn.duban.examples.cli;

import cn.duban.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the very word that a problem is about: the library names the rule, this the line and the
 * column within it.
 */
final class Spot {
  private static final Pattern WORD =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\$?[A-Za-z_][\\w-]*|\\d+");
  private static final Pattern HINT = Pattern.compile("[，；]");

  private Spot() {}

  /**
   * The problem with line and column, if the word can be found.
   *
   * @param texts the files by name
   */
  static Problem of(Problem problem, Map<String, String> texts) {
    Where where = Where.of(problem);
    List<String> lines = texts.getOrDefault(where.file(), "").lines().toList();
    boolean known = where.line() > 0 && where.line() <= lines.size();
    if (!known || !where.place().equals(where.file() + ":" + where.line())) {
      return problem; // nothing to look into, or the column is told already
    }
    if (where.file().endsWith(".yaml")) {
      String key = where.rest().substring(where.rest().lastIndexOf('/') + 1);
      return key.isEmpty() ? problem : found(problem, where, lines, where.line() - 1, 1, key);
    }
    int length = 1;
    for (String line : lines.subList(where.line(), lines.size())) {
      if (line.startsWith("rule ")) {
        break;
      }
      length++;
    }
    String mistake = HINT.split(problem.what().zh(), 2)[0];
    for (Matcher word = WORD.matcher(mistake); word.find(); ) {
      Problem spot = found(problem, where, lines, where.line() - 1, length, word.group());
      if (!spot.equals(problem)) {
        return spot;
      }
    }
    return problem;
  }

  private static Problem found(
      Problem problem, Where where, List<String> lines, int first, int length, String word) {
    Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w-])");
    for (int i = first; i < first + length; i++) {
      Matcher match = whole.matcher(lines.get(i));
      int comment = lines.get(i).indexOf("//");
      if (match.find() && (comment < 0 || match.start() < comment)) {
        String rest = where.rest().isEmpty() ? "" : " " + where.rest();
        return new Problem(
            "%s:%d:%d%s".formatted(where.file(), i + 1, match.start() + 1, rest), problem.what());
      }
    }
    return problem;
  }
}
