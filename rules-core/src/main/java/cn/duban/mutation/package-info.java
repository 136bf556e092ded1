/** Changes rules one thing at a time, to see whether the scenarios notice. */
@NullMarked
package cn.duban.mutation;

import org.jspecify.annotations.NullMarked;
