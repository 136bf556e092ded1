package cn.duban.examples.spark;

import cn.duban.finding.Status;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/** How the province stands, for whoever runs the program. */
final class Summary {
  private static final int PROBLEMS_SHOWN = 3;
  private static final int COUNTIES_SHOWN = 20;

  private final JudgedFolder folder;
  private final List<Row> judged = new ArrayList<>();
  private final List<Row> refused = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();

  /** Sums up the counties of these names; any others in the folder are of facts that are gone. */
  Summary(JudgedFolder folder, Set<String> names) throws IOException {
    this.folder = folder;
    for (Row county : folder.counties()) {
      String name = county.getAs(Columns.COUNTY);
      if (!names.contains(name)) {
        gone.add(name);
      } else if (county.<Long>getAs(Columns.PROBLEMS_COUNT) > 0) {
        refused.add(county);
      } else {
        judged.add(county);
      }
    }
  }

  /** Whether every county is judged, and none is left of facts that are gone. */
  boolean complete() {
    return refused.isEmpty() && gone.isEmpty();
  }

  void print(int now, PrintStream out) {
    int all = judged.size() + refused.size();
    out.printf(
        "%d 个县：本次 %d，未变 %d | %1$d counties: %2$d now, %3$d unchanged%n", all, now, all - now);
    out.printf(
        "数据 %,d 条，结论 %,d 项 | %1$,d facts, %2$,d findings%n",
        sum(Columns.FACTS), sum(Columns.FINDINGS_COUNT));
    for (Status status : Status.values()) {
      out.printf("%,12d %s %s%n", sum(Columns.name(status)), status.name(), status.label().zh());
    }
    refused.stream().limit(COUNTIES_SHOWN).forEach(county -> problems(county, out));
    if (refused.size() > COUNTIES_SHOWN) {
      out.printf("… 另有 %d 个县没有评估 | and %1$d more%n", refused.size() - COUNTIES_SHOWN);
    }
    for (String name : gone) {
      out.printf(
          "%s：已没有数据，旧结论仍在；请删去各表中的 %s%s | no longer among the facts, its old findings remain: delete %2$s%1$s in each table%n",
          name, FactsFolder.PREFIX, name);
    }
    for (String table : JudgedFolder.TABLES) {
      out.println(folder.path(table));
    }
  }

  private void problems(Row county, PrintStream out) {
    String name = county.getAs(Columns.COUNTY);
    long problems = county.getAs(Columns.PROBLEMS_COUNT);
    out.printf("%s：没有评估，问题 %d 处 | not judged, %2$d problems%n", name, problems);
    for (Row problem : folder.problems(name, PROBLEMS_SHOWN)) {
      out.printf("    %s - %s | %s%n", problem.get(0), problem.get(1), problem.get(2));
    }
    if (problems > PROBLEMS_SHOWN) {
      out.println("    …");
    }
  }

  private long sum(String column) {
    return judged.stream().mapToLong(county -> county.<Long>getAs(column)).sum();
  }
}
