package cn.duban.notice;

import cn.duban.text.Text;

/**
 * A choice between two ways of reading the text.
 *
 * @param id such as {@code R-END}
 * @param choice how the text is read
 * @param reason why
 * @param alternative the other way of reading it; both sides empty if there is none
 */
public record Reading(String id, Text choice, Text reason, Text alternative) {}
