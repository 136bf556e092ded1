package cn.duban.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The same words in Chinese and in English.
 *
 * @param zh plain Chinese, for clerks and analysts
 * @param en English
 */
public record Text(String zh, String en) {

  /** Words that have no translation, such as the name of a body: the same in both languages. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /** The Chinese words for a Chinese locale, else the English ones. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
  }

  /** The labels in one line: 、 between them in Chinese, commas in English. */
  public static Text list(List<Text> labels) {
    return new Text(join(labels, Text::zh, "、"), join(labels, Text::en, ", "));
  }

  /** Half sentences in one line: ； between them in Chinese, semicolons in English. */
  public static Text sentences(List<Text> sentences) {
    return new Text(join(sentences, Text::zh, "；"), join(sentences, Text::en, "; "));
  }

  private static String join(List<Text> labels, Function<Text, String> side, String separator) {
    return labels.stream().map(side).collect(Collectors.joining(separator));
  }
}
