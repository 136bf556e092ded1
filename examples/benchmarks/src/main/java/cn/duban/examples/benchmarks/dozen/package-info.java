/** A dozen duties of different shapes, judged by the library and by other engines. */
@NullMarked
package cn.duban.examples.benchmarks.dozen;

import org.jspecify.annotations.NullMarked;
