package cn.duban.examples.cli;

import cn.duban.text.Text;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/** Where the tool prints, in which language and whether in colours. */
final class Console {
  private static final long TICK = 5_000_000_000L;

  private final OutputStream bytes;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean colours;
  private final Locale locale;
  private final ResourceBundle messages;
  private long told = System.nanoTime();

  Console(
      OutputStream out,
      OutputStream err,
      Charset charset,
      boolean colours,
      Locale locale,
      ResourceBundle messages) {
    this.bytes = out;
    this.out = new PrintWriter(out, true, charset);
    this.err = new PrintWriter(err, true, charset);
    this.colours = colours;
    this.locale = locale;
    this.messages = messages;
  }

  /** The same in the same language, but printing in UTF-8 and without colours to a file. */
  Console writingTo(OutputStream file) {
    return new Console(file, file, StandardCharsets.UTF_8, false, locale, messages);
  }

  /** Takes results as text. */
  PrintWriter out() {
    return out;
  }

  /** Takes errors and progress. */
  PrintWriter err() {
    return err;
  }

  /** Takes results in a format whose encoding is fixed. */
  OutputStream bytes() {
    return bytes;
  }

  Locale locale() {
    return locale;
  }

  /** The words of this key in the language of the output; the fallback if there are none. */
  String message(String key, String fallback) {
    return messages.containsKey(key) ? messages.getString(key) : fallback;
  }

  String words(String zh, String en) {
    return words(new Text(zh, en));
  }

  String words(Text text) {
    return text.in(locale);
  }

  /** Prints a line of the result. */
  void say(String zh, String en) {
    out.println(words(zh, en));
  }

  /** Prints a line of the result that has no translation. */
  void line(String text) {
    out.println(text);
  }

  /** Tells an error or what is going on. */
  void tell(String zh, String en) {
    err.println(words(zh, en));
  }

  /** Tells how far a long work has come, every few seconds. */
  void progress(String zh, String en, long done, long all) {
    long now = System.nanoTime();
    if (now - told > TICK) {
      told = now;
      String count = all > 0 ? done + "/" + all : Long.toString(done);
      tell(zh + " " + count + "……", en + " " + count + " ...");
    }
  }

  String bold(String text) {
    return coloured("1", text);
  }

  String red(String text) {
    return coloured("31", text);
  }

  String green(String text) {
    return coloured("32", text);
  }

  private String coloured(String code, String text) {
    return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
