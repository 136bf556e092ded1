package cn.duban.yangcheng2022.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Feeds inputs to targets, one at a time and each within a time; keeps what went wrong. */
final class Bout {
  private static final long SECONDS = 30;

  private final Path kept;
  private final Map<String, long[]> counts = new LinkedHashMap<>();
  private final Map<String, String> failures = new LinkedHashMap<>();
  private long slowest;
  private String slowestInput = "";

  /**
   * A bout.
   *
   * @param kept the folder in which the files of failing inputs stay
   */
  Bout(Path kept) {
    this.kept = kept;
  }

  /** What went wrong, once for each cause: the input with its first lines of trace. */
  Map<String, String> failures() {
    return failures;
  }

  void feed(Target target, long seed) throws IOException, InterruptedException {
    String input = target.name() + ":" + seed;
    Path folder = Files.createDirectories(kept.resolve(target.name() + "-" + seed));
    FutureTask<Boolean> task = new FutureTask<>(() -> target.feed(new Random(seed), folder));
    Thread worker = new Thread(null, task, "fuzz " + input);
    worker.setDaemon(true);
    long started = System.nanoTime();
    worker.start();
    boolean failed = true;
    try {
      boolean read = task.get(SECONDS, TimeUnit.SECONDS);
      counts.computeIfAbsent(target.name(), name -> new long[2])[read ? 0 : 1]++;
      failed =
          System.getProperty(Snippets.CANARY) != null && fail("code has run", input, "the canary");
      System.clearProperty(Snippets.CANARY);
    } catch (TimeoutException hang) {
      fail("hang", input, trace(worker.getStackTrace(), 40));
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String where = trace(cause.getStackTrace(), 6);
      String key =
          cause instanceof AssertionError
              ? String.valueOf(cause.getMessage()).replaceAll("(?s): .*", "") + where
              : cause.getClass() + where;
      failed = fail(key, input, cause + where);
    }
    long millis = (System.nanoTime() - started) / 1_000_000;
    if (millis > slowest) {
      slowest = millis;
      slowestInput = input;
    }
    if (!failed) {
      delete(folder);
    }
  }

  /** Whether it is the first of its kind. */
  private boolean fail(String key, String input, String what) {
    boolean first = failures.putIfAbsent(key, "-Dduban.fuzz.replay=" + input + "\n" + what) == null;
    if (first) {
      System.out.println("FAULT " + failures.get(key));
    }
    return first;
  }

  private static String trace(StackTraceElement[] trace, int lines) {
    return Arrays.stream(trace)
        .limit(lines)
        .map(line -> "\n    at " + line)
        .collect(Collectors.joining());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
            .map(
                one ->
                    "%s: %d read, %d refused"
                        .formatted(one.getKey(), one.getValue()[0], one.getValue()[1]))
            .collect(Collectors.joining("; "))
        + "; slowest %d ms (%s); %d faults".formatted(slowest, slowestInput, failures.size());
  }
}
