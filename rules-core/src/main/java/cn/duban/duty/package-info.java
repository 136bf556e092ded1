/**
 * The closed language in which the THEN part of a rule says what is owed, and its meaning.
 *
 * <p>A chain reads in one order: whose duty, what, how much, by when. The types are the grammar:
 * each verb returns what may follow it, and a chain is complete when it has reached {@link
 * cn.duban.duty.Complete}.
 */
@NullMarked
package cn.duban.duty;

import org.jspecify.annotations.NullMarked;
