package cn.duban.io;

import cn.duban.fact.FactType;
import cn.duban.io.Node.Entries;
import cn.duban.text.Text;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of one type from one CSV file. */
final class CsvFile {
  private final String name;
  private final FactType type;
  private final FactBinder binder;
  private final Intake intake;
  private final Problems problems;

  CsvFile(String name, FactType type, FactBinder binder, Intake intake, Problems problems) {
    this.name = name;
    this.type = type;
    this.binder = binder;
    this.intake = intake;
    this.problems = problems;
  }

  /**
   * Reads all rows; stops where they cannot be told apart, after telling so.
   *
   * @return whether all of it could be read
   */
  boolean read(Reader in) throws IOException {
    try {
      CsvRows rows = CsvRows.open(in);
      Optional<CsvRows.Row> first = rows.next();
      if (first.isEmpty()) {
        problems.add(name, empty());
        return false;
      }
      CsvHeader header = new CsvHeader(type, first.get(), name, problems);
      Source source = new Source.Table(name, header.written(), problems);
      for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        row(row.get(), header, source);
      }
      return header.absent().isEmpty();
    } catch (CsvRows.Malformed e) {
      problems.add(name + ":" + e.line(), e.what());
      return false;
    }
  }

  private Text empty() {
    Text columns = CsvHeader.columns(type);
    return new Text(
        "文件为空；第一行应为表头，可用的列：" + columns.zh(),
        "the file is empty; its first row must name the columns: " + columns.en());
  }

  private void row(CsvRows.Row row, CsvHeader header, Source source) {
    intake.count();
    long before = problems.count();
    Map<String, Node> entries = new LinkedHashMap<>();
    Place place = Place.root(source, new Entries(row.line(), entries));
    Set<String> told = new HashSet<>(header.absent());
    List<String> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        cell(cells.get(i), i, header, place, entries, told);
      }
    }
    String origin = place.where();
    Optional<Object> made = binder.bind(type, place, origin, told);
    if (made.isPresent() && problems.count() == before) {
      intake.take(made.get(), origin);
    } else {
      intake.refuse(FactBinder.id(type, place));
    }
  }

  private void cell(
      String cell,
      int column,
      CsvHeader header,
      Place row,
      Map<String, Node> entries,
      Set<String> told) {
    Optional<FactType.Field> field = header.field(column);
    if (field.isPresent()) {
      Node node = CsvCells.node(field.get(), cell, row);
      if (node == null) {
        told.add(field.get().name());
      } else {
        entries.put(field.get().name(), node);
      }
    } else if (!header.isNamed(column)) {
      row.complain(
          "第 %s 格 %s 没有对应的列；含分隔符的内容请加引号".formatted(column + 1, Shown.of(cell)),
          "cell %s, %s, has no column; put cells that hold a separator in quotes"
              .formatted(column + 1, Shown.of(cell)));
    }
  }
}
