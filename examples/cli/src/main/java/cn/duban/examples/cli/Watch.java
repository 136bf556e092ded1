package cn.duban.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs something whenever a file of a folder has changed. It looks at times and sizes: that works
 * on network drives too, and with editors that write a new file and rename it.
 */
final class Watch {
  private final Path folder;
  private final Duration pause;

  /**
   * A watch.
   *
   * @param pause how long to wait between two looks
   */
  Watch(Path folder, Duration pause) {
    this.folder = folder;
    this.pause = pause;
  }

  /** Runs it after each change until the thread is interrupted. */
  void run(Runnable changed) {
    SortedMap<String, String> seen = look();
    try {
      while (true) {
        Thread.sleep(pause.toMillis());
        SortedMap<String, String> now = look();
        if (!now.equals(seen)) {
          seen = now;
          changed.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private SortedMap<String, String> look() {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = file.toString();
        if (name.endsWith(".drl") || name.endsWith(".yaml")) {
          files.put(name, Files.getLastModifiedTime(file) + " " + Files.size(file));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      files.put("", "in the midst of a change");
    }
    return files;
  }
}
