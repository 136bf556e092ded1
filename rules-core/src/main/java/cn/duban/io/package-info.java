/**
 * Reads facts, rule sets and scenarios, and writes findings: the only package that knows JSON, YAML
 * and CSV.
 *
 * <p>Everything that is wrong with an input is told at once, each problem with its file, line and
 * place. Nothing here depends on the language, the character encoding, the time zone or the clock
 * of the machine.
 */
@NullMarked
package cn.duban.io;

import org.jspecify.annotations.NullMarked;
