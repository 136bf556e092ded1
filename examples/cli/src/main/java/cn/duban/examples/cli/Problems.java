package cn.duban.examples.cli;

import cn.duban.text.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** Prints problems, each with its place, what is wrong and, if it is known, the line itself. */
final class Problems {
  private final Console console;
  private final PrintWriter to;

  Problems(Console console, PrintWriter to) {
    this.console = console;
    this.to = to;
  }

  /** Prints problems of which only the places are known. */
  void print(List<Problem> problems) {
    print(problems, Map.of());
  }

  /**
   * Prints problems.
   *
   * @param texts the files in which they stand, by name
   */
  void print(List<Problem> problems, Map<String, String> texts) {
    for (Problem problem : problems) {
      Where where = Where.of(problem);
      to.println(
          "  " + console.bold(where.place()) + (where.rest().isEmpty() ? "" : " " + where.rest()));
      console
          .words(problem.what())
          .lines()
          .forEach(line -> to.println("      " + console.red(line)));
      List<String> lines = texts.getOrDefault(where.file(), "").lines().toList();
      if (where.line() > 0 && where.line() <= lines.size()) {
        to.println("      " + where.line() + " | " + lines.get(where.line() - 1).stripTrailing());
      }
    }
  }
}
