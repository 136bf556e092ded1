package cn.duban.internal.drl;

import cn.duban.internal.engine.Rule;
import java.util.Set;

/**
 * A rule as it was read.
 *
 * @param causes ids of the duties that it names
 */
record ReadRule(Rule rule, Set<String> causes) {}
