package cn.duban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  private static final Text MEETING = new Text("会议", "meeting");

  @ParameterizedTest
  @CsvSource({
    "zh, 会议",
    "zh-CN, 会议",
    "zh-TW, 会议",
    "zh-Hans-SG, 会议",
    "en, meeting",
    "tr, meeting",
    "ja, meeting",
    "und, meeting"
  })
  void a_chinese_locale_gets_chinese_and_any_other_english(String tag, String words) {
    assertEquals(words, MEETING.in(Locale.forLanguageTag(tag)));
  }

  @Test
  void a_list_is_joined_as_each_language_does() {
    assertEquals(
        new Text("会议、检查", "meeting, check"), Text.list(List.of(MEETING, new Text("检查", "check"))));
    assertEquals(MEETING, Text.list(List.of(MEETING)));
    assertEquals(new Text("", ""), Text.list(List.of()));
  }

  @Test
  void a_name_is_the_same_in_both_languages() {
    assertEquals(new Text("阳城", "阳城"), Text.same("阳城"));
  }

  @Test
  void a_problem_says_where_and_what_in_both_languages() {
    assertEquals(
        "a.drl:3 - 不对 | wrong", new Problem("a.drl:3", new Text("不对", "wrong")).toString());
  }
}
