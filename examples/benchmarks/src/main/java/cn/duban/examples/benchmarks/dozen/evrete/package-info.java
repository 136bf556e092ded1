/** The dozen duties as rules of Evrete. */
@NullMarked
package cn.duban.examples.benchmarks.dozen.evrete;

import org.jspecify.annotations.NullMarked;
