package cn.duban.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {
  @TempDir static Path shipped;
  private static Run july;

  @TempDir Path folder;

  @BeforeAll
  static void judgeTheShippedCounty() {
    july = Run.shipped("2022-07-01", shipped);
  }

  @Test
  void it_judges_the_shipped_county_and_writes_three_files() throws IOException {
    assertEquals(0, july.code(), july.err());
    for (String name : List.of("report.html", "findings.json", "findings.csv")) {
      assertTrue(Files.size(shipped.resolve(name)) > 10_000, name);
      assertTrue(july.out().contains(name), name);
    }
  }

  @Test
  void the_table_counts_every_finding_once() throws IOException {
    List<String> lines = july.out().lines().toList();
    int head = lines.indexOf(line(lines, "合计"));
    long all = 0;
    int row = head + 1;
    for (; !lines.get(row).endsWith("全部"); row++) {
      String[] cells = lines.get(row).strip().split("\\s+");
      long sum = 0;
      for (int outcome = 1; outcome <= 7; outcome++) {
        sum += Long.parseLong(cells[outcome]);
      }
      assertEquals(Long.parseLong(cells[8]), sum, lines.get(row));
      all += sum;
    }
    assertEquals("全部", lines.get(row).strip().split("\\s+")[8]);
    assertEquals(all, Long.parseLong(lines.get(row).strip().split("\\s+")[7]));
    long findings = Files.readAllLines(shipped.resolve("findings.csv")).size() - 1;
    assertEquals(findings, all);
  }

  @Test
  void it_names_the_worst_with_their_violated_duties_in_words() {
    String worst = july.out().substring(july.out().indexOf("最需要督办的单位和个人"));
    assertTrue(worst.contains("县能源局（县直部门）：未落实 "), worst);
    assertTrue(worst.contains("    3.7 每月安全生产专题会议：2022年4月"), worst);
    assertTrue(worst.contains("日期晚于评估日"), worst);
  }

  @Test
  void it_says_what_to_supply_first_in_words() {
    String missing = july.out().substring(july.out().indexOf("先补什么数据："));
    List<String> lines = missing.lines().toList();
    assertTrue(lines.get(1).endsWith("需补充的数据"), missing);
    assertTrue(lines.get(2).matches(" +\\d+ +\\d+ +\\d+ {2}.+（[A-Z].+）"), missing);
    assertEquals("", lines.get(7));
  }

  @Test
  void it_says_that_the_county_is_invented_and_how_long_it_took() {
    assertTrue(july.out().startsWith("本报告使用的数据全部是虚构的"), july.out());
    assertTrue(july.err().matches("(?s).*读取 county……\\R  用时 \\d+\\.\\d 秒.*"), july.err());
    assertTrue(july.err().matches("(?s).*评估 \\d{2},\\d{3} 条数据……\\R.*"), july.err());
  }

  @Test
  void it_speaks_english_if_asked() {
    Run run = Run.of("--as-of", "2022-07-01", "--out", folder.toString(), "--lang", "en");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Who needs attention most"), run.out());
    assertTrue(run.out().contains("violated"), run.out());
    assertFalse(run.out().contains("未落实"), run.out());
  }

  @Test
  void before_the_notice_was_issued_it_says_why_there_is_nothing() throws IOException {
    Run run = Run.shipped("2022-03-01", folder);

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("阳政发〔2022〕1号 于 2022-04-13 印发，在 2022-03-01 尚无任何义务"), run.out());
    assertFalse(run.out().contains("合计"), run.out());
    assertTrue(Files.exists(folder.resolve("report.html")));
  }

  @Test
  void without_a_date_it_asks_for_one() {
    Run run = Run.of();

    assertEquals(2, run.code());
    assertTrue(run.err().contains("缺少参数"), run.err());
    assertTrue(run.err().contains("--as-of 2022-07-01"), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @CsvSource({"2022-13-01", "2022/7/1", "tomorrow", "2022-02-30"})
  void what_is_no_date_is_refused_in_plain_words(String asOf) {
    Run run = Run.shipped(asOf, folder);

    assertEquals(2, run.code());
    assertTrue(run.err().contains("“" + asOf + "”不是日期，请写成 2022-07-01"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void help_is_no_error() {
    Run run = Run.of("--help");

    assertEquals(0, run.code());
    assertTrue(run.out().contains("--as-of") && run.out().contains("--facts"), run.out());
  }

  @Test
  void everything_that_is_wrong_with_the_facts_is_told_at_once() throws IOException {
    Files.writeString(
        folder.resolve("organizations.csv"), "id,name,kind\nt01,青溪镇,TOWNSHIP\nt02,,TWNSHIP\n");
    Files.writeString(
        folder.resolve("activities.csv"),
        "id,bearer,code,date\na1,t09,SAFETY_MEETING,2022-05-03\na2,t01,SAFETY_MEETING,3 May\n");

    Run run = Run.of("--as-of", "2022-07-01", "--facts", folder.toString());

    assertEquals(2, run.code());
    assertTrue(run.err().contains("数据有 3 处问题："), run.err());
    assertTrue(run.err().contains("organizations.csv:3"), run.err());
    assertTrue(run.err().contains("activities.csv:2"), run.err());
    assertTrue(run.err().contains("activities.csv:3"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertEquals("", run.out());
  }

  @Test
  void an_unknown_code_is_told_with_the_nearest_one() throws IOException {
    Files.writeString(folder.resolve("organizations.csv"), "id,kind\nt01,TOWNSHIP\n");
    Files.writeString(
        folder.resolve("activities.csv"), "id,bearer,code,date\na1,t01,SAFTY_MEETING,2022-05-03\n");

    Run run = Run.of("--as-of", "2022-07-01", "--facts", folder.toString());

    assertEquals(2, run.code());
    assertTrue(run.err().contains("最接近的是 SAFETY_MEETING"), run.err());
  }

  @Test
  void a_folder_that_is_not_there_is_an_error_and_no_empty_county() {
    Run run = Run.of("--as-of", "2022-07-01", "--facts", folder.resolve("nowhere").toString());

    assertEquals(2, run.code());
    assertTrue(run.err().contains("没有这个目录"), run.err());
  }

  @Test
  void a_target_that_cannot_be_written_is_told_in_plain_words() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");

    Run run = Run.shipped("2022-07-01", file);

    assertEquals(2, run.code());
    assertTrue(run.err().contains("无法读写文件") && run.err().contains("taken"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void a_json_file_serves_as_well_as_a_folder() throws IOException {
    Path json =
        Files.writeString(
            folder.resolve("facts.json"),
            """
            {"organizations": [{"id": "t01", "name": "青溪镇", "kind": "TOWNSHIP"}],
             "reports": ["SAFETY_MEETING", "SPECIAL_SAFETY_MEETING"]}
            """);

    Run run =
        Run.of("--as-of", "2022-07-01", "--facts", json.toString(), "--out", folder + "/report");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("青溪镇（乡（镇）人民政府）：未落实 "), run.out());
    assertFalse(run.out().contains("虚构"), run.out());
  }

  @Test
  void the_shipped_county_is_found_from_the_root_of_the_repository_too() {
    Path here = Path.of("");

    assertEquals(Path.of("county"), FactsFolder.shipped(here).map(FactsFolder::path).orElseThrow());
    assertTrue(FactsFolder.shipped(here.toAbsolutePath().resolve("../..")).isPresent());
    assertTrue(FactsFolder.shipped(folder).isEmpty());
  }

  /** The program as another machine starts it, with the encoding of that machine. */
  @ParameterizedTest
  @CsvSource({"US-ASCII, UTF-8", "GBK, GBK"})
  void main_prints_readable_chinese_and_exits_with_the_code(String machine, String printed)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=" + machine,
                "-Duser.timezone=America/New_York",
                "-cp",
                System.getProperty("java.class.path"),
                Quickstart.class.getName()));
    Path err = folder.resolve("err.txt");
    Process failing = new ProcessBuilder(command).redirectError(err.toFile()).start();
    assertEquals(2, failing.waitFor());
    assertTrue(Files.readString(err, Charset.forName(printed)).contains("缺少参数"));

    command.addAll(List.of("--as-of", "2022-07-01", "--out", folder.toString()));
    Process working = new ProcessBuilder(command).redirectError(err.toFile()).start();
    String out = new String(working.getInputStream().readAllBytes(), Charset.forName(printed));
    assertEquals(0, working.waitFor());
    assertTrue(out.contains("最需要督办的单位和个人"), out);
    assertTrue(
        Files.readString(folder.resolve("report.html"), StandardCharsets.UTF_8)
            .contains("青岚县人民政府（虚构）"));
  }

  private static String line(List<String> lines, String part) {
    return lines.stream().filter(line -> line.contains(part)).findFirst().orElseThrow();
  }
}
