package cn.duban.yangcheng2022.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Good files of one kind, which are then damaged. */
final class Seeds {
  static final Path RULES = Path.of("src/main/resources/cn/duban/yangcheng2022");
  static final Path FACTS = Path.of("src/test/resources/cn/duban/yangcheng2022/fuzz");

  private final Map<String, String> files = new TreeMap<>();
  private final List<String> names;

  /** The files of a folder whose names have this end. */
  Seeds(Path folder, String end) {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(end)).toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    names = new ArrayList<>(files.keySet());
  }

  Map<String, String> files() {
    return files;
  }

  String name(Random random) {
    return names.get(random.nextInt(names.size()));
  }

  String text(String name) {
    return files.getOrDefault(name, "");
  }

  static void write(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
