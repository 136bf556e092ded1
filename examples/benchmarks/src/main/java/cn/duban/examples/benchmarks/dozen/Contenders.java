package cn.duban.examples.benchmarks.dozen;

import cn.duban.examples.benchmarks.dozen.cel.CelDozen;
import cn.duban.examples.benchmarks.dozen.dmn.DmnDozen;
import java.util.function.Supplier;

/** Every way to judge the dozen duties. */
public enum Contenders {
  /** This library. */
  LIBRARY(Dozen::new),
  /** Expressions in CEL, given one bearer at a time. */
  CEL(CelDozen::new),
  /** Decision tables in DMN, given one bearer at a time. */
  DMN(DmnDozen::new);

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
