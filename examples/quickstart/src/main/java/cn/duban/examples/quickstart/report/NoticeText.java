package cn.duban.examples.quickstart.report;

import cn.duban.notice.Obligation;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of the notice, for showing the whole sentence around the words that bind. */
public final class NoticeText {
  private static final Pattern ARTICLE = Pattern.compile("(?m)^(\\d+)\\.");
  private static final String ENDS = "。；\n";

  private final String text;

  /** The notice that the library ships. */
  public NoticeText() {
    try (InputStream in = Yangcheng2022.class.getResourceAsStream("notice.txt")) {
      text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence in which the quote of a duty stands; the quote alone if the text lacks it. */
  public Sentence around(Obligation obligation) {
    String article = article(obligation.article());
    String quote = obligation.quote();
    int from = article.indexOf(quote);
    if (from < 0) {
      return new Sentence("", quote, "");
    }
    int until = from + quote.length();
    int first = from;
    while (first > 0 && ENDS.indexOf(article.charAt(first - 1)) < 0) {
      first--;
    }
    int last = until;
    while (last < article.length() && ENDS.indexOf(article.charAt(last)) < 0) {
      last++;
    }
    if (last < article.length() && article.charAt(last) != '\n') {
      last++;
    }
    return new Sentence(
        article.substring(first, from).strip(), quote, article.substring(until, last).strip());
  }

  private String article(int number) {
    Matcher start = ARTICLE.matcher(text);
    while (start.find()) {
      if (start.group(1).equals(Integer.toString(number))) {
        int from = start.end();
        return text.substring(from, start.find() ? start.start() : text.length());
      }
    }
    return "";
  }

  /**
   * A sentence of the notice.
   *
   * @param before what stands before the words that bind; may be empty
   * @param quote the words that bind
   * @param after what stands after them; may be empty
   */
  public record Sentence(String before, String quote, String after) {}
}
