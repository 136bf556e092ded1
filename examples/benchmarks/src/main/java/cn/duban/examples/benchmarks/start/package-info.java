/** How long a program takes from its start to its first finding. */
@NullMarked
package cn.duban.examples.benchmarks.start;

import org.jspecify.annotations.NullMarked;
