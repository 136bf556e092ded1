/** The command line tool for analysts who edit rule sets: {@code duban}. */
@NullMarked
package cn.duban.examples.cli;

import org.jspecify.annotations.NullMarked;
