package cn.duban.yangcheng2022.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Damages a text at one to five places: by words, by lines, by characters and by bytes; with pieces
 * of its like and with hostile snippets.
 */
final class Scrambler {
  private static final Pattern PIECE =
      Pattern.compile("\"[^\"\\n]*\"|[\\p{L}\\p{N}_$]+|\\s+|.", Pattern.DOTALL);
  private static final List<String> NUMBERS =
      List.of("0", "-1", "1", "2147483647", "2147483648", "99999999999999999999", "0x7f", "1.5");
  private static final List<String> OPENERS = List.of("(", "[", "{", "\"", "/*", "- ", "! ", "(!");

  private final Random random;
  private final List<String> snippets;

  Scrambler(Random random, List<String> snippets) {
    this.random = random;
    this.snippets = snippets;
  }

  /**
   * A damaged text.
   *
   * @param like another text of the same kind, from which pieces are taken
   */
  byte[] scramble(String text, String like) {
    List<String> pieces = pieces(text);
    List<String> others = pieces(like);
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      damage(pieces, others);
      pieces.removeIf(String::isEmpty);
    }
    byte[] bytes = String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    return random.nextInt(20) == 0 ? damage(bytes) : bytes;
  }

  private static List<String> pieces(String text) {
    return new ArrayList<>(PIECE.matcher(text).results().map(MatchResult::group).toList());
  }

  private void damage(List<String> pieces, List<String> others) {
    if (pieces.isEmpty()) {
      pieces.add(one(snippets));
      return;
    }
    int at = random.nextInt(pieces.size());
    int to = Math.min(pieces.size(), at + 1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 6));
    List<String> some = pieces.subList(at, to);
    switch (random.nextInt(16)) {
      case 0 -> some.clear();
      case 1 -> pieces.addAll(at, new ArrayList<>(some));
      case 2 -> pieces.addAll(random.nextInt(pieces.size() + 1), new ArrayList<>(some));
      case 3 -> pieces.set(at, one(pieces));
      case 4 -> pieces.set(at, one(others));
      case 5 -> insertFrom(pieces, at, others);
      case 6, 7, 8 -> pieces.add(at, one(snippets));
      case 9 -> pieces.set(at, one(snippets));
      case 10 -> pieces.add(at, characters());
      case 11 -> number(pieces, at);
      case 12 -> pieces.set(at, stretched(pieces.get(at)));
      case 13 -> pieces.add(at, one(OPENERS).repeat(repeats()));
      case 14 -> cutOrSplice(pieces, at, others);
      default -> pieces.set(at, inside(pieces.get(at)));
    }
  }

  private void insertFrom(List<String> pieces, int at, List<String> others) {
    int from = random.nextInt(others.size());
    pieces.addAll(at, others.subList(from, Math.min(others.size(), from + random.nextInt(60))));
  }

  private void cutOrSplice(List<String> pieces, int at, List<String> others) {
    pieces.subList(at, pieces.size()).clear();
    if (random.nextBoolean()) {
      pieces.addAll(others.subList(random.nextInt(others.size()), others.size()));
    }
  }

  private void number(List<String> pieces, int near) {
    for (int i = near; i < pieces.size(); i++) {
      if (Character.isDigit(pieces.get(i).charAt(0))) {
        pieces.set(i, one(NUMBERS));
        return;
      }
    }
  }

  private String stretched(String piece) {
    int times = repeats();
    return piece.length() > 20 ? piece.repeat(Math.min(times, 50)) : piece.repeat(times);
  }

  private int repeats() {
    return switch (random.nextInt(12)) {
      case 0 -> 20_000;
      case 1 -> 1_000;
      default -> 2 + random.nextInt(30);
    };
  }

  /** One character of a word lost, doubled, changed or in the other case. */
  private String inside(String piece) {
    int at = random.nextInt(piece.length());
    String before = piece.substring(0, at);
    String after = piece.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + piece.charAt(at) + piece.charAt(at) + after;
      case 2 -> before + characters() + after;
      default -> {
        char c = piece.charAt(at);
        yield before
            + (Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
            + after;
      }
    };
  }

  /** Any character there is, or an escape for one. */
  private String characters() {
    int code =
        switch (random.nextInt(5)) {
          case 0 -> random.nextInt(0x80);
          case 1 -> 0x2000 + random.nextInt(0x70);
          case 2 -> 0xff00 + random.nextInt(0x100);
          default -> random.nextInt(Character.MAX_CODE_POINT + 1);
        };
    return random.nextInt(4) == 0
        ? "\\u%04x".formatted(code & 0xffff)
        : new String(Character.toChars(code));
  }

  private byte[] damage(byte[] bytes) {
    byte[] damaged = bytes.clone();
    if (damaged.length > 0) {
      int at = random.nextInt(damaged.length);
      for (int i = at; i < Math.min(damaged.length, at + 1 + random.nextInt(8)); i++) {
        damaged[i] = (byte) random.nextInt(256);
      }
    }
    return damaged;
  }

  private String one(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
