/** The dozen duties as rules of Drools without this library. */
@NullMarked
package cn.duban.examples.benchmarks.dozen.drools;

import org.jspecify.annotations.NullMarked;
