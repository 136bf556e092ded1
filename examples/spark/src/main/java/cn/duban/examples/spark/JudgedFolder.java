package cn.duban.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/**
 * The folder of results: three tables in Parquet, partitioned by county. A county that stands in
 * {@code counties} is finished: that table is written last and deleted from first.
 */
final class JudgedFolder {
  static final String FINDINGS = "findings";
  static final String PROBLEMS = "problems";
  static final String COUNTIES = "counties";

  /** The one first that tells which counties are finished. */
  static final List<String> TABLES = List.of(COUNTIES, FINDINGS, PROBLEMS);

  private final SparkSession spark;
  private final FileSystem files;
  private final Path root;

  JudgedFolder(String root, SparkSession spark) throws IOException {
    Path path = new Path(root);
    files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    this.root = files.makeQualified(path);
    this.spark = spark;
  }

  /** What a run that was killed left half written must not get into this one. */
  void clean() throws IOException {
    for (String table : TABLES) {
      Path folder = new Path(root, table);
      if (files.exists(folder)) {
        for (FileStatus child : files.listStatus(folder)) {
          String name = child.getPath().getName();
          if (name.equals("_temporary") || name.startsWith(".spark-staging")) {
            files.delete(child.getPath(), true);
          }
        }
      }
    }
  }

  Path root() {
    return root;
  }

  Path path(String table) {
    return new Path(root, table);
  }

  /** The counties that are finished, by name. */
  List<Row> counties() throws IOException {
    Path folder = path(COUNTIES);
    if (!files.exists(folder)) {
      return List.of();
    }
    return spark
        .read()
        .schema(Columns.COUNTIES.add(Columns.COUNTY, DataTypes.StringType))
        .parquet(folder.toString())
        .collectAsList()
        .stream()
        .sorted(Comparator.comparing(county -> county.<String>getAs(Columns.COUNTY)))
        .toList();
  }

  /** The first problems of a county. */
  List<Row> problems(String county, int most) {
    return spark
        .read()
        .schema(Columns.PROBLEMS)
        .parquet(new Path(path(PROBLEMS), FactsFolder.PREFIX + county).toString())
        .limit(most)
        .collectAsList();
  }

  /** Puts what was judged anew in the place of what was there of these counties. */
  void replace(List<CountyFolder> counties, Dataset<Row> judged) throws IOException {
    for (String table : TABLES) {
      for (CountyFolder county : counties) {
        files.delete(new Path(path(table), FactsFolder.PREFIX + county.name()), true);
      }
    }
    append(judged, Judge.FINDING, FINDINGS);
    append(judged, Judge.PROBLEM, PROBLEMS);
    append(judged, Judge.TOTAL, COUNTIES);
  }

  private void append(Dataset<Row> judged, String column, String table) {
    judged
        .where(col(column).isNotNull())
        .select(col(Columns.COUNTY), col(column + ".*"))
        .write()
        .mode(SaveMode.Append)
        .partitionBy(Columns.COUNTY)
        .parquet(path(table).toString());
  }
}
