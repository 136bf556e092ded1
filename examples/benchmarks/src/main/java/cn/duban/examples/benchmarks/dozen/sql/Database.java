package cn.duban.examples.benchmarks.dozen.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** A database in the memory of this process. */
interface Database extends AutoCloseable {
  Connection connection();

  /** The same query in the words of this database. */
  default String dialect(String query) {
    return query;
  }

  /** Adds rows to a table in the quickest way that it knows. */
  Rows rows(String table, int columns) throws SQLException;

  /** Called when all tables are filled. */
  default void filled() throws SQLException {}

  @Override
  default void close() throws SQLException {
    connection().close();
  }
}
