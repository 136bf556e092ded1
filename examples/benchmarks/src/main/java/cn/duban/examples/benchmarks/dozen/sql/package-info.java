/** The dozen duties as SQL queries, in databases that run inside the JVM. */
@NullMarked
package cn.duban.examples.benchmarks.dozen.sql;

import org.jspecify.annotations.NullMarked;
