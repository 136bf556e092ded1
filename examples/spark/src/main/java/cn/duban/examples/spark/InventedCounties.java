package cn.duban.examples.spark;

import cn.duban.examples.quickstart.county.CountyGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Makes invented counties in a folder, the same ones every time. They have 600 to 1,500 enterprises
 * each and are called {@code invented-0001} and so on.
 */
final class InventedCounties {
  private static final String NOTE = "_INVENTED";

  private InventedCounties() {}

  /**
   * Makes those that are not there yet.
   *
   * @throws Refusal if there is anything in the folder that was not invented here
   */
  static void make(int count, FactsFolder folder, SparkSession spark) throws IOException {
    FileSystem files = folder.files();
    Path note = new Path(folder.root(), NOTE);
    if (!files.exists(note)) {
      if (folder.exists() && files.listStatus(folder.root()).length > 0) {
        throw new Refusal(
            "%s 里已有数据，不会往里面加虚构的县；请去掉 --counties 或换一个目录".formatted(folder.root()),
            "there are data in %s, and no invented counties are put among them: leave out --counties or name another folder"
                .formatted(folder.root()));
      }
      files.mkdirs(folder.root());
      files.create(note).close();
    }
    String root = folder.root().toString();
    SerializableConfiguration configuration =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    List<Integer> numbers = IntStream.rangeClosed(1, count).boxed().toList();
    JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(numbers, count)
        .foreach(number -> make(number, root, configuration.value()));
  }

  /** Made under another name first: a county is there as a whole or not at all. */
  private static void make(int number, String root, Configuration configuration)
      throws IOException {
    Path county = new Path(root, FactsFolder.PREFIX + "invented-%04d".formatted(number));
    Path target = new Path(county, "facts.jsonl");
    try (FileSystem files = FileSystem.newInstance(target.toUri(), configuration)) {
      if (files.exists(target)) {
        return;
      }
      // Checksums of Hadoop would refuse a file that somebody has edited.
      files.setWriteChecksum(false);
      Path making = new Path(county, "_facts.jsonl");
      try (OutputStream out = files.create(making, true)) {
        FactLines.write(CountyGenerator.facts(number, enterprises(number), 0), out);
      }
      if (!files.rename(making, target)) {
        throw new IOException("cannot rename " + making + " to " + target);
      }
    }
  }

  private static int enterprises(int number) {
    return 600 + 100 * (number % 10);
  }
}
