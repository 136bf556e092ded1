package cn.duban.notice;

import cn.duban.text.Text;
import java.util.List;

/**
 * One article of the notice.
 *
 * @param number from 1 on
 * @param title its heading
 * @param notEncoded the pieces of its text that no rule encodes; empty if there is none
 */
public record Article(int number, Text title, List<Piece> notEncoded) {
  /** Copies the list. */
  public Article {
    notEncoded = List.copyOf(notEncoded);
  }

  /**
   * A piece of the text that no rule encodes.
   *
   * @param text the words of the notice, verbatim
   * @param reason why no rule encodes it
   */
  public record Piece(String text, String reason) {}
}
