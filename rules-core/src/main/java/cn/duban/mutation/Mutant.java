package cn.duban.mutation;

/**
 * A rule with one thing changed.
 *
 * @param file the rule file, relative to the rule set
 * @param line the line of the change in that file, counted from 1
 * @param rule the full name of the rule
 * @param change what was changed, such as {@code 2 -> 3}; without a right side it was left out
 * @param text the whole rule as changed
 */
public record Mutant(String file, int line, String rule, String change, String text) {
  /** The id of the duty that the rule states. */
  public String duty() {
    return rule.split(" ", 2)[0];
  }

  /** The same change in the same place, whatever the line; to name it in a list. */
  public String name() {
    return rule + ": " + change;
  }
}
