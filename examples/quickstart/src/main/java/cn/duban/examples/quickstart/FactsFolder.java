package cn.duban.examples.quickstart;

import cn.duban.fact.Facts;
import cn.duban.io.FactReader;
import cn.duban.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The facts of a county on disk: a folder of CSV files, or one JSON file. */
public record FactsFolder(Path path) {
  private static final String NOTE = "note.txt";
  private static final List<String> SHIPPED = List.of("examples/quickstart/county", "county");

  /** The county that comes with the example, seen from a working directory. */
  static Optional<FactsFolder> shipped(Path workingDirectory) {
    return SHIPPED.stream()
        .map(workingDirectory::resolve)
        .filter(folder -> Files.exists(folder.resolve("organizations.csv")))
        .findFirst()
        .map(FactsFolder::new);
  }

  /**
   * Reads and checks the facts.
   *
   * @param progress is told the number of records read so far
   * @throws cn.duban.fact.FactsException with everything that is wrong
   */
  Facts read(LongConsumer progress) {
    Facts.Builder facts = Facts.builder();
    if (Files.isRegularFile(path)) {
      FactReader.addJson(path, facts, progress);
    } else {
      FactReader.addCsv(path, StandardCharsets.UTF_8, facts, progress);
    }
    return facts.build();
  }

  /** What the folder says about its data in {@code note.txt}: Chinese, then English. */
  public Optional<Text> note() throws IOException {
    Path file = path.resolve(NOTE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<String> lines =
        Files.readString(file).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Text(lines.get(0), lines.get(lines.size() - 1)));
  }
}
