/** The quick start: judges a county and writes a report that people read in a browser. */
@NullMarked
package cn.duban.examples.quickstart;

import org.jspecify.annotations.NullMarked;
