package cn.duban.examples.quickstart;

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
}
