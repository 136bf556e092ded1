/** The dozen duties as rules of Easy Rules. */
@NullMarked
package cn.duban.examples.benchmarks.dozen.easy;

import org.jspecify.annotations.NullMarked;
