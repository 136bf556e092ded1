package cn.duban.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  @TempDir Path parent;

  @Test
  void the_shipped_rule_set_is_in_order() {
    Run run = Run.of("check", "yangcheng2022");
    assertEquals(0, run.code(), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".atLeast( 2 )|.atLeast（ 2 ）|article-01-example.drl:20:17|“（”是全角字符，应改为英文半角 (",
        "\"SAFETY_STAFF\"|“SAFETY_STAFF”|article-01-example.drl:19:21|““”是全角字符，应改为英文半角 \"",
        "SAFETY_STAFF|SAFTY_STAFF|article-01-example.drl:19:22|最接近的是 SAFETY_STAFF",
        "OrgKind.DEPARTMENT|OrgKind.DEPARTMANT|article-01-example.drl:16:35|最接近的是 DEPARTMENT",
        "headcount|headCount|article-01-example.drl:19:10|最接近的是 headcount",
        "atLeast( 2 )|atLeast( two )|article-01-example.drl:20:10|后面不应出现“)”",
        "06-30\" );|06-30\" )|article-01-example.drl:21:10|没有写完，也许漏了分号",
        "end|ende|article-01-example.drl:23|也许最后一条规则没有写 end",
        "配备安全工作人员\"|配备安全工作人员|article-01-example.drl:11:6|引号 \" 在这一行没有成对",
        "1.1 配备|9.1 配备|article-01-example.drl:11|notice.yaml 中没有第 9 条",
        "R-END|R-ENDE|article-01-example.drl:14:16|最接近的是 R-END",
        "@quote|@qoute|article-01-example.drl:11|最接近的是 quote",
        "1.1 配备|1.2 配备|scenarios/article-01-example.yaml|没有编号为 1.1 的规则，最接近的是 1.2",
      })
  void a_slip_is_told_with_its_place_and_what_comes_nearest(
      String before, String after, String place, String what) throws IOException {
    Run run = Edited.empty(parent).replace(Edited.RULES, before, after).run("check");
    assertEquals(1, run.code());
    assertTrue(run.out().contains(place), run.out());
    assertTrue(run.out().contains(what), run.out());
    assertTrue(run.err().isEmpty(), run.err());
  }

  @Test
  void all_problems_are_told_at_once_with_their_lines() throws IOException {
    Run run =
        Edited.empty(parent)
            .replace(Edited.RULES, "R-END", "R-ENDE")
            .replace(Edited.RULES, "kind ==", "kinds ==")
            .replace("scenarios/article-01-example.yaml", "\"1.1@t1\": NONE", "\"1.1@t1\": NON")
            .run("check");
    assertTrue(run.out().startsWith("规则集有 3 处问题"), run.out());
    assertTrue(run.out().contains("16 |     $dept : Organization( kinds"), run.out());
    assertTrue(run.out().contains("最接近的是 NONE"), run.out());
  }

  @Test
  void a_duty_without_scenario_is_told() throws IOException {
    Edited rules = Edited.empty(parent);
    Files.delete(rules.folder().resolve("scenarios/article-01-example.yaml"));
    Run run = rules.run("check");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("没有情景测试这条义务"), run.out());
  }

  @Test
  void two_numbers_for_the_same_are_told_and_two_dates_are_not() throws IOException {
    Edited rules = Edited.empty(parent);
    String text = Files.readString(rules.folder().resolve(Edited.RULES));
    String rule = text.substring(text.indexOf("rule ")).replace("1.1 配备", "1.2 配齐");
    Path more = rules.folder().resolve("article-01-more.drl");
    String head = text.substring(0, text.indexOf("rule "));
    Files.writeString(more, head + rule.replace("$dept", "$d").replace("( 2 )", "( 3 )"));
    assertTrue(rules.run("check").out().contains("数字不同：atLeast( 3 ) 与 atLeast( 2 )"));
    Files.writeString(more, head + rule.replace("( 2 )", "( 3 )").replace("06-30", "12-31"));
    assertFalse(rules.run("check").out().contains("数字不同"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind == OrgKind.COUNTY, kind == OrgKind.TOWNSHIP|约束不了任何单位：kind == OrgKind.COUNTY，kind == OrgKind.TOWNSHIP 不能同时成立",
        "kind in ( OrgKind.COUNTY, OrgKind.ZONE ), kind not in ( OrgKind.ZONE, OrgKind.COUNTY )|约束不了任何单位",
        "safetyRegulator != false, safetyRegulator != true|约束不了任何单位",
        "regulates( Sector.GAS ) != false, regulates( Sector.GAS ) != true|约束不了任何单位",
        "kind == OrgKind.COUNTY && kind == OrgKind.ZONE|约束不了任何单位",
        "kind != OrgKind.COUNTY OR kind != OrgKind.ZONE|条件 kind != OrgKind.COUNTY OR kind != OrgKind.ZONE 总是成立",
        "kind not in ( OrgKind.COUNTY ), kind != OrgKind.COUNTY|''",
        "kind == OrgKind.COUNTY OR kind == OrgKind.ZONE|''",
        "safetyRegulator != false, kind != OrgKind.COUNTY|''",
        "regulates( Sector.GAS ) != false, regulates( Sector.COAL ) != true|''",
      })
  void a_rule_that_binds_nobody_and_a_condition_that_says_nothing_are_told(
      String conditions, String what) throws IOException {
    Edited rules = Edited.empty(parent);
    Files.delete(rules.folder().resolve("scenarios/article-01-example.yaml"));
    String out =
        rules
            .replace(Edited.RULES, "kind == OrgKind.DEPARTMENT", conditions.replace("OR ", "|| "))
            .replace(Edited.RULES, "import cn.duban.fact.OrgKind;", "import cn.duban.fact.*;")
            .run("check")
            .out();
    assertEquals(!what.isEmpty(), out.contains("约束不了任何单位") || out.contains("总是成立"), out);
    assertTrue(out.contains(what.replace("OR ", "|| ")), out);
  }

  @Test
  void an_alternative_reading_that_no_longer_fits_is_told() throws IOException {
    Edited rules = Edited.empty(parent);
    assertEquals(0, rules.run("check").code());
    Run run = rules.replace("readings.yaml", "\"2023-06-30\"", "\"2023-07-01\"").run("check");
    assertTrue(run.out().contains("readings.yaml:14"), run.out());
    assertTrue(run.out().contains("规则 1.1 中没有要替换的"), run.out());
  }

  @Test
  void one_of_the_shipped_readings_is_a_hint_and_no_problem() throws IOException {
    Run run =
        Edited.article10(parent)
            .replace("article-10-grassroots-supervision.drl", "atLeast( 3 )", "atLeast( 4 )")
            .run("check");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.err().contains("R-3TO5/alternatives/five"), run.err());
    assertTrue(run.err().contains("提示"), run.err());
  }

  @Test
  void files_that_are_not_read_are_told() throws IOException {
    Edited rules = Edited.empty(parent);
    Files.writeString(rules.folder().resolve("article-02.drl.txt"), "");
    Files.writeString(rules.folder().resolve("article-02.yaml"), "");
    Run run = rules.run("check");
    assertTrue(run.out().contains("article-02.drl.txt"), run.out());
    assertTrue(run.out().contains("article-02.yaml"), run.out());
  }

  @Test
  void full_width_marks_in_comments_and_texts_are_no_problem() {
    assertEquals(
        0,
        Punctuation.of("a.drl", "// （注）\n/* “一”\n二， */ rule \"村（社区）“二”\" @quote( \"，\" )\n")
            .size());
    assertEquals(
        "a.drl:2:4", Punctuation.of("a.drl", "/* 一\n*/ （").get(0).where(), "line and column");
  }

  @Test
  void a_watch_runs_again_after_each_save() throws Exception {
    Edited rules = Edited.empty(parent);
    CountDownLatch checked = new CountDownLatch(1);
    Thread watch =
        new Thread(() -> new Watch(rules.folder(), Duration.ofMillis(20)).run(checked::countDown));
    watch.start();
    Thread.sleep(200);
    rules.replace(Edited.RULES, "atLeast( 2 )", "atLeast( 30 )");
    assertTrue(checked.await(20, TimeUnit.SECONDS));
    watch.interrupt();
    watch.join(20_000);
    assertFalse(watch.isAlive());
  }

  @Test
  void a_folder_that_is_no_rule_set_is_a_usage_error() {
    assertEquals(2, Run.of("check", parent.toString()).code());
    assertEquals(2, Run.of("check", parent.resolve("nowhere").toString()).code());
  }
}
