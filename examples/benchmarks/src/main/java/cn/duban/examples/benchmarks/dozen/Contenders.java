package cn.duban.examples.benchmarks.dozen;

import cn.duban.examples.benchmarks.dozen.cel.CelDozen;
import cn.duban.examples.benchmarks.dozen.dmn.DmnDozen;
import cn.duban.examples.benchmarks.dozen.drools.PlainDrools;
import cn.duban.examples.benchmarks.dozen.easy.EasyRules;
import cn.duban.examples.benchmarks.dozen.evrete.EvreteRules;
import cn.duban.examples.benchmarks.dozen.sql.SqlContender;
import java.util.function.Supplier;

/** Every way to judge the dozen duties. */
public enum Contenders {
  /** This library, with rules that a program ships. */
  LIBRARY(Dozen::shipped),

  /** This library, with rules that an office edits. */
  LIBRARY_EDITED(Dozen::edited),

  /** Drools without this library. */
  DROOLS(PlainDrools::new),

  /** Evrete, an engine with joins but without accumulate. */
  EVRETE(EvreteRules::new),

  /** Easy Rules, an engine without joins. */
  EASY_RULES(EasyRules::new),
  /** Expressions in CEL, given one bearer at a time. */
  CEL(CelDozen::new),
  /** Decision tables in DMN, given one bearer at a time. */
  DMN(DmnDozen::new),
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
