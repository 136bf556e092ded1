package cn.duban.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages of the output, as people write them after {@code --lang}. */
enum Language {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** The language that a command line asks for; help and errors need it before it is parsed. */
  static Language of(String... args) {
    List<String> words = Arrays.stream(args).map(a -> a.toLowerCase(Locale.ROOT)).toList();
    int at = words.indexOf("--lang");
    boolean english =
        words.contains("--lang=en")
            || (at >= 0 && at + 1 < args.length && words.get(at + 1).equals("en"));
    return english ? EN : ZH;
  }
}
