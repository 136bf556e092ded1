/** The answers: what was found about each duty of each bearer, and why. */
@NullMarked
package cn.duban.finding;

import org.jspecify.annotations.NullMarked;
