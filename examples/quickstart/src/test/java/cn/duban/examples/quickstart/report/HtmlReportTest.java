package cn.duban.examples.quickstart.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.examples.quickstart.Run;
import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Party;
import cn.duban.io.FactReader;
import cn.duban.text.Text;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  private static final String MEETINGS = ".duty[data-obligation='2.5'] ";

  /** The ids of the enterprises that are kept. */
  private static final String SOME = "e0(0..|1[0-4].)";

  @TempDir static Path shipped;
  private static Path report;
  private static long findings;

  @TempDir Path folder;

  /** The shipped county with 150 of its enterprises: a browser without a screen is slow. */
  @BeforeAll
  static void write() throws IOException {
    RuleSet rules = Yangcheng2022.rules();
    Facts facts = FactReader.readCsv(Path.of("county"));
    Assessment whole = rules.assess(facts, LocalDate.of(2022, 7, 1));
    List<Finding> some =
        whole.findings().stream()
            .filter(f -> !f.bearer().kind().equals("ENTERPRISE") || f.bearer().id().matches(SOME))
            .toList();
    findings = some.size();
    report = shipped.resolve("report.html");
    HtmlReport.write(
        report,
        rules,
        facts,
        new Assessment(
            whole.notice(),
            whole.edition(),
            whole.asOf(),
            facts,
            null,
            rules.catalogue(),
            some,
            () -> day -> some),
        Optional.of(new Text("数据全部是虚构的", "all data are invented")),
        Locale.CHINESE);
  }

  @Test
  void a_reader_finds_a_township_and_sees_which_month_it_missed_and_what_the_notice_says()
      throws IOException {
    try (OpenReport open = new OpenReport(report, "")) {
      open.search("白鹭乡");
      open.click("#rows tr.body .cell[data-article='1']");

      assertEquals("白鹭乡", open.one("#panel h2").getTextContent());
      assertEquals("body=t07&article=2", open.address());
      assertEquals("未落实", open.one(MEETINGS + ".pill").getLastChild().getTextContent());
      assertEquals(
          "2022年5月 未落实（0）", open.one(MEETINGS + "[data-key='2022-05']").getAttribute("aria-label"));
      assertTrue(
          open.one(MEETINGS + "[data-key='2022-07']").getAttribute("aria-label").contains("未到期"));
      assertEquals(List.of("每月至少召开一次会议，研究解决安全生产重大问题"), open.texts(MEETINGS + "blockquote mark"));
      assertEquals(
          "各乡（镇）、各有关部门和单位每月至少召开一次会议，研究解决安全生产重大问题；",
          open.one(MEETINGS + "blockquote").getTextContent());
    }
  }

  @Test
  void a_link_opens_a_cell_and_shows_the_facts_behind_it() throws IOException {
    try (OpenReport open = new OpenReport(report, "#body=d01&article=10")) {
      assertEquals("县应急管理局", open.one("#panel h2").getTextContent());
      String staff = open.one(".duty[data-obligation='10.2'] .evidence").getTextContent();
      assertTrue(staff.contains("人数h0001"), staff);
      assertTrue(staff.contains("代码 安全工作人员"), staff);
      assertEquals(1, open.count(".cell.selected"));
    }
  }

  @Test
  void a_link_to_somebody_in_a_collapsed_group_opens_the_group() throws IOException {
    try (OpenReport closed = new OpenReport(report, "")) {
      assertEquals(0, closed.count("[title$='· t18-v19']"));
    }
    try (OpenReport open = new OpenReport(report, "#body=t18-v19&article=10")) {
      assertEquals(1, open.count("[title$='· t18-v19']"));
    }
  }

  @Test
  void a_link_that_names_nothing_opens_nothing() throws IOException {
    try (OpenReport open = new OpenReport(report, "#body=nobody&article=99")) {
      assertTrue(open.one("#panel").hasAttribute("hidden"));
    }
  }

  @Test
  void a_click_on_the_row_of_a_group_shows_which_township_missed_which_month() throws IOException {
    try (OpenReport open = new OpenReport(report, "")) {
      open.click("tr.group .cell[data-article='1']");

      assertEquals("kind=TOWNSHIP&article=2", open.address());
      assertEquals(18, open.count(MEETINGS + ".finding"));
      assertEquals("白鹭乡", open.texts(MEETINGS + ".finding .link").get(0));
      assertTrue(open.count(MEETINGS + ".finding [data-key='2022-05'].s0") > 0);
    }
  }

  @Test
  void the_keyboard_alone_will_do() throws IOException {
    try (OpenReport open = new OpenReport(report, "")) {
      open.one("#rows .cell[tabindex='0']").focus();
      String first = open.focused().getAttribute("aria-label");
      open.press("ArrowDown");
      open.press("ArrowDown");
      String second = open.focused().getAttribute("aria-label");
      assertFalse(first.equals(second), second);

      open.focused().click();
      assertFalse(open.one("#panel").hasAttribute("hidden"));
      assertEquals("panel-name", open.focused().getId());

      open.press("Escape");
      assertTrue(open.one("#panel").hasAttribute("hidden"));
      assertEquals(second, open.focused().getAttribute("aria-label"));
      assertEquals("", open.address());
    }
  }

  @Test
  void only_what_was_chosen_stays() throws IOException {
    try (OpenReport open = new OpenReport(report, "")) {
      int before = open.count("#rows .body");
      open.click(".chip[data-status='0']");

      assertTrue(open.count("#rows .body") < before);
      assertEquals(open.count("#rows .cell"), open.count("#rows .cell.s0"));
      open.click(".chip[data-status='0']");
      assertEquals(before, open.count("#rows .body"));
    }
  }

  @Test
  void large_groups_are_one_row_until_they_are_opened_and_then_come_in_pages() throws IOException {
    try (OpenReport open = new OpenReport(report, "")) {
      assertEquals(0, open.count("[data-body][title*='-v']"));
      open.click("#expand");
      assertEquals(60, open.count(".whole[title*='-v']"));
      open.search("村");
      open.click("tr.more button");
      assertEquals(260, open.count(".whole[title*='-v']"));
      open.click("#collapse");
      assertEquals(0, open.count("tr.body:not(.alone)"));
    }
  }

  @Test
  void every_article_has_a_column_that_says_which_it_is() throws IOException {
    try (OpenReport open = new OpenReport(report, "")) {
      assertEquals("narrow", open.one("#table").getAttribute("class"));
      List<String> heads = open.texts("#head th.article .title");
      assertEquals(20, heads.size());
      assertEquals("压实党政领导责任", heads.get(1));
      assertEquals("第20条", open.texts("#head th.article .number").get(19));
      open.search("青岚县人民政府");
      assertEquals(22, open.count("#rows tr.body:first-child > *"));
    }
  }

  @Test
  void it_switches_to_english() throws IOException {
    try (OpenReport open = new OpenReport(report, "#body=t07&article=2")) {
      open.click("#language");

      assertEquals("violated", open.one(MEETINGS + ".pill").getLastChild().getTextContent());
      assertTrue(
          open.one(MEETINGS + "[data-key='2022-05']")
              .getAttribute("aria-label")
              .contains("violated"));
      assertEquals("en", open.one("html").getAttribute("lang"));
    }
  }

  @Test
  void its_numbers_are_those_of_the_findings() throws IOException {
    try (OpenReport open = new OpenReport(report, "")) {
      long sum =
          open.texts("button.chip .number").stream()
              .mapToLong(number -> Long.parseLong(number.replace(",", "")))
              .sum();
      assertEquals(findings, sum);
    }
  }

  @Test
  void it_says_that_its_data_are_invented_and_asks_nobody_for_anything() throws IOException {
    try (OpenReport open = new OpenReport(report, "")) {
      assertTrue(open.one("#note").getTextContent().contains("虚构"));
      assertEquals(List.of(), open.requests());
    }
    String page = Files.readString(report);
    assertFalse(
        Pattern.compile("(src|href|action)\\s*=|url\\(|@import|https?:").matcher(page).find());
  }

  @Test
  void a_name_that_is_a_script_is_shown_and_never_run() throws IOException {
    String evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
    Path facts =
        Files.writeString(
            folder.resolve("facts.json"),
            """
            {"organizations": [{"id": "<b>t01", "name": "%s", "kind": "TOWNSHIP"}],
             "headcounts": [{"id": "\\"><script>alert(3)</script>", "bearer": "<b>t01",
               "code": "EMERGENCY_STAFF", "date": "2022-02-01", "count": 1}]}
            """
                .formatted(evil));
    Run run =
        Run.of("--as-of", "2022-07-01", "--facts", facts.toString(), "--out", folder.toString());
    assertEquals(0, run.code(), run.err());

    Path written = folder.resolve("report.html");
    assertFalse(Files.readString(written).contains("<script>alert"));
    try (OpenReport open = new OpenReport(written, "#body=%3Cb%3Et01&article=10")) {
      assertEquals(evil, open.one("#panel h2").getTextContent());
      assertTrue(open.one(".evidence").getTextContent().contains("<script>alert(3)</script>"));
      assertEquals(0, open.count("img"));
      assertEquals(List.of(), open.alerts());
      assertTrue(open.one("#note").hasAttribute("hidden"));
    }
  }

  @Test
  void before_the_notice_it_shows_why_it_is_empty() throws IOException {
    assertEquals(0, Run.shipped("2022-03-01", folder).code());
    try (OpenReport open = new OpenReport(folder.resolve("report.html"), "")) {
      assertTrue(open.one("#whyEmpty").getTextContent().contains("尚无任何义务"));
      assertTrue(open.one("#table").hasAttribute("hidden"));
    }
  }

  @Test
  void a_hundred_thousand_findings_fit_into_one_page() throws IOException {
    Facts facts = Facts.builder().build();
    Assessment few =
        Yangcheng2022.rules()
            .assess(FactReader.readCsv(Path.of("county")), LocalDate.of(2022, 12, 31));
    List<Finding> patterns = few.findings().stream().filter(f -> !f.cells().isEmpty()).toList();
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      Finding pattern = patterns.get(i % patterns.size());
      String id = "e" + i % 2500;
      many.add(
          new Finding(
              pattern.obligation(),
              new Party(id, "ENTERPRISE", Text.same("企业" + id)),
              Optional.empty(),
              pattern.status(),
              pattern.lastDay(),
              pattern.observation(),
              pattern.cells(),
              pattern.evidence(),
              pattern.missing(),
              List.of()));
    }
    Path file = folder.resolve("report.html");
    HtmlReport.write(
        file,
        Yangcheng2022.rules(),
        facts,
        new Assessment(
            few.notice(),
            few.edition(),
            few.asOf(),
            facts,
            null,
            Yangcheng2022.rules().catalogue(),
            many,
            () -> day -> many),
        Optional.empty(),
        Locale.CHINESE);

    assertTrue(Files.size(file) < 15_000_000, Files.size(file) + " bytes");
  }
}
