/** The dozen duties as expressions of the Common Expression Language. */
@NullMarked
package cn.duban.examples.benchmarks.dozen.cel;

import org.jspecify.annotations.NullMarked;
