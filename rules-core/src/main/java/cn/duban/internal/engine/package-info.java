/**
 * Runs rules that have been read and checked, whichever way they are matched: by Drools or by the
 * Java that the build makes of them. Nothing of it is for hosts.
 */
@NullMarked
package cn.duban.internal.engine;

import org.jspecify.annotations.NullMarked;
