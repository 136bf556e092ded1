package cn.duban.notice;

import cn.duban.text.Text;
import java.util.List;

/**
 * Another way of reading the text: an edit of the rule set, as an analyst would make it by hand.
 *
 * @param key what it is called among the alternatives of its reading, such as {@code from-january}
 * @param text what it says
 * @param where the file and line in which it stands, for messages
 * @param changes what to change, in this order; at least one
 */
public record Alternative(String key, Text text, String where, List<Change> changes) {
  /** Copies the list. */
  public Alternative {
    changes = List.copyOf(changes);
  }

  /**
   * Words to replace wherever they stand in a file, or in some rules.
   *
   * @param file the file, such as {@code notice.yaml}; empty: in the rules below
   * @param rules ids of duties; the words must stand in a rule of each; empty: in the file
   * @param replace the words, letter by letter
   * @param by what to put in their place; empty: nothing, they go
   */
  public record Change(String file, List<String> rules, String replace, String by) {
    /** Copies the list. */
    public Change {
      rules = List.copyOf(rules);
    }
  }
}
