package cn.duban.yangcheng2022.fuzz;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a refusal must say: where, in Chinese and in English, and in words for people. */
final class Refusals {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<file>[\\w./-]+\\.(?:drl|yaml))(?::(?<line>\\d+)(?::\\d+)?)?(?: .*)?", Pattern.DOTALL);
  private static final int LONGEST = 4_000;

  private Refusals() {}

  /** Problems in the files of a rule set. */
  static void inRules(List<Problem> problems, Map<String, String> files) {
    some(problems);
    for (Problem problem : problems) {
      words(problem);
      Matcher place = PLACE.matcher(problem.where());
      check(place.matches() && files.containsKey(place.group("file")), "no place: ", problem);
      String line = place.group("line");
      if (line == null) {
        String what = problem.what().en();
        boolean ofTheFile = what.contains("UTF-8") || what.endsWith("in this file are not listed");
        check(ofTheFile, "no line: ", problem);
      } else {
        String text = files.getOrDefault(place.group("file"), "");
        long last = 1 + text.replace("\r\n", "\n").replace('\r', '\n').lines().count();
        long number = Long.parseLong(line);
        check(number >= 1 && number <= last, "no line of the file: ", problem);
      }
    }
  }

  /** Problems in facts. */
  static void inFacts(List<Problem> problems) {
    some(problems);
    for (Problem problem : problems) {
      words(problem);
      check(!problem.where().isBlank(), "no place: ", problem);
    }
  }

  private static void some(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new AssertionError("a refusal without a reason");
    }
  }

  /** A text for people: in both languages and not without end. */
  static void words(Text text) {
    if (text.zh().isBlank() || text.en().isBlank()) {
      throw new AssertionError("no words: " + text);
    }
  }

  private static void words(Problem problem) {
    words(problem.what());
    check(
        problem.where().length() <= LONGEST
            && problem.what().zh().length() <= LONGEST
            && problem.what().en().length() <= LONGEST,
        "too many words: ",
        problem);
    check(!problem.toString().contains("Exception"), "not for people: ", problem);
  }

  private static void check(boolean fine, String what, Problem problem) {
    if (!fine) {
      String shown = problem.toString();
      throw new AssertionError(what + shown.substring(0, Math.min(1_000, shown.length())));
    }
  }
}
