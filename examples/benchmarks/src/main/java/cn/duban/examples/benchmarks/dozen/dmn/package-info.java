/** The dozen duties as decision tables of Decision Model and Notation. */
@NullMarked
package cn.duban.examples.benchmarks.dozen.dmn;

import org.jspecify.annotations.NullMarked;
