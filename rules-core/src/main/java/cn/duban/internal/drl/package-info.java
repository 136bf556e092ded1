/**
 * The only package that knows Drools: parses rule files, holds them to the closed language,
 * compiles them and runs a session. Nothing of it is for hosts.
 */
@NullMarked
package cn.duban.internal.drl;

import org.jspecify.annotations.NullMarked;
