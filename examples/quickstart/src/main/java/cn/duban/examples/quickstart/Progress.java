package cn.duban.examples.quickstart;

import cn.duban.text.Text;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Tells people what the program is doing and how long each step took. */
final class Progress {
  private static final long RECORDS_BETWEEN = 100_000;

  private final PrintStream err;
  private final Locale locale;

  Progress(PrintStream err, Locale locale) {
    this.err = err;
    this.locale = locale;
  }

  /** Runs a step and tells about it before and after. */
  <T> T step(Text what, Callable<T> step) throws Exception {
    say(new Text(what.zh() + "……", what.en() + " ..."));
    long start = System.nanoTime();
    T result = step.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    say(
        new Text(
            String.format(Locale.ROOT, "  用时 %.1f 秒", seconds),
            String.format(Locale.ROOT, "  took %.1f s", seconds)));
    return result;
  }

  /** Tells how far reading has come where there is much to read. */
  LongConsumer records() {
    return count -> {
      if (count % RECORDS_BETWEEN == 0 && count > 0) {
        say(new Text("  已读 " + grouped(count) + " 条", "  " + grouped(count) + " records"));
      }
    };
  }

  /** Tells which day is being judged where there are many. */
  Consumer<LocalDate> days() {
    return day -> say(new Text("  评估 " + day, "  judging " + day));
  }

  /** 12345 as 12,345. */
  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void say(Text text) {
    err.println(text.in(locale));
  }
}
