package cn.duban.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code duban new} writes beside copies of shipped files. */
final class Templates {
  private static final List<String> EMPTY =
      List.of(
          "notice.yaml",
          "vocabulary.yaml",
          "readings.yaml",
          "article-01-example.drl",
          "scenarios/article-01-example.yaml");

  private Templates() {}

  /** A small rule set for another notice, by file name. */
  static SortedMap<String, byte[]> empty() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    EMPTY.forEach(name -> files.put(name, read("empty/" + name)));
    return files;
  }

  /**
   * The README of a new rule set.
   *
   * @param kind {@code all}, {@code only} or {@code empty}
   * @param dir the name of the folder
   * @param files what lies in it
   */
  static byte[] readme(String kind, String dir, SortedMap<String, byte[]> files) {
    String list =
        files.keySet().stream().map(name -> "- `" + name + "`").collect(Collectors.joining("\n"));
    return text("readme-" + kind + ".md")
        .replace("@next@", text("readme-next.md"))
        .replace("@files@", list)
        .replace("@dir@", dir)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
