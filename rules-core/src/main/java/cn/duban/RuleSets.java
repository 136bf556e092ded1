package cn.duban;

import cn.duban.fact.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule set in a directory that may be edited while the host runs. Every change is loaded, checked
 * and warmed aside and then takes the place of the old set as a whole; what cannot be loaded leaves
 * the old set in force. Safe for many threads. Close it to stop looking.
 */
public final class RuleSets implements AutoCloseable {
  /** An editor writes in several steps: the files must be the same for so long. */
  private static final long SETTLED_MILLIS = 200;

  private final Path directory;
  private final Supplier<RuleSet> load;
  private final Consumer<RuleSet> loaded;
  private final Consumer<RuleSetException> refused;
  private final WatchService changes;
  private final Thread watcher;
  private volatile RuleSet current;
  private String seen;

  private RuleSets(
      Path directory,
      Supplier<RuleSet> load,
      Consumer<RuleSet> loaded,
      Consumer<RuleSetException> refused)
      throws IOException {
    this.directory = directory;
    this.load = load;
    this.loaded = loaded;
    this.refused = refused;
    changes = directory.getFileSystem().newWatchService();
    register();
    seen = content();
    current = warm(load.get());
    watcher = new Thread(this::watch, "duban-rules-" + directory.getFileName());
    watcher.setDaemon(true);
  }

  /**
   * Watches a directory that holds a whole rule set.
   *
   * @param loaded is told each new set, once it is in force
   * @param refused is told everything that is wrong with an edit; the old set stays in force
   * @throws RuleSetException if the directory holds no valid rule set now
   */
  public static RuleSets watch(
      Path directory, Consumer<RuleSet> loaded, Consumer<RuleSetException> refused) {
    return watch(directory, () -> RuleSet.load(directory), loaded, refused);
  }

  /**
   * Watches a directory that holds only the files that differ from a base rule set.
   *
   * @param loaded as above
   * @param refused as above
   * @throws RuleSetException as above
   */
  public static RuleSets watch(
      Path directory, RuleSet base, Consumer<RuleSet> loaded, Consumer<RuleSetException> refused) {
    return watch(directory, () -> RuleSet.load(directory, base), loaded, refused);
  }

  private static RuleSets watch(
      Path directory,
      Supplier<RuleSet> load,
      Consumer<RuleSet> loaded,
      Consumer<RuleSetException> refused) {
    try {
      RuleSets sets = new RuleSets(directory, load, loaded, refused);
      sets.watcher.start();
      return sets;
    } catch (IOException e) {
      throw RuleFiles.refuse(
          directory.toString(), "无法监视：" + e.getMessage(), "cannot be watched: " + e.getMessage());
    }
  }

  /** The set in force: the newest that could be loaded. Ask again for each assessment. */
  public RuleSet current() {
    return current;
  }

  /** Stops looking; the set in force stays. */
  @Override
  public void close() {
    watcher.interrupt();
    try {
      changes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void watch() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        WatchKey key = changes.take();
        key.pollEvents();
        settle();
        register();
        reload();
        key.reset();
      }
    } catch (InterruptedException | ClosedWatchServiceException closed) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      refused.accept(
          RuleFiles.refuse(
              directory.toString(),
              "不再监视：" + e.getMessage(),
              "is no longer watched: " + e.getMessage()));
    }
  }

  /** Waits until nothing changes any more. */
  private void settle() throws InterruptedException {
    WatchKey more = changes.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
    while (more != null) {
      more.pollEvents();
      more.reset();
      more = changes.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void reload() {
    try {
      String now = content();
      if (now.equals(seen)) {
        return;
      }
      seen = now;
      RuleSet next = warm(load.get());
      current = next;
      loaded.accept(next);
    } catch (RuleSetException wrong) {
      refused.accept(wrong);
    }
  }

  private String content() {
    return RuleFiles.sha256(RuleFiles.of(directory));
  }

  /** The first assessment pays for what the engine does but once. */
  private static RuleSet warm(RuleSet rules) {
    Scenarios.of(rules).stream().limit(50).forEach(one -> Scenarios.run(rules, one));
    rules.assess(Facts.builder().build(), rules.notice().yearEnd());
    return rules;
  }

  private void register() throws IOException {
    try (Stream<Path> folders = Files.walk(directory)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        folder.register(
            changes,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
  }
}
