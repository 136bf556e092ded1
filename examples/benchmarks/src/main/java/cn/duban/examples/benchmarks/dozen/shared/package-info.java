/**
 * What the engines share that have no duties of their own: dates, counting and what a record
 * proves. Which facts belong together, and what follows, is left to each engine.
 */
@NullMarked
package cn.duban.examples.benchmarks.dozen.shared;

import org.jspecify.annotations.NullMarked;
