/** The rule set of the notice 阳政发〔2022〕1号 of Yangcheng County. */
@NullMarked
package cn.duban.yangcheng2022;

import org.jspecify.annotations.NullMarked;
