/** Worked examples of a rule set: given facts and a date, these findings are expected. */
@NullMarked
package cn.duban.scenario;

import org.jspecify.annotations.NullMarked;
