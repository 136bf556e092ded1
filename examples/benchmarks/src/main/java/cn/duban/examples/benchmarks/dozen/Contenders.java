package cn.duban.examples.benchmarks.dozen;

import cn.duban.examples.benchmarks.dozen.sql.SqlContender;
import java.util.function.Supplier;

/** Every way to judge the dozen duties. */
public enum Contenders {
  /** This library. */
  LIBRARY(Dozen::new),
  /** SQL in H2, with the time for filling its tables. */
  H2(SqlContender::h2),
  /** SQL in H2 where the county is already. */
  H2_LOADED(SqlContender::h2Loaded),
  /** SQL in DuckDB, with the time for filling its tables. */
  DUCKDB(SqlContender::duckDb),
  /** SQL in DuckDB where the county is already. */
  DUCKDB_LOADED(SqlContender::duckDbLoaded);

  @SuppressWarnings("ImmutableEnumChecker") // a method reference holds nothing
  private final Supplier<Contender> make;

  Contenders(Supplier<Contender> make) {
    this.make = make;
  }

  /** Makes it ready: rules compiled, connections open. */
  public Contender start() {
    return make.get();
  }
}
