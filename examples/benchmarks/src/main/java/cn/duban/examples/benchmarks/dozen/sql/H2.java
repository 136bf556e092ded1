package cn.duban.examples.benchmarks.dozen.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** H2: rows and indexes, in Java. */
final class H2 implements Database {
  private static final int BATCH = 1000;

  private final Connection connection;

  H2() throws SQLException {
    // Without a name the database is private to the connection. A query that is prepared anew must
    // not answer from what it found before.
    connection = DriverManager.getConnection("jdbc:h2:mem:;QUERY_CACHE_SIZE=0");
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public Rows rows(String table, int columns) throws SQLException {
    String places = String.join(", ", Collections.nCopies(columns, "?"));
    return new Batches(
        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")"));
  }

  @Override
  public void filled() throws SQLException {
    Scripts.run(connection, "h2-indexes.sql");
  }

  private static final class Batches implements Rows {
    private final PreparedStatement insert;
    private int waiting;

    Batches(PreparedStatement insert) {
      this.insert = insert;
    }

    @Override
    public void add(@Nullable Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.addBatch();
      if (++waiting == BATCH) {
        insert.executeBatch();
        waiting = 0;
      }
    }

    @Override
    public void close() throws SQLException {
      try (insert) {
        insert.executeBatch();
      }
    }
  }
}
