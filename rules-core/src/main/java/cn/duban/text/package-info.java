/**
 * Words for people: labels in Chinese and English, and the nearest known name to a misspelt one.
 */
@NullMarked
package cn.duban.text;

import org.jspecify.annotations.NullMarked;
