package cn.duban.finding;

import cn.duban.text.Text;

/**
 * Who owes a duty, or what it is about.
 *
 * @param id the host's id, or a code of the vocabulary
 * @param kind what it is: the kind of an organisation or facility such as {@code TOWNSHIP} or
 *     {@code COAL_MINE}, else the name of its type in capitals such as {@code ENTERPRISE}; {@link
 *     #CODE} for a code
 * @param name what people call it
 */
public record Party(String id, String kind, Text name) {
  /** The kind of a party that is no fact but a code of the vocabulary. */
  public static final String CODE = "CODE";
}
