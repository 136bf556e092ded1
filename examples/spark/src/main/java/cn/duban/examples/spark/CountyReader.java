package cn.duban.examples.spark;

import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.io.FactReader;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.util.LineReader;

/** Reads the facts of a county, each line of its files by the reader of the library. */
final class CountyReader {
  private final Configuration configuration;
  private final CompressionCodecFactory codecs;

  CountyReader(Configuration configuration) {
    this.configuration = configuration;
    codecs = new CompressionCodecFactory(configuration);
  }

  /**
   * Reads and checks the facts.
   *
   * @throws FactsException with everything that is wrong
   */
  Facts read(CountyFolder county) {
    Facts.Builder facts = Facts.builder();
    for (FactFile file : county.files()) {
      try {
        add(file, facts);
      } catch (IOException e) {
        facts
            .unread(null)
            .problem(new Problem(file.name(), new Text("无法读取：" + e, "cannot be read: " + e)));
      }
    }
    Facts read = facts.build();
    if (read.all().isEmpty()) {
      throw new FactsException(
          List.of(
              new Problem(
                  FactsFolder.PREFIX + county.name(),
                  new Text(
                      "没有数据：目录里没有 .jsonl 文件，或文件是空的",
                      "no facts: there is no .jsonl file in the folder, or nothing in it"))));
    }
    return read;
  }

  private void add(FactFile file, Facts.Builder facts) throws IOException {
    Path path = new Path(file.path());
    CompressionCodec codec = codecs.getCodec(path);
    String plain =
        codec == null
            ? file.name()
            : CompressionCodecFactory.removeSuffix(file.name(), codec.getDefaultExtension());
    if (!plain.endsWith(".jsonl")) {
      facts
          .unread(null)
          .problem(
              new Problem(
                  file.name(),
                  new Text("应为 .jsonl 或 .jsonl.gz 文件", "must be a .jsonl or .jsonl.gz file")));
      return;
    }
    try (InputStream bytes = path.getFileSystem(configuration).open(path)) {
      lines(codec == null ? bytes : codec.createInputStream(bytes), file.name(), facts);
    }
  }

  private static void lines(InputStream in, String name, Facts.Builder facts) throws IOException {
    LineReader lines = new LineReader(in);
    org.apache.hadoop.io.Text line = new org.apache.hadoop.io.Text();
    for (int number = 1; lines.readLine(line) > 0; number++) {
      if (line.getLength() > 0) {
        FactReader.addJson(
            new ByteArrayInputStream(line.getBytes(), 0, line.getLength()),
            name + ":" + number,
            facts,
            read -> {});
      }
    }
  }
}
