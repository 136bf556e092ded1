package cn.duban.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one most likely meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known name with the fewest edits from {@code wrong}, ignoring case; empty if none is near
   * enough (more than half of the letters would have to change).
   */
  public static Optional<String> to(String wrong, Collection<String> known) {
    String folded = wrong.toUpperCase(Locale.ROOT);
    return known.stream()
        // at least so many edits: a name without end is not compared letter by letter
        .filter(name -> near(Math.abs(name.length() - wrong.length()), name, wrong))
        .map(name -> new Candidate(name, distance(folded, name.toUpperCase(Locale.ROOT))))
        .filter(c -> near(c.edits(), c.name(), wrong))
        .min(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  /** A half sentence to append to a message: the nearest name, or nothing. */
  public static Text hint(String wrong, Collection<String> known) {
    return to(wrong, known)
        .map(name -> new Text("，最接近的是 " + name, "; the nearest is " + name))
        .orElse(new Text("", ""));
  }

  private static boolean near(int edits, String name, String wrong) {
    return edits * 2 <= Math.max(name.length(), wrong.length());
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private record Candidate(String name, int edits) {}
}
