package cn.duban.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What came of one run of the program.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it told about its progress and its errors
 */
public record Run(int code, String out, String err) {
  /** Runs the program as a user does. */
  public static Run of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Quickstart.run(out, err, StandardCharsets.UTF_8, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Judges the shipped county and writes the report into a folder. */
  public static Run shipped(String asOf, Path target) {
    return of("--as-of", asOf, "--out", target.toString());
  }
}
