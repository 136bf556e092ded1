package cn.duban.examples.quickstart.forecast;

/**
 * Folds lines at 75 octets of UTF-8 as RFC 5545 (3.1) asks. The library counts characters, of which
 * a Chinese one has three octets, and may cut one in two: its folds are taken out.
 */
final class FoldedLines {
  private static final int LONGEST = 75;
  private static final String FOLD = "\r\n ";

  private FoldedLines() {}

  /** The same lines, the long ones folded anew. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 20);
    int octets = 0;
    for (int character : text.replace(FOLD, "").codePoints().toArray()) {
      int more = octets(character);
      boolean ends = character == '\r' || character == '\n';
      if (octets + more > LONGEST && !ends) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets = ends ? 0 : octets + more;
    }
    return folded.toString();
  }

  private static int octets(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}
