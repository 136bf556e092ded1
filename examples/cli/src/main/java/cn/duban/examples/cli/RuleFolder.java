package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A rule set that was named on the command line: a folder that holds all of it, a folder that holds
 * only the files that differ from the shipped one, or the shipped one itself.
 *
 * @param name as it was named
 * @param folder empty for the shipped rule set
 */
record RuleFolder(String name, Optional<Path> folder) {
  /** The shipped rule set. */
  static final RuleFolder SHIPPED = new RuleFolder(ShippedRules.NAME, Optional.empty());

  /**
   * The rule set of this name.
   *
   * @throws Refusal if there is none
   */
  static RuleFolder of(String name) {
    Path path = path(name);
    if (!Files.exists(path) && name.equals(ShippedRules.NAME)) {
      return SHIPPED;
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw Refusal.usage(
          "%s 不是目录；规则集是一个目录".formatted(name),
          "%s is no folder; a rule set is a folder".formatted(name));
    }
    if (!Files.isDirectory(path)) {
      throw Refusal.usage(
          "没有目录 %s；要新建规则集，请运行 duban new %1$s".formatted(name),
          "There is no folder %s; to make a rule set, run duban new %1$s".formatted(name));
    }
    RuleFolder rules = new RuleFolder(name, Optional.of(path));
    if (!holdsRules(path) && !holdsRules(path.resolve("scenarios"))) {
      throw Refusal.usage(
          "目录 %s 里没有规则集：没有 .drl 文件，也没有 .yaml 文件".formatted(name),
          "The folder %s holds no rule set: neither .drl nor .yaml files".formatted(name));
    }
    return rules;
  }

  /** Whether it stands alone, with a notice of its own. */
  boolean standsAlone() {
    return folder.map(path -> Files.exists(path.resolve("notice.yaml"))).orElse(true);
  }

  /**
   * Loads it.
   *
   * @throws cn.duban.RuleSetException with everything that is wrong
   */
  RuleSet load() {
    if (folder.isEmpty()) {
      return Yangcheng2022.rules();
    }
    return standsAlone()
        ? RuleSet.load(folder.get())
        : RuleSet.load(folder.get(), Yangcheng2022.rules());
  }

  /** The texts of its files by name, with those of the shipped set that it leaves as they are. */
  SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    if (!standsAlone() || folder.isEmpty()) {
      ShippedRules.files().forEach((file, bytes) -> texts.put(file, text(bytes)));
    }
    texts.putAll(ownTexts());
    return texts;
  }

  /** The texts of the files in its folder by name; empty for the shipped rule set. */
  SortedMap<String, String> ownTexts() {
    SortedMap<String, String> texts = new TreeMap<>();
    folder.ifPresent(
        path -> {
          try (Stream<Path> walk = Files.walk(path)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
              String name = path.relativize(file).toString().replace('\\', '/');
              if (name.endsWith(".drl") || name.endsWith(".yaml")) {
                texts.put(name, text(Files.readAllBytes(file)));
              }
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return texts;
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean holdsRules(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).anyMatch(f -> f.endsWith(".drl") || f.endsWith(".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Refusal.usage("“" + name + "”不能作目录名", "'" + name + "' cannot be the name of a folder");
    }
  }
}
