/** Judges the counties of a province side by side on Apache Spark. */
@NullMarked
package cn.duban.examples.spark;

import org.jspecify.annotations.NullMarked;
