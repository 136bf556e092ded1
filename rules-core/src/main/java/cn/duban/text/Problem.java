package cn.duban.text;

/**
 * One thing that is wrong with what was supplied.
 *
 * @param where where it stands: a file and line, a JSON pointer, or the type and id of a fact
 * @param what what is wrong, what is allowed and what comes nearest
 */
public record Problem(String where, Text what) {
  private static final int LONGEST = 2000;

  /** Cuts what quotes the input without end: a name may be as long as its file. */
  public Problem {
    where = cut(where);
    what = new Text(cut(what.zh()), cut(what.en()));
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) > LONGEST
        ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…"
        : words;
  }

  @Override
  public String toString() {
    return where + " - " + what.zh() + " | " + what.en();
  }
}
