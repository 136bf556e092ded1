package cn.duban.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvinceTest {
  private static final String DAY = "2022-07-01";

  @TempDir Path parent;
  private Folders folders;

  @BeforeEach
  void name() {
    folders = new Folders(parent);
  }

  @AfterAll
  static void stop() {
    SparkSession.active().stop();
  }

  @Test
  void the_findings_of_a_county_are_those_without_spark_also_after_an_edit() throws IOException {
    String[] make = with("--counties", "2");

    Ran ran = Ran.of(make);

    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("2 counties: 2 now, 0 unchanged"), ran.out());
    List<CountyFolder> counties =
        new FactsFolder(folders.facts().toString(), new Configuration()).counties();
    for (int seed = 1; seed <= 2; seed++) {
      Facts made = CountyGenerator.facts(seed, 600 + 100 * seed, 0);
      Facts read = new CountyReader(new Configuration()).read(counties.get(seed - 1));
      assertEquals(made.all(), read.all());
      assertEquals(made.reports(), read.reports());
      same(Yangcheng2022.rules().assess(made, LocalDate.parse(DAY)), "invented-000" + seed);
    }

    Files.write(folders.facts().resolve("county=invented-0001/facts.jsonl"), Folders.SMALL);
    Ran again = Ran.of(make);

    assertEquals(0, again.code(), again.out() + again.err());
    assertTrue(again.out().contains("2 counties: 1 now, 1 unchanged"), again.out());
    assertEquals(2L, folders.of("counties", "invented-0001").get(0).<Long>getAs("facts"));
  }

  private void same(Assessment assessment, String county) {
    List<List<Object>> expected = assessment.findings().stream().map(ProvinceTest::cells).toList();
    List<List<Object>> found = new ArrayList<>();
    for (Row row : folders.of("findings", county)) {
      found.add(
          Stream.of(
                  "id",
                  "obligation",
                  "article",
                  "title",
                  "bearer",
                  "bearer_name",
                  "object",
                  "status",
                  "last_day",
                  "observed",
                  "required",
                  "explanation")
              .map(column -> String.valueOf(row.<Object>getAs(column)))
              .collect(Collectors.toCollection(ArrayList::new)));
      found
          .get(found.size() - 1)
          .addAll(
              List.of(
                  row.getList(row.fieldIndex("missing")),
                  row.getList(row.fieldIndex("evidence")),
                  row.getList(row.fieldIndex("causes"))));
    }
    assertTrue(expected.size() > 10_000);
    assertEquals(expected, found);
    Row total = folders.of("counties", county).get(0);
    assertEquals(0L, total.<Long>getAs("problems"));
    assertEquals(expected.size(), total.<Long>getAs("findings"));
    for (Status status : Status.values()) {
      assertEquals(assessment.findings(status).size(), total.<Long>getAs(Columns.name(status)));
    }
  }

  private static List<Object> cells(Finding finding) {
    return List.of(
        finding.id(),
        finding.obligation().id(),
        Integer.toString(finding.obligation().article()),
        finding.obligation().title().zh(),
        finding.bearer().id(),
        finding.bearer().name().zh(),
        finding.objectId(),
        finding.status().name(),
        finding.lastDay().map(LocalDate::toString).orElse("null"),
        finding.observation().observed(),
        finding.observation().required(),
        finding.explanation().zh(),
        finding.missing().stream().map(m -> m.what() + " (" + m.of() + ")").toList(),
        finding.evidence().stream().map(f -> f.getClass().getSimpleName() + ":" + f.id()).toList(),
        finding.causes());
  }

  @Test
  void a_bad_county_is_reported_with_all_its_problems_and_the_others_are_judged()
      throws IOException {
    folders.small("good");
    folders.county(
        "bad",
        Folders.SMALL.get(0),
        "{\"activities\": [{\"id\": \"m1\", \"bearer\": ",
        "{\"organizations\": [{\"id\": \"t2\", \"nam\": \"x\", \"kind\": \"TOWNSHIP\"}]}",
        "{\"organizations\": [{\"id\": \"t1\", \"name\": \"另一乡\", \"kind\": \"TOWNSHIP\"}]}");
    folders.county("blank", "", "{}");
    Files.createDirectories(folders.facts().resolve("county=empty"));
    Files.writeString(folders.small("excel").resolveSibling("facts.xlsx"), "x");

    Ran ran = folders.judge();

    assertEquals(1, ran.code(), ran.err());
    assertEquals(
        List.of("facts.jsonl:2:1", "facts.jsonl:3:1", "facts.jsonl:4:1"),
        folders.of("problems", "bad").stream()
            .map(problem -> problem.<String>getAs("place").split(" ")[0])
            .distinct()
            .sorted()
            .toList());
    for (String what : List.of("ends in the middle", "nam", "id t1 is taken")) {
      assertTrue(
          folders.of("problems", "bad").stream()
              .anyMatch(problem -> problem.<String>getAs("en").contains(what)),
          what);
    }
    assertTrue(folders.of("problems", "empty").get(0).<String>getAs("en").startsWith("no facts"));
    assertTrue(folders.of("problems", "blank").get(0).<String>getAs("en").startsWith("no facts"));
    assertEquals("facts.xlsx", folders.of("problems", "excel").get(0).getAs("place"));
    assertEquals(List.of("good"), countiesIn("findings"));
    assertEquals(5, folders.table("counties").count());
    assertTrue(ran.out().contains("bad：没有评估"), ran.out());
    assertFalse(ran.err().contains("Exception"), ran.err());
  }

  @Test
  void a_second_run_judges_only_what_has_changed() throws IOException {
    Path good = folders.small("a");
    folders.small("b");
    Path bad = folders.county("c", "{");
    assertEquals(1, folders.judge().code());
    String before = files("county=b");

    Files.write(good, List.of("{", "}"));
    Files.write(bad, Folders.SMALL);
    Ran second = folders.judge();

    assertEquals(1, second.code(), second.err());
    assertTrue(second.out().contains("3 counties: 2 now, 1 unchanged"), second.out());
    assertEquals(before, files("county=b"));
    assertEquals(List.of("b", "c"), countiesIn("findings"));
    assertEquals(List.of("a"), countiesIn("problems"));
    Files.write(good, Folders.SMALL);
    assertEquals(0, folders.judge().code());
    assertTrue(folders.judge().out().contains("3 counties: 0 now, 3 unchanged"));
  }

  @Test
  void another_day_is_another_question() throws IOException {
    folders.small("0140522");
    folders.judge();
    assertTrue(folders.judge().out().contains("1 counties: 0 now, 1 unchanged"));

    Ran later = Ran.judge(folders.facts(), folders.out(), "2022-09-01");

    assertTrue(later.out().contains("1 counties: 1 now"), later.out());
    assertEquals("2022-09-01", folders.of("counties", "0140522").get(0).getAs("as_of").toString());
    assertEquals(1, folders.table("counties").count());
  }

  @Test
  void what_a_killed_run_left_half_written_is_not_counted_twice() throws IOException {
    folders.small("a");
    folders.judge();
    long findings = folders.table("findings").count();
    Path county = folders.out().resolve("findings/county=a");
    Path staged = folders.out().resolve("findings/_temporary/0/task_1/county=a");
    Files.createDirectories(staged);
    try (Stream<Path> written = Files.list(county)) {
      for (Path file : written.filter(f -> f.toString().endsWith(".parquet")).toList()) {
        Files.copy(file, staged.resolve(file.getFileName().toString().replace("part", "copy")));
      }
    }
    delete(folders.out().resolve("counties/county=a"));

    Ran again = folders.judge();

    assertTrue(again.out().contains("1 counties: 1 now"), again.out());
    assertEquals(findings, folders.table("findings").count());
  }

  @Test
  void a_county_may_have_several_files_packed_or_not() throws IOException {
    Path first = folders.county("a", Folders.SMALL.get(0), Folders.SMALL.get(2));
    Path deeper = Files.createDirectories(first.resolveSibling("2022"));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(deeper.resolve("activities.jsonl.gz")))) {
      out.write(Folders.SMALL.get(1).getBytes(StandardCharsets.UTF_8));
    }
    folders.small("b");

    assertEquals(0, folders.judge().code());

    assertEquals(withoutCounty("b"), withoutCounty("a"));
  }

  @Test
  void a_county_that_is_gone_is_told() throws IOException {
    folders.small("a");
    folders.small("b");
    folders.judge();
    delete(folders.facts().resolve("county=b"));

    Ran ran = folders.judge();

    assertEquals(1, ran.code());
    assertTrue(ran.out().contains("b：已没有数据"), ran.out());
  }

  @Test
  void mistakes_are_told_in_words() throws IOException {
    refused("missing", "--out", "x", "--as-of", DAY);
    refused("'1.7.2022' is no day", "--facts", "x", "--out", "y", "--as-of", "1.7.2022");
    refused("there is no folder", arguments());
    Files.createDirectories(folders.facts());
    refused("there is no county in", arguments());
    folders.small("a");
    refused("no invented counties are put among them", with("--counties", "2"));
    refused("a number from 1 to 9999", with("--counties", "-2"));
    refused("--counties", with("--counties", "many"));
    refused(
        "must not lie in",
        "--as-of",
        DAY,
        "--facts",
        folders.facts().toString(),
        "--out",
        folders.facts().resolve("out").toString());
    Files.createDirectories(folders.facts().resolve("140522"));
    refused("is no folder of a county", arguments());
    assertFalse(Files.exists(folders.out()));
  }

  private static void refused(String why, String... args) {
    Ran ran = Ran.of(args);
    assertEquals(2, ran.code(), ran.out());
    assertTrue(ran.err().contains(why), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
  }

  private String[] arguments() {
    return with();
  }

  private String[] with(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--as-of",
                DAY,
                "--facts",
                folders.facts().toString(),
                "--out",
                folders.out().toString()));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  private List<String> countiesIn(String table) {
    return folders.table(table).select("county").collectAsList().stream()
        .map(row -> row.getString(0))
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> withoutCounty(String county) {
    return folders
        .table("findings")
        .where("county = '" + county + "'")
        .drop("county")
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }

  private String files(String county) throws IOException {
    try (Stream<Path> files = Files.walk(folders.out())) {
      return files
          .filter(file -> file.getParent().endsWith(county))
          .map(file -> file + " " + file.toFile().lastModified())
          .sorted()
          .collect(Collectors.joining("\n"));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
