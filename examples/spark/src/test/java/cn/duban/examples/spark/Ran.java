package cn.duban.examples.spark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a run of the program gave. */
record Ran(int code, String out, String err) {
  /** Runs it on the session of Spark that all tests share. */
  static Ran of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Province.run(out, err, args);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Ran judge(Path facts, Path out, String day) {
    return of("--facts", facts.toString(), "--out", out.toString(), "--as-of", day);
  }
}
