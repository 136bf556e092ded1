package cn.duban.examples.benchmarks.dozen.sql;

import cn.duban.examples.benchmarks.dozen.Contender;
import cn.duban.fact.Fact;
import cn.duban.fact.Report;
import cn.duban.finding.Status;
import cn.duban.notice.Notice;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One query for each duty, the same text for every database. */
public final class SqlContender implements Contender {
  private final Notice notice = Yangcheng2022.rules().notice();
  private final List<String> queries =
      Stream.of(
              "2.5-meeting-every-month.sql",
              "4.1-commitment-of-this-year.sql",
              "4.2-two-checks-every-month.sql",
              "4.3-safety-director.sql",
              "4.10-five-in-place.sql",
              "5.2-list-for-every-post.sql",
              "7.6-danger-rectified-and-reported.sql",
              "9.3-danger-rectified.sql",
              "9.7-danger-investigated.sql",
              "11.4-dishonest-blacklisted.sql",
              "12.2-decision-published.sql",
              "18.5-field-drill.sql")
          .map(Scripts::text)
          .toList();
  private final Database database;
  private final boolean keepsCounty;
  private @Nullable List<Fact> loadedFacts;
  private @Nullable List<Report> loadedReports;

  private SqlContender(Opening opening, boolean keepsCounty) {
    this.keepsCounty = keepsCounty;
    try {
      database = opening.open();
      Calendar.fill(database, notice.calendar());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Opening {
    Database open() throws SQLException;
  }

  /** H2 that is filled before every judging. */
  public static Contender h2() {
    return new SqlContender(H2::new, false);
  }

  /** H2 that is filled only when another county is judged than before. */
  public static Contender h2Loaded() {
    return new SqlContender(H2::new, true);
  }

  /** DuckDB that is filled before every judging. */
  public static Contender duckDb() {
    return new SqlContender(DuckDb::new, false);
  }

  /** DuckDB that is filled only when another county is judged than before. */
  public static Contender duckDbLoaded() {
    return new SqlContender(DuckDb::new, true);
  }

  @Override
  public Map<String, Status> judge(List<Fact> facts, List<Report> reports, LocalDate asOf) {
    Map<String, Status> found = new HashMap<>();
    if (asOf.isBefore(notice.issued())) {
      return found;
    }
    try {
      load(facts, reports);
      for (String query : queries) {
        ask(query, asOf, found);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  @SuppressWarnings("ReferenceEquality") // comparing a million facts would be measured as well
  private void load(List<Fact> facts, List<Report> reports) throws SQLException {
    if (keepsCounty && facts == loadedFacts && reports == loadedReports) {
      return;
    }
    loadedFacts = null;
    Tables.fill(database, facts, reports);
    loadedFacts = facts;
    loadedReports = reports;
  }

  /** Prepares anew: kept open, a statement of DuckDB misses the rows that are added later. */
  private void ask(String query, LocalDate asOf, Map<String, Status> found) throws SQLException {
    try (PreparedStatement statement =
        database.connection().prepareStatement(database.dialect(query))) {
      statement.setObject(1, asOf);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), Status.valueOf(rows.getString(2)));
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
