package cn.duban.io;

/** Shows a value of the input in a message: on one line and not at any length. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String of(String value) {
    String cut =
        value.codePointCount(0, value.length()) > LONGEST
            ? value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…"
            : value;
    StringBuilder out = new StringBuilder("\"");
    cut.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
    return out.append('"').toString();
  }
}
