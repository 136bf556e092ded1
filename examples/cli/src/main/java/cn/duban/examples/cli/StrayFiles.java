package cn.duban.examples.cli;

import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds files that look like part of a rule set, but are not read. */
final class StrayFiles {
  private static final Set<String> YAML = Set.of("notice.yaml", "vocabulary.yaml", "readings.yaml");

  private StrayFiles() {}

  /** What is wrong with the names of the files in a folder. */
  static List<Problem> of(Path folder) {
    List<Problem> problems = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile).sorted()::iterator) {
        check(folder.relativize(file).toString().replace('\\', '/'), problems);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems;
  }

  private static void check(String name, List<Problem> problems) {
    String folded = name.toLowerCase(Locale.ROOT);
    boolean read = name.endsWith(".drl") || name.endsWith(".yaml");
    if (!read && folded.matches(".*\\.(drl|ya?ml|drl\\.txt|ya?ml\\.txt)")) {
      problems.add(
          new Problem(
              name,
              new Text(
                  "这个文件不会被读取；文件名须以 .drl 或 .yaml 结尾（小写）",
                  "this file is not read; its name must end in .drl or .yaml, in small letters")));
    }
    if (name.endsWith(".yaml") && !YAML.contains(name) && !name.startsWith("scenarios/")) {
      problems.add(
          new Problem(
              name,
              new Text(
                  "这个文件不会被读取；情景放在 scenarios 目录，其余只有 notice.yaml、vocabulary.yaml、readings.yaml",
                  "this file is not read; scenarios lie in the folder scenarios, and beside it"
                      + " there are only notice.yaml, vocabulary.yaml and readings.yaml")));
    }
  }
}
