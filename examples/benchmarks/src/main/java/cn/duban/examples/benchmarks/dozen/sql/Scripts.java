package cn.duban.examples.benchmarks.dozen.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The SQL files beside this class. */
final class Scripts {
  private Scripts() {}

  static String text(String file) {
    try (InputStream in = Scripts.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs all statements of a file. */
  static void run(Connection connection, String file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text(file));
    }
  }
}
