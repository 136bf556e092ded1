package cn.duban.examples.spark;

import static cn.duban.examples.spark.Columns.COUNTY;

import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.finding.Assessment;
import cn.duban.finding.LimitExceededException;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Judges one county wherever Spark sends it. The rows of all three tables come out together, so
 * that a county is judged once; each row fills one of the last three columns.
 */
final class Judge implements FlatMapFunction<CountyFolder, Row> {
  private static final long serialVersionUID = 1L;

  static final String FINDING = "finding";
  static final String PROBLEM = "problem";
  static final String TOTAL = "total";

  static final StructType ROW =
      new StructType()
          .add(COUNTY, DataTypes.StringType)
          .add(FINDING, Columns.FINDINGS)
          .add(PROBLEM, Columns.PROBLEMS)
          .add(TOTAL, Columns.COUNTIES);

  private final LocalDate asOf;
  private final SerializableConfiguration configuration;

  Judge(LocalDate asOf, SerializableConfiguration configuration) {
    this.asOf = asOf;
    this.configuration = configuration;
  }

  /** What the findings of a county depend on beside its facts: the day and the rules. */
  static String question(LocalDate asOf) {
    return asOf + " " + Yangcheng2022.rules().edition().sha256();
  }

  @Override
  public Iterator<Row> call(CountyFolder county) {
    try {
      Facts facts = new CountyReader(configuration.value()).read(county);
      return judged(county, facts, Yangcheng2022.rules().assess(facts, asOf));
    } catch (FactsException e) {
      return refused(county, e.problems());
    } catch (LimitExceededException e) {
      return refused(county, List.of(e.problem()));
    } catch (RuntimeException e) {
      // A fault of the program, of which the other counties should not suffer.
      return refused(
          county,
          List.of(
              new Problem(
                  FactsFolder.PREFIX + county.name(),
                  new Text("程序出错，无法评估：" + e, "cannot be judged, a fault of the program: " + e))));
    }
  }

  private Iterator<Row> judged(CountyFolder county, Facts facts, Assessment assessment) {
    Row total = Columns.judged(assessment, facts.all().size(), county.fingerprint(question(asOf)));
    return Stream.concat(
            assessment.findings().stream()
                .map(found -> RowFactory.create(county.name(), Columns.finding(found), null, null)),
            Stream.of(RowFactory.create(county.name(), null, null, total)))
        .iterator();
  }

  private Iterator<Row> refused(CountyFolder county, List<Problem> problems) {
    Row total = Columns.refused(asOf, problems.size());
    return Stream.concat(
            problems.stream()
                .map(wrong -> RowFactory.create(county.name(), null, Columns.problem(wrong), null)),
            Stream.of(RowFactory.create(county.name(), null, null, total)))
        .iterator();
  }
}
