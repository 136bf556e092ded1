package cn.duban.examples.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import cn.duban.text.Problem;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The columns of the three tables, and what stands in them. */
final class Columns {
  static final String COUNTY = "county";
  static final String FACTS = "facts";
  static final String PROBLEMS_COUNT = "problems";
  static final String FINDINGS_COUNT = "findings";
  static final String FINGERPRINT = "fingerprint";

  private static final ArrayType STRINGS = createArrayType(StringType, false);

  static final StructType FINDINGS =
      new StructType()
          .add("id", StringType)
          .add("obligation", StringType)
          .add("article", IntegerType)
          .add("title", StringType)
          .add("bearer", StringType)
          .add("bearer_name", StringType)
          .add("object", StringType)
          .add("status", StringType)
          .add("last_day", DateType)
          .add("observed", StringType)
          .add("required", StringType)
          .add("missing", STRINGS)
          .add("evidence", STRINGS)
          .add("causes", STRINGS)
          .add("explanation", StringType);

  static final StructType PROBLEMS =
      new StructType().add("place", StringType).add("zh", StringType).add("en", StringType);

  static final StructType COUNTIES = counties();

  private Columns() {}

  private static StructType counties() {
    StructType columns =
        new StructType()
            .add("as_of", DateType)
            .add(FACTS, LongType)
            .add(PROBLEMS_COUNT, LongType)
            .add(FINDINGS_COUNT, LongType);
    for (Status status : Status.values()) {
      columns = columns.add(name(status), LongType);
    }
    return columns.add(FINGERPRINT, StringType);
  }

  /** The column that counts the findings of a status. */
  static String name(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  static Row finding(Finding finding) {
    return RowFactory.create(
        finding.id(),
        finding.obligation().id(),
        finding.obligation().article(),
        finding.obligation().title().zh(),
        finding.bearer().id(),
        finding.bearer().name().zh(),
        finding.objectId(),
        finding.status().name(),
        finding.lastDay().map(Date::valueOf).orElse(null),
        finding.observation().observed(),
        finding.observation().required(),
        finding.missing().stream().map(m -> m.what() + " (" + m.of() + ")").toArray(String[]::new),
        finding.evidence().stream()
            .map(fact -> fact.getClass().getSimpleName() + ":" + fact.id())
            .toArray(String[]::new),
        finding.causes().toArray(new String[0]),
        finding.explanation().zh());
  }

  static Row problem(Problem problem) {
    return RowFactory.create(problem.where(), problem.what().zh(), problem.what().en());
  }

  /** A county that was judged. */
  static Row judged(Assessment assessment, int facts, String fingerprint) {
    return county(
        assessment.asOf(),
        (long) facts,
        0,
        (long) assessment.findings().size(),
        status -> (long) assessment.findings(status).size(),
        fingerprint);
  }

  /**
   * A county that could not be judged: nothing is known about it but its problems. Without a
   * fingerprint it is tried again by the next run, for a file may have been out of reach.
   */
  static Row refused(LocalDate asOf, int problems) {
    return county(asOf, null, problems, null, status -> null, null);
  }

  private static Row county(
      LocalDate asOf,
      @Nullable Long facts,
      long problems,
      @Nullable Long findings,
      Function<Status, @Nullable Long> counts,
      @Nullable String fingerprint) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(Date.valueOf(asOf));
    cells.add(facts);
    cells.add(problems);
    cells.add(findings);
    for (Status status : Status.values()) {
      cells.add(counts.apply(status));
    }
    cells.add(fingerprint);
    return RowFactory.create(cells.toArray());
  }
}
