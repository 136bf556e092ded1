package cn.duban.io;

import cn.duban.text.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file, without the empty ones that spreadsheets leave behind. */
final class CsvRows {
  private static final CsvFactory FACTORY = new CsvFactory();
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int LONGEST_HEADER = 1 << 16;

  private final CsvParser parser;
  private int line = 1;

  private CsvRows(CsvParser parser) {
    this.parser = parser;
  }

  /** Opens a file, whose first row tells what separates its cells. */
  static CsvRows open(Reader in) throws IOException {
    BufferedReader buffered = new BufferedReader(in, LONGEST_HEADER);
    char separator = separator(buffered);
    CsvParser parser = FACTORY.createParser(buffered);
    parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
    return new CsvRows(parser);
  }

  /**
   * The next row that holds anything; empty at the end.
   *
   * @throws Malformed if the quotes do not match
   */
  Optional<Row> next() throws IOException, Malformed {
    try {
      while (parser.nextToken() != null) {
        line = parser.currentLocation().getLineNr();
        Row row = new Row(line, cells());
        if (!row.isBlank()) {
          return Optional.of(row);
        }
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw new Malformed(line, e.getOriginalMessage());
    }
  }

  private List<String> cells() throws IOException {
    List<String> cells = new ArrayList<>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      cells.add(stripped(parser.getText()));
    }
    return cells;
  }

  /** Without blanks at both ends, also those that Excel and word processors put there. */
  private static String stripped(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && isBlank(cell.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private static char separator(BufferedReader in) throws IOException {
    in.mark(LONGEST_HEADER);
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < LONGEST_HEADER; i++) {
      int c = in.read();
      if (c < 0 || (any && !quoted && (c == '\n' || c == '\r'))) {
        break;
      }
      any |= !Character.isWhitespace(c);
      quoted ^= c == '"';
      for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
        counts[s] += c == SEPARATORS[s] ? 1 : 0;
      }
    }
    in.reset();
    int best = 0;
    for (int s = 1; s < SEPARATORS.length; s++) {
      best = counts[s] > counts[best] ? s : best;
    }
    return SEPARATORS[best];
  }

  /**
   * One row.
   *
   * @param line the line on which it starts, counted from 1
   * @param cells without blanks at their ends
   */
  record Row(int line, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /** The rows cannot be told apart from here on. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    private Malformed(int line, String message) {
      super(message);
      this.line = line;
    }

    /** The line of the row that is malformed, counted from 1. */
    int line() {
      return line;
    }

    /** What to do about it. */
    Text what() {
      return new Text(
          "CSV 引号不配对，从这一行起无法读取：" + getMessage(),
          "the quotes do not match; nothing can be read from this row on: " + getMessage());
    }
  }
}
