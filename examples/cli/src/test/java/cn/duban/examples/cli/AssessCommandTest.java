package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
  @TempDir Path parent;

  private static Run assess(String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(new String[] {"assess", Run.COUNTY, "--as-of", "2022-07-01"}, 0, args, 0, 4);
    System.arraycopy(options, 0, args, 4, options.length);
    Run run = Run.of(args);
    return run;
  }

  @Test
  void the_table_lists_what_is_asked_for_and_counts_it() {
    Run run = assess("--status", "VIOLATED", "--article", "10", "--limit", "2");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("另有"), run.out());
    assertTrue(run.out().contains("合计 "), run.out());
    assertEquals(2, run.out().lines().filter(line -> line.startsWith("未落实")).count());
  }

  @Test
  void all_may_be_listed() {
    Run run = assess("--limit", "0");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().lines().count() > 45_000, "" + run.out().lines().count());
  }

  @Test
  void less_than_none_is_told() {
    Run run = assess("--limit", "-1");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("“-1”不是个数"), run.err());
  }

  @Test
  void a_finding_is_told_from_the_sentence_to_the_facts() {
    Run run = assess("--explain", "2.5", "d07");
    assertEquals(0, run.code(), run.err());
    for (String part : new String[] {"通知原文", "读法", "结论", "所见", "依据", "安全生产会议"}) {
      assertTrue(run.out().contains(part), part + "\n" + run.out());
    }
  }

  @Test
  void a_finding_that_is_not_there_is_told_with_what_comes_nearest() {
    assertEquals(1, assess("--explain", "10.22", "d07").code());
    Run run = assess("--lang", "en", "--explain", "10.2", "t01");
    assertTrue(run.err().contains("10.2 does not bind t01"), run.err());
  }

  @Test
  void json_csv_and_html_are_written() throws IOException {
    assertTrue(assess("--format", "json").out().contains("阳政发〔2022〕1号"));
    assertTrue(assess("--format", "csv").out().startsWith("\uFEFF"));
    Path page = parent.resolve("r.html");
    assertEquals(0, assess("--format", "html", "--out", page.toString()).code());
    assertTrue(Files.readString(page).contains("<html"));
  }

  @Test
  void wrong_facts_are_told_without_a_stack_trace() throws IOException {
    Path facts = parent.resolve("facts.json");
    Files.writeString(facts, "{\"organisations\": []}");
    Run run = Run.of("assess", facts.toString(), "--as-of", "2022-07-01");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("organizations"), run.err());
  }

  @Test
  void a_diff_tells_the_edit_and_whom_it_hits() throws IOException {
    Edited rules =
        Edited.article10(parent)
            .replace("article-10-grassroots-supervision.drl", "atLeast( 2 )", "atLeast( 3 )")
            .replace("article-10-grassroots-supervision.drl", "2022-06-30", "2022-07-31");
    Run run =
        Run.of(
            "diff",
            "yangcheng2022",
            rules.folder().toString(),
            Run.COUNTY,
            "--as-of",
            "2022-07-01");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("不少于：2 → 3"), run.out());
    assertTrue(run.out().contains("最后期限：2022-06-30 → 2022-07-31"), run.out());
    assertTrue(run.out().contains("已落实 → 未落实"), run.out());
    assertTrue(run.out().contains("未落实 → 未到期"), run.out());
  }
}
