package cn.duban.examples.cli;

import cn.duban.examples.quickstart.FactsFolder;
import cn.duban.fact.Facts;
import cn.duban.io.FactReader;
import cn.duban.text.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The facts that were named on the command line: a folder of CSV files, or one JSON file.
 *
 * @param path where they lie
 * @param charset the encoding of CSV files
 */
record FactsSource(Path path, Charset charset) {
  /**
   * Reads and checks the facts.
   *
   * @throws cn.duban.fact.FactsException with everything that is wrong
   */
  Facts read(Console console) {
    if (!Files.exists(path)) {
      throw Refusal.usage("没有数据文件或目录 " + path, "There is no file or folder " + path);
    }
    Facts.Builder facts = Facts.builder();
    if (Files.isRegularFile(path)) {
      FactReader.addJson(path, facts, count -> tell(console, count));
    } else {
      FactReader.addCsv(path, charset, facts, count -> tell(console, count));
    }
    return facts.build();
  }

  /** What the folder says about its data in {@code note.txt}: Chinese, then English. */
  Optional<Text> note() throws IOException {
    return new FactsFolder(path).note();
  }

  private static void tell(Console console, long count) {
    console.progress("已读数据", "facts read", count, 0);
  }
}
