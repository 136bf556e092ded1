package cn.duban.examples.benchmarks.dozen.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** DuckDB: columns, in native code, here on one thread. */
final class DuckDb implements Database {
  private final DuckDBConnection connection;

  DuckDb() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 1");
    }
  }

  @Override
  public Connection connection() {
    return connection;
  }

  /** It wants these words of the standard inside the parentheses. */
  @Override
  public String dialect(String query) {
    return query.replace(") IGNORE NULLS", " IGNORE NULLS)");
  }

  @Override
  public Rows rows(String table, int columns) throws SQLException {
    return new Appended(connection.createAppender(table));
  }

  private record Appended(DuckDBAppender appender) implements Rows {
    @Override
    public void add(@Nullable Object... values) throws SQLException {
      appender.beginRow();
      for (Object value : values) {
        append(value);
      }
      appender.endRow();
    }

    private void append(@Nullable Object value) throws SQLException {
      if (value == null) {
        appender.appendNull();
      } else if (value instanceof String text) {
        appender.append(text);
      } else if (value instanceof LocalDate day) {
        appender.append(day);
      } else if (value instanceof Integer number) {
        appender.append(number);
      } else if (value instanceof Boolean yes) {
        appender.append(yes);
      } else if (value instanceof String[] texts) {
        appender.append(List.of(texts));
      } else {
        throw new IllegalArgumentException(value.getClass().getName());
      }
    }

    @Override
    public void close() throws SQLException {
      appender.close();
    }
  }
}
