/**
 * The door: load a rule set, hand over facts, get findings.
 *
 * <p>A {@link cn.duban.RuleSet} is loaded once and serves many threads. {@link cn.duban.fact.Facts}
 * hold what the host knows. {@link cn.duban.RuleSet#assess} answers, for every duty of every
 * bearer, how it stands on a day: a {@link cn.duban.finding.Finding} in an {@link
 * cn.duban.finding.Assessment}.
 */
@NullMarked
package cn.duban;

import org.jspecify.annotations.NullMarked;
