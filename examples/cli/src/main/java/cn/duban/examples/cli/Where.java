package cn.duban.examples.cli;

import cn.duban.text.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a problem stands.
 *
 * @param place file and line, and the column if it is known
 * @param file the file; empty if the problem stands in none
 * @param line the line, counted from 1; 0 if it is not known
 * @param rest the rule, or the path within the file; may be empty
 */
record Where(String place, String file, int line, String rest) {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<place>(?<file>[^:\\s][^:]*\\.(?:drl|yaml)):(?<line>\\d{1,9})(:\\d+)?)(?:"
              + " (?<rest>.*))?");

  static Where of(Problem problem) {
    Matcher matcher = PLACE.matcher(problem.where());
    if (!matcher.matches()) {
      return new Where(problem.where(), "", 0, "");
    }
    String rest = matcher.group("rest");
    return new Where(
        matcher.group("place"),
        matcher.group("file"),
        Integer.parseInt(matcher.group("line")),
        rest == null ? "" : rest);
  }
}
