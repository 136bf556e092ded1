/**
 * Makes the invented county that lies in {@code examples/quickstart/county}: one small class per
 * theme, each with dice of its own, so that a new theme leaves the data of the others as they are.
 */
@NullMarked
package cn.duban.examples.quickstart.county;

import org.jspecify.annotations.NullMarked;
