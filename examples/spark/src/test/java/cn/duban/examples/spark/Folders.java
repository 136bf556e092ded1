package cn.duban.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The folders of a test: small counties go in, tables come out. */
record Folders(Path facts, Path out) {
  /** A township with a department that ought to meet every month. */
  static final List<String> SMALL =
      List.of(
          "{\"organizations\": [{\"id\": \"t1\", \"name\": \"示例乡\", \"kind\": \"TOWNSHIP\"}]}",
          "{\"activities\": [{\"id\": \"m1\", \"bearer\": \"t1\", \"code\": \"SAFETY_MEETING\","
              + " \"date\": \"2022-05-20\"}]}",
          "{\"reports\": [\"SAFETY_MEETING\", \"SPECIAL_SAFETY_MEETING\"]}");

  Folders(Path parent) {
    this(parent.resolve("facts"), parent.resolve("out"));
  }

  Path county(String name, String... lines) throws IOException {
    Path file = Files.createDirectories(facts.resolve("county=" + name)).resolve("facts.jsonl");
    return Files.write(file, List.of(lines));
  }

  Path small(String name) throws IOException {
    return county(name, SMALL.toArray(String[]::new));
  }

  Ran judge() {
    return Ran.judge(facts, out, "2022-07-01");
  }

  Dataset<Row> table(String name) {
    StructType columns =
        switch (name) {
          case JudgedFolder.FINDINGS -> Columns.FINDINGS;
          case JudgedFolder.PROBLEMS -> Columns.PROBLEMS;
          default -> Columns.COUNTIES;
        };
    return SparkSession.active()
        .read()
        .schema(columns.add(Columns.COUNTY, DataTypes.StringType))
        .parquet(out.resolve(name).toString());
  }

  List<Row> of(String table, String county) {
    return table(table).where("county = '" + county + "'").collectAsList();
  }
}
