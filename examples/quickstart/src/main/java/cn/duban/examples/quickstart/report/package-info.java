/** Writes an assessment as one HTML file that needs no server: a matrix of articles by bodies. */
@NullMarked
package cn.duban.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
