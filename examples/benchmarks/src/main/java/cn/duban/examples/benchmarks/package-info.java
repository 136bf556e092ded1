/** How fast the library is, side by side with other ways to judge the same facts. */
@NullMarked
package cn.duban.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
