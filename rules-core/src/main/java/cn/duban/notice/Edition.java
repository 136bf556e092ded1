package cn.duban.notice;

/**
 * Which rule set it is, so that a finding can be traced to the rules that made it.
 *
 * @param number the number of its notice
 * @param version as its editors count; empty if they do not
 * @param sha256 of the names and the content of its files, in hexadecimal: 64 characters
 */
public record Edition(String number, String version, String sha256) {}
