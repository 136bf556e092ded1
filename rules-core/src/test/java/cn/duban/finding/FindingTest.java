package cn.duban.finding;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.given;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.actAbout;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.headcount;
import static cn.duban.fact.Sample.meeting;
import static cn.duban.fact.Sample.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Headcount;
import cn.duban.fact.OrgKind;
import cn.duban.fact.OrganizationBuilder;
import cn.duban.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
  private static final RuleSet MEETINGS =
      TestRules.set()
          .named(
              "1.1 每月开会",
              "@quote( '每月至少召开一次会议' ) @en( 'A meeting every month' )",
              DEPARTMENT,
              "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1 );")
          .load();
  private static final RuleSet INSPECTIONS =
      TestRules.of(
          "$office : Organization( kind == OrgKind.SAFETY_COMMITTEE_OFFICE )\n" + DEPARTMENT,
          "duty.of( $office ).about( $body ).yearly( 'INSPECTION' ).atLeast( 2 )"
              + ".by( '2022-06-30' );");

  private static void assertSays(String text, String... words) {
    for (String word : words) {
      assertTrue(text.contains(word), word + " is not in: " + text);
    }
  }

  // ---- words

  @Test
  void an_explanation_in_chinese_says_who_what_how_until_when_and_why() {
    Finding finding =
        given(MEETINGS, DEPT, meeting("m1", "2022-05-02")).reports("MEETING").on("2022-06-10");

    assertSays(
        finding.explain(Locale.CHINA),
        "县直部门d1",
        "1.1",
        "每月开会",
        "未落实",
        "2022年4月未落实",
        "2022年6月未到期",
        "2022-06-30",
        "每月至少召开一次会议");
    assertFalse(finding.explain(Locale.CHINA).contains("2022年5月"), finding.explain(Locale.CHINA));
  }

  @Test
  void an_explanation_in_english_says_the_same() {
    Finding finding =
        given(MEETINGS, DEPT, meeting("m1", "2022-05-02")).reports("MEETING").on("2022-06-10");

    assertSays(
        finding.explain(Locale.ENGLISH),
        "县直部门d1",
        "1.1",
        "A meeting every month",
        "violated",
        "2022-04 violated",
        "2022-06 pending",
        "2022-06-30",
        "每月至少召开一次会议");
    assertFalse(finding.explain(Locale.ENGLISH).contains("2022-05"));
  }

  @Test
  void an_explanation_says_what_to_supply() {
    Finding finding = given(MEETINGS, DEPT).on("2022-04-20");

    assertSays(finding.explain(Locale.CHINA), "待补数据", "需要补充", "安全会议", "MEETING");
    assertSays(finding.explain(Locale.ENGLISH), "unknown", "To supply", "safety meeting");
  }

  @Test
  void an_explanation_names_the_object() {
    Finding finding =
        given(
                INSPECTIONS,
                organization("o1", OrgKind.SAFETY_COMMITTEE_OFFICE),
                department("d1"),
                actAbout("i1", "o1", "INSPECTION", "2022-05-01", "d1"))
            .reports("INSPECTION")
            .on("2022-07-01");

    assertSays(finding.explain(Locale.CHINA), "安委办o1", "县直部门d1", "综合督查 1", "不少于 2");
    assertSays(finding.explain(Locale.ENGLISH), "安委办o1", "县直部门d1", "inspection: 1", "at least 2");
  }

  @Test
  void without_a_name_the_id_stands_in_for_it() {
    Finding finding =
        given(MEETINGS, OrganizationBuilder.builder(DEPT).name(null).build())
            .reports("MEETING")
            .on("2022-04-20");

    assertSays(finding.bearer().name().zh(), "d1");
    assertSays(finding.explain(Locale.CHINA), "d1");
    assertFalse(finding.explain(Locale.CHINA).contains("null"));
  }

  @Test
  void a_finding_without_a_last_day_names_none() {
    RuleSet rules =
        TestRules.of(DEPARTMENT, "duty.of( $body ).headcount( 'STAFF' ).atLeast( 2 ).fromIssue();");
    Headcount one = headcount("h1", "STAFF", "2022-04-13", 1);

    assertFalse(given(rules, DEPT, one).on("2022-05-01").explain(Locale.CHINA).contains("最后期限"));
    assertFalse(
        given(rules, DEPT, one).on("2022-05-01").explain(Locale.ENGLISH).contains("ast day"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "en-US", "de", "ja", "ar", "hi-IN-u-nu-deva"})
  void every_other_language_gets_english(String tag) {
    Finding finding = given(MEETINGS, DEPT).reports("MEETING").on("2022-05-01");

    assertEquals(finding.explain(Locale.ENGLISH), finding.explain(Locale.forLanguageTag(tag)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hant-HK"})
  void every_chinese_locale_gets_chinese(String tag) {
    Finding finding = given(MEETINGS, DEPT).reports("MEETING").on("2022-05-01");

    assertEquals(finding.explanation().zh(), finding.explain(Locale.forLanguageTag(tag)));
    assertEquals(finding.explanation().en(), finding.explain(Locale.ROOT));
  }

  // ---- ids

  @Test
  void the_id_is_made_of_the_duty_the_bearer_and_the_object() {
    Finding plain = given(MEETINGS, DEPT).on("2022-05-01");
    Finding about =
        given(INSPECTIONS, organization("o1", OrgKind.SAFETY_COMMITTEE_OFFICE), department("d1"))
            .on("2022-05-01");

    assertEquals("1.1@d1", plain.id());
    assertEquals("1.1@o1#d1", about.id());
    assertEquals(Optional.empty(), plain.object());
  }

  @Test
  void lists_are_copied() {
    Finding finding = given(MEETINGS, DEPT).on("2022-05-01");
    List<String> causes = new ArrayList<>(List.of("1.1@d1"));
    Finding copy =
        new Finding(
            finding.obligation(),
            finding.bearer(),
            finding.object(),
            finding.status(),
            finding.lastDay(),
            finding.observation(),
            finding.cells(),
            finding.evidence(),
            finding.missing(),
            causes);
    causes.clear();

    assertEquals(List.of("1.1@d1"), copy.causes());
  }

  // ---- observations

  private static final Text WHAT = new Text("人员", "staff");

  @Test
  void a_count_remarks_on_advice_only_between_the_minimum_and_the_advised_number() {
    assertFalse(new Observation.Count(WHAT, 2, 3, Optional.of(5)).sentence().zh().contains("建议"));
    assertTrue(new Observation.Count(WHAT, 3, 3, Optional.of(5)).sentence().zh().contains("建议"));
    assertTrue(new Observation.Count(WHAT, 4, 3, Optional.of(5)).sentence().zh().contains("建议"));
    assertFalse(new Observation.Count(WHAT, 5, 3, Optional.of(5)).sentence().zh().contains("建议"));
  }

  @Test
  void a_share_is_written_without_trailing_zeros_and_without_exponents() {
    Observation share =
        new Observation.Share(
            WHAT, new BigDecimal("9.50"), new BigDecimal("1E+2"), 95, Optional.empty());

    assertEquals("9.5/100", share.observed());
    assertEquals(">= 95%", share.required());
    assertTrue(share.sentence().zh().contains("95%"), share.sentence().zh());
  }

  @Test
  void of_many_absent_things_the_first_twenty_are_listed() {
    List<Text> many = IntStream.rangeClosed(1, 21).mapToObj(i -> Text.same("n" + i + ";")).toList();
    String all = new Observation.Items(WHAT, List.of(), many.subList(0, 20)).sentence().zh();
    String some = new Observation.Items(WHAT, List.of(), many).sentence().zh();

    assertTrue(all.contains("n20;") && !all.contains("…"), all);
    assertTrue(some.contains("n20;") && !some.contains("n21;") && some.contains("…"), some);
    assertEquals("0/21", new Observation.Items(WHAT, List.of(), many).observed());
  }

  @Test
  void things_that_are_all_there_lack_nothing() {
    Observation items = new Observation.Items(WHAT, List.of(WHAT, WHAT), List.of());

    assertEquals("2/2", items.observed());
    assertFalse(items.sentence().zh().contains("缺"), items.sentence().zh());
  }

  @Test
  void a_step_without_a_record_says_so() {
    Observation none = Observation.Step.none(WHAT);

    assertEquals("", none.observed());
    assertTrue(none.sentence().zh().contains("没有记录"), none.sentence().zh());
    assertTrue(none.sentence().en().contains("no record"), none.sentence().en());
  }
}
