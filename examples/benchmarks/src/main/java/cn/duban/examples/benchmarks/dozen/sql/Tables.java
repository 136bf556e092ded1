package cn.duban.examples.benchmarks.dozen.sql;

import cn.duban.fact.Activity;
import cn.duban.fact.Checklist;
import cn.duban.fact.Document;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Fact;
import cn.duban.fact.Headcount;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.Organization;
import cn.duban.fact.Report;
import cn.duban.fact.Violation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills the tables of schema.sql; kinds of facts that no duty of the dozen looks at have none. */
final class Tables {
  private final Database database;
  private final Map<Class<?>, List<Fact>> byKind = new HashMap<>();

  private Tables(Database database, List<Fact> facts) {
    this.database = database;
    for (Fact fact : facts) {
      byKind.computeIfAbsent(fact.getClass(), kind -> new ArrayList<>()).add(fact);
    }
  }

  /** Puts a county in the place of the one before. */
  static void fill(Database database, List<Fact> facts, List<Report> reports) throws SQLException {
    Scripts.run(database.connection(), "schema.sql");
    Tables tables = new Tables(database, facts);
    tables.bodies();
    tables.evidence();
    tables.cases();
    tables.insert("report", 3, reports, r -> row(r.code(), r.bearer(), r.until()));
    database.filled();
  }

  private void bodies() throws SQLException {
    insert(
        "organization",
        3,
        all(Organization.class),
        o -> row(o.id(), o.kind().name(), o.safetyRegulator()));
    insert(
        "enterprise",
        5,
        all(Enterprise.class),
        e ->
            row(
                e.id(),
                e.stateOwned(),
                e.groupCompany(),
                e.seriouslyDishonest(),
                e.blacklistedOn()));
  }

  private void evidence() throws SQLException {
    insert(
        "activity",
        8,
        all(Activity.class),
        a ->
            row(
                a.id(),
                a.bearer(),
                a.code(),
                a.date(),
                a.object(),
                a.departments(),
                a.sectors(),
                a.teamKinds()));
    insert(
        "document",
        6,
        all(Document.class),
        d ->
            row(
                d.bearer(),
                d.code(),
                d.issuedOn(),
                d.revisedOn(),
                d.effectiveFrom(),
                d.effectiveUntil()));
    insert(
        "headcount", 4, all(Headcount.class), h -> row(h.bearer(), h.code(), h.date(), h.count()));
    insert(
        "checklist",
        4,
        all(Checklist.class),
        c -> row(c.bearer(), c.code(), c.date(), c.items().toArray(String[]::new)));
  }

  private void cases() throws SQLException {
    insert(
        "hidden_danger",
        8,
        all(HiddenDanger.class),
        d ->
            row(
                d.id(),
                d.responsible(),
                d.level().name(),
                d.source() == null ? null : d.source().name(),
                d.foundOn(),
                d.deadline(),
                d.rectifiedOn(),
                d.reportedOn()));
    insert(
        "violation",
        5,
        all(Violation.class),
        v -> row(v.id(), v.handledBy(), v.filedOn(), v.decidedOn(), v.publishedOn()));
  }

  @SuppressWarnings("unchecked") // filed under its own class
  private <F extends Fact> List<F> all(Class<F> kind) {
    return (List<F>) byKind.getOrDefault(kind, List.of());
  }

  private <T> void insert(
      String table, int columns, List<T> things, Function<T, @Nullable Object[]> row)
      throws SQLException {
    try (Rows rows = database.rows(table, columns)) {
      for (T thing : things) {
        rows.add(row.apply(thing));
      }
    }
  }

  private static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }
}
