package cn.duban.examples.quickstart;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text whose columns line up although Chinese characters are twice as wide. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  /** An empty table. */
  public TextTable() {}

  /** Adds a row; all rows have the same number of cells. */
  public void row(List<String> cells) {
    rows.add(List.copyOf(cells));
    for (int column = 0; column < cells.size(); column++) {
      int width = width(cells.get(column));
      if (column == widths.size()) {
        widths.add(width);
      } else if (width > widths.get(column)) {
        widths.set(column, width);
      }
    }
  }

  /** The rows as lines: all columns to the right but the last, which is to the left. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      int last = row.size() - 1;
      for (int column = 0; column < last; column++) {
        String cell = row.get(column);
        line.append(" ".repeat(widths.get(column) - width(cell))).append(cell).append(GAP);
      }
      lines.add(line.append(row.get(last)).toString().stripTrailing());
    }
    return lines;
  }

  /** How many columns of a terminal a text takes. */
  public static int width(String text) {
    return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
  }

  /** Chinese characters, Chinese punctuation and the full-width forms. */
  private static boolean isWide(int character) {
    return Character.isIdeographic(character)
        || (character >= 0x3000 && character <= 0x303F)
        || (character >= 0xFF00 && character <= 0xFF60);
  }
}
