package cn.duban.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.fact.FactsException;
import cn.duban.text.Problem;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** What a user is told about a bad input. */
final class Told {
  private Told() {}

  /** Everything that reading tells. */
  static List<Problem> by(Executable reading) {
    return assertThrows(FactsException.class, reading).problems();
  }

  /** Reading tells one thing alone: at this place, with all of these words. */
  static void only(Executable reading, String where, String... words) {
    only(by(reading), where, words);
  }

  /** There is one problem: at this place, with all of these words. */
  static void only(List<Problem> problems, String where, String... words) {
    assertEquals(
        List.of(where), problems.stream().map(Problem::where).toList(), problems::toString);
    says(problems.get(0), words);
  }

  /** A problem holds all of these words, in one language or the other, and speaks both. */
  static void says(Problem problem, String... words) {
    for (String word : words) {
      assertTrue(problem.toString().contains(word), () -> word + " is not in: " + problem);
    }
    assertTrue(
        problem.what().zh().codePoints().anyMatch(Character::isIdeographic),
        () -> "no Chinese in: " + problem);
    assertTrue(!problem.what().en().isBlank(), () -> "no English in: " + problem);
    assertTrue(!problem.toString().contains("Exception"), () -> "a stack trace in: " + problem);
  }

  /** The places of problems, in order. */
  static List<String> places(List<Problem> problems) {
    return problems.stream().map(Problem::where).toList();
  }
}
