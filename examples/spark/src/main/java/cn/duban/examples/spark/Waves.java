package cn.duban.examples.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Judges counties wave after wave. What a wave found is safe before the next begins: a run that is
 * killed loses one wave, and nothing grows with the number of counties.
 */
final class Waves {
  /** Counties for each core: some take longer than others, and cores should not wait for them. */
  private static final int FOR_EACH_CORE = 8;

  private final SparkSession spark;
  private final LocalDate asOf;
  private final JudgedFolder target;

  Waves(SparkSession spark, LocalDate asOf, JudgedFolder target) {
    this.spark = spark;
    this.asOf = asOf;
    this.target = target;
  }

  /**
   * Judges them all.
   *
   * @param progress is told after each wave how many are finished
   */
  void judge(List<CountyFolder> counties, IntConsumer progress) throws IOException {
    int done = 0;
    while (done < counties.size()) {
      int wave = FOR_EACH_CORE * spark.sparkContext().defaultParallelism();
      int end = Math.min(counties.size(), done + wave);
      one(counties.subList(done, end));
      done = end;
      progress.accept(done);
    }
  }

  private void one(List<CountyFolder> wave) throws IOException {
    Judge judge =
        new Judge(asOf, new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    Dataset<Row> judged =
        spark
            .createDataFrame(
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .parallelize(wave, wave.size())
                    .flatMap(judge),
                Judge.ROW)
            .persist(StorageLevel.DISK_ONLY());
    try {
      target.replace(wave, judged);
    } finally {
      judged.unpersist();
    }
  }
}
