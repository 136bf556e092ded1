package cn.duban.examples.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What came of one run of the tool.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it told about its progress and its errors
 */
record Run(int code, String out, String err) {
  static final String COUNTY = "../quickstart/county";

  /** Runs the tool as a user does. */
  static Run of(String... args) {
    return of(false, args);
  }

  static Run of(boolean colours, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Duban.run(out, err, StandardCharsets.UTF_8, colours, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
