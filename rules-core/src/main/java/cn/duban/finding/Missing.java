package cn.duban.finding;

import cn.duban.text.Text;

/**
 * Something to supply so that a finding can be told.
 *
 * @param what a code of evidence such as {@code SAFETY_MEETING}, or a field such as {@code
 *     Enterprise.usesGas}
 * @param of id of the subject or case whose data are missing
 * @param hint what to do
 */
public record Missing(String what, String of, Text hint) {}
