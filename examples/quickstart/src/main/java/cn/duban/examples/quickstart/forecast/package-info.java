/** What comes if nothing more is done, as a table and as a calendar of last days. */
@NullMarked
package cn.duban.examples.quickstart.forecast;

import org.jspecify.annotations.NullMarked;
