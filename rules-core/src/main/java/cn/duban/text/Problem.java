package cn.duban.text;

/**
 * One thing that is wrong with what was supplied.
 *
 * @param where where it stands: a file and line, a JSON pointer, or the type and id of a fact
 * @param what what is wrong, what is allowed and what comes nearest
 */
public record Problem(String where, Text what) {
  @Override
  public String toString() {
    return where + " - " + what.zh() + " | " + what.en();
  }
}
