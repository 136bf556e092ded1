package cn.duban.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.notice.Alternative;
import cn.duban.notice.Alternative.Change;
import cn.duban.notice.Article;
import cn.duban.notice.Notice;
import cn.duban.notice.Reading;
import cn.duban.notice.Vocabulary;
import cn.duban.notice.WorkCalendar;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetReaderTest {
  private static final String NOTICE =
      """
      number: 阳政发〔2022〕1号
      title: {zh: 关于安全生产的意见, en: On work safety}
      issuer: {zh: 阳城县人民政府, en: Yangcheng County}
      issued: 2022-04-13
      year: 2022
      firstMonth: 2022-04
      undatedDue: 2022-12-31
      calendar:
        years: [2022]
        daysOff: [2022-05-02, 2022-05-03]
        workingWeekends: [2022-05-07]
      articles:
        - number: 1
          title: {zh: 学习贯彻, en: Study}
        - number: 2
          title: {zh: 责任, en: "Responsibility: all"}
          notEncoded:
            - {text: 高度重视, reason: 没有可查的事实}
      version: "2022.2"
      """;
  private static final String VOCABULARY =
      """
      activity:
        DRILL: {zh: 演练, en: drill}
      headcount:
        STAFF: {zh: 人员, en: staff}
        SAFETY_STAFF: {zh: 安全人员, en: safety staff, partOf: STAFF}
      """;
  private static final String READINGS =
      """
      R-END:
        choice: {zh: 含当日, en: inclusive}
        reason: {zh: 通常理解, en: usual}
      R-START:
        choice: {zh: 四月起, en: from April}
        reason: {zh: 印发日, en: day of issue}
        alternatives:
          january:
            zh: 一月起
            en: from January
            changes:
              - {file: notice.yaml, replace: 2022-04, by: 2022-01}
              - {rules: ["1.1", "1.2"], replace: .thisYear()}
      """;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void a_notice_is_read_whole() {
    Notice notice = RuleSetReader.notice("notice.yaml", NOTICE, problems);

    assertEquals(List.of(), problems);
    assertEquals(
        new Notice(
            "阳政发〔2022〕1号",
            "2022.2",
            new Text("关于安全生产的意见", "On work safety"),
            new Text("阳城县人民政府", "Yangcheng County"),
            LocalDate.of(2022, 4, 13),
            2022,
            YearMonth.of(2022, 4),
            LocalDate.of(2022, 12, 31),
            LocalDate.of(2022, 1, 1),
            new WorkCalendar(
                Set.of(2022),
                Set.of(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 3)),
                Set.of(LocalDate.of(2022, 5, 7))),
            List.of(
                new Article(1, new Text("学习贯彻", "Study"), List.of()),
                new Article(
                    2,
                    new Text("责任", "Responsibility: all"),
                    List.of(new Article.Piece("高度重视", "没有可查的事实"))))),
        notice);
  }

  @Test
  void yearly_counts_may_begin_later_than_the_year() {
    String later = NOTICE.replace("year: 2022\n", "year: 2022\nyearlyFrom: 2022-04-13\n");

    Notice notice = RuleSetReader.notice("notice.yaml", later, problems);

    assertEquals(List.of(), problems);
    assertEquals(LocalDate.of(2022, 4, 13), notice.yearlyFrom());
  }

  @Test
  void a_vocabulary_is_read_whole() {
    Vocabulary vocabulary = RuleSetReader.vocabulary("vocabulary.yaml", VOCABULARY, problems);

    assertEquals(List.of(), problems);
    assertEquals(
        List.of(
            new Vocabulary.Code("DRILL", "activity", new Text("演练", "drill"), ""),
            new Vocabulary.Code("STAFF", "headcount", new Text("人员", "staff"), ""),
            new Vocabulary.Code(
                "SAFETY_STAFF", "headcount", new Text("安全人员", "safety staff"), "STAFF")),
        List.copyOf(vocabulary.all()));
  }

  @Test
  void readings_are_read_in_their_order() {
    List<Reading> readings = RuleSetReader.readings("readings.yaml", READINGS, problems);

    assertEquals(List.of(), problems);
    assertEquals(
        List.of(
            new Reading(
                "R-END", new Text("含当日", "inclusive"), new Text("通常理解", "usual"), List.of()),
            new Reading(
                "R-START",
                new Text("四月起", "from April"),
                new Text("印发日", "day of issue"),
                List.of(
                    new Alternative(
                        "january",
                        new Text("一月起", "from January"),
                        "readings.yaml:8 R-START/alternatives/january",
                        List.of(
                            new Change("notice.yaml", List.of(), "2022-04", "2022-01"),
                            new Change("", List.of("1.1", "1.2"), ".thisYear()", "")))))),
        readings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          number: 阳政发〔2022〕1号        ~ number:                   ~ :1 number                     ~ must be given
          number: 阳政发〔2022〕1号        ~ number: ""                ~ :1 number                     ~ blank
          number: 阳政发〔2022〕1号        ~ nummer: x                 ~ :1 number ~ must be given
          zh: 关于安全生产的意见, en: On work safety ~ zh: x           ~ :2 title/en                   ~ must be given
          zh: 关于安全生产的意见, en: On work safety ~ zh: x, en: y, fr: z ~ :2 title/fr               ~ no key
          '{zh: 关于安全生产的意见, en: On work safety}' ~ only words  ~ :2 title                      ~ zh, en
          issued: 2022-04-13               ~ issued: 2022-02-30        ~ :4 issued                     ~ 2022-04-20
          issued: 2022-04-13               ~ issued: 2022/4/13         ~ :4 issued                     ~ 2022-04-20
          year: 2022                       ~ year: MMXXII              ~ :5 year                       ~ whole number
          year: 2022                       ~ year: 20220               ~ :5 year                       ~ no year
          year: 2022                       ~ year: 2_022               ~ :5 year                       ~ whole number
          firstMonth: 2022-04              ~ firstMonth: 2022-13       ~ :6 firstMonth                 ~ 2022-04
          firstMonth: 2022-04              ~ firstMonth: April         ~ :6 firstMonth                 ~ no month
          years: [2022]                    ~ years: 2022               ~ :9 calendar/years             ~ list
          daysOff: [2022-05-02, 2022-05-03] ~ daysOff: [2022-05-07]    ~ :10 calendar/daysOff/0        ~ Monday to Friday
          daysOff: [2022-05-02, 2022-05-03] ~ daysOff: [2023-05-02]    ~ :10 calendar/daysOff/0        ~ no year
          workingWeekends: [2022-05-07]    ~ workingWeekends: [2022-05-09] ~ :11 calendar/workingWeekends/0 ~ weekends
          workingWeekends: [2022-05-07]    ~ workingWeekend: []        ~ :11 calendar/workingWeekend   ~ nearest is workingWeekends
          - number: 2                      ~ - number: 1               ~ :15 articles/1/number         ~ twice
          zh: 责任                         ~ zhh: 责任                 ~ :16 articles/1/title/zhh      ~ nearest is zh
          reason: 没有可查的事实           ~ reasons: x                ~ :18 articles/1/notEncoded/0/reasons ~ nearest is reason
          """)
  void a_mistake_in_a_notice_is_told_with_its_place(
      String right, String wrong, String where, String word) {
    assertTrue(NOTICE.contains(right), right);

    RuleSetReader.notice("notice.yaml", NOTICE.replace(right, wrong), problems);

    assertTrue(
        problems.stream().anyMatch(p -> p.where().equals("notice.yaml" + where)),
        problems::toString);
    problems.stream()
        .filter(p -> p.where().equals("notice.yaml" + where))
        .forEach(p -> Told.says(p, word));
  }

  @Test
  void every_mistake_is_told_at_once() {
    String text =
        NOTICE.replace("year: 2022", "year: x").replace("firstMonth: 2022-04", "firstMonth: y");

    RuleSetReader.notice("notice.yaml", text + "extra: 1\n", problems);

    assertEquals(
        Set.of("notice.yaml:5 year", "notice.yaml:6 firstMonth", "notice.yaml:20 extra"),
        Set.copyOf(Told.places(problems)));
    assertEquals(3, problems.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          activity      ~ activities   ~ :1 activities                        ~ nearest is activity
          DRILL         ~ Drill        ~ :2 activity/Drill                    ~ capitals
          DRILL         ~ STAFF        ~ :4 headcount/STAFF                   ~ taken by activity
          partOf: STAFF ~ partOf: STAF ~ :5 headcount/SAFETY_STAFF/partOf     ~ nearest is STAFF
          partOf: STAFF ~ partOf: DRILL ~ :5 headcount/SAFETY_STAFF/partOf    ~ no other code
          partOf: STAFF ~ partOf: SAFETY_STAFF ~ :5 headcount/SAFETY_STAFF/partOf ~ no other code
          partOf: STAFF ~ part: STAFF  ~ :5 headcount/SAFETY_STAFF/part       ~ nearest is partOf
          'zh: 演练, '  ~ ''           ~ :2 activity/DRILL/zh                 ~ must be given
          SAFETY_STAFF  ~ STAFF        ~ :5 headcount/STAFF                   ~ appears twice
          """)
  void a_mistake_in_a_vocabulary_is_told_with_its_place(
      String right, String wrong, String where, String word) {
    assertTrue(VOCABULARY.contains(right), right);

    RuleSetReader.vocabulary("vocabulary.yaml", VOCABULARY.replace(right, wrong), problems);

    Problem told =
        problems.stream()
            .filter(p -> p.where().equals("vocabulary.yaml" + where))
            .findFirst()
            .orElseThrow(() -> new AssertionError(problems));
    Told.says(told, word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          reason: {zh: 通常理解, en: usual} ~ ''                ~ :1 R-END/reason       ~ must be given
          alternatives:                     ~ alternative:      ~ :7 R-START/alternative ~ nearest is alternatives
          file: notice.yaml,                ~ ''                ~ :12 R-START/alternatives/january/changes/0 ~ either file
          file: notice.yaml,                ~ 'file: a, rules: [b],' ~ :12 R-START/alternatives/january/changes/0 ~ not both
          replace: .thisYear()              ~ ''                ~ :13 R-START/alternatives/january/changes/1/replace ~ must be given
          R-START                           ~ R-END             ~ :4 R-END              ~ appears twice
          """)
  void a_mistake_in_the_readings_is_told_with_its_place(
      String right, String wrong, String where, String word) {
    assertTrue(READINGS.contains(right), right);

    RuleSetReader.readings("readings.yaml", READINGS.replace(right, wrong), problems);

    Told.only(problems, "readings.yaml" + where, word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          ''                              ~ readings.yaml:1              ~ empty
          [a, b]                          ~ readings.yaml:1              ~ must map
          'a: {choice: [1'                ~ readings.yaml:1              ~ malformed
          'a: 1\u0009b: : c'              ~ readings.yaml:1              ~ malformed
          """)
  void what_is_no_yaml_mapping_is_told(String text, String where, String word) {
    assertEquals(List.of(), RuleSetReader.readings("readings.yaml", text, problems));

    Told.only(problems, where, word);
  }

  @Test
  void a_syntax_error_is_told_with_its_own_line() {
    RuleSetReader.readings("readings.yaml", "R-END:\n  choice:\n\treason: x\n", problems);

    Told.only(problems, "readings.yaml:3", "malformed", "TAB");
  }

  @Test
  void a_second_document_is_told() {
    RuleSetReader.readings("readings.yaml", READINGS + "---\na: 1\n", problems);

    Told.only(problems, "readings.yaml:15", "one document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!java.net.URL {zh: 含当日, en: inclusive}",
        "!thing {zh: 含当日, en: inclusive}",
        "{zh: !!str 含当日, en: inclusive}"
      })
  void tags_are_refused(String choice) {
    String text = READINGS.replace("{zh: 含当日, en: inclusive}", choice);

    RuleSetReader.readings("readings.yaml", text, problems);

    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).where().startsWith("readings.yaml:2 R-END/choice"));
    Told.says(problems.get(0), "tags");
  }

  @Test
  void aliases_cannot_blow_up_a_small_file() {
    StringBuilder text = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "*" + (char) (c - 1);
      text.append("%s: &%s [%s]\n".formatted(c, c, (before + ", ").repeat(9) + before));
    }

    RuleSetReader.readings("readings.yaml", text.toString(), problems);

    Told.says(problems.get(0), "aliases", "not allowed");
  }

  @Test
  void numbers_and_words_of_yaml_are_read_as_written() {
    List<Reading> readings =
        RuleSetReader.readings(
            "readings.yaml",
            READINGS.replace("zh: 含当日, en: inclusive", "zh: 010, en: no"),
            problems);

    assertEquals(List.of(), problems);
    assertEquals(new Text("010", "no"), readings.get(0).choice());
  }
}
