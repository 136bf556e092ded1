package cn.duban.yangcheng2022.oracle;

import java.util.List;
import java.util.Random;

/**
 * Something that must hold of every county, however it is varied.
 *
 * @param <E> one piece of a variation
 */
interface Property<E> {

  /** Some way of varying a county, in pieces of which any may be left out. */
  List<E> variation(County county, Random random);

  /** Where the property does not hold; empty if it holds. */
  List<Breach> breaches(County county, List<E> variation);

  /**
   * Where a property does not hold.
   *
   * @param kind of which duty and in what: such breaches have one cause, most likely
   * @param shown both findings
   */
  record Breach(String kind, String shown) {}
}
