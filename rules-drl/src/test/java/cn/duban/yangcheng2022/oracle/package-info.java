/**
 * A second opinion on every duty: a plain Java oracle that judges the same facts as the rules, made
 * from the text of the notice and its readings, and random counties on which the two must agree.
 */
@NullMarked
package cn.duban.yangcheng2022.oracle;

import org.jspecify.annotations.NullMarked;
