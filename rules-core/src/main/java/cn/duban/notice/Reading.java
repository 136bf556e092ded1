package cn.duban.notice;

import cn.duban.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A choice between two ways of reading the text.
 *
 * @param id such as {@code R-END}
 * @param choice how the text is read
 * @param reason why
 * @param alternatives the other ways of reading it; empty if there is none
 */
public record Reading(String id, Text choice, Text reason, List<Alternative> alternatives) {
  /** Copies the list. */
  public Reading {
    alternatives = List.copyOf(alternatives);
  }

  /** The alternative of this key. */
  public Optional<Alternative> alternative(String key) {
    return alternatives.stream().filter(a -> a.key().equals(key)).findFirst();
  }
}
