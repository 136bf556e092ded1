package cn.duban.examples.benchmarks.dozen.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a table; they are all there when it is closed. */
interface Rows extends AutoCloseable {
  void add(@Nullable Object... values) throws SQLException;

  @Override
  void close() throws SQLException;
}
