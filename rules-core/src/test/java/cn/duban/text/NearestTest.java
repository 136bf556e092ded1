package cn.duban.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    // one letter too few, too many, wrong, and two swapped
    "MEETNG, MEETING",
    "MEETTING, MEETING",
    "MEEDING, MEETING",
    "MEETIGN, MEETING",
    "CHEK, CHECK",
    // case is no edit
    "meeting, MEETING",
    "checK, CHECK",
    // half of the letters may change, more may not
    "MEEXXX, ",
    "CHXXX, ",
    "CHEXX, CHECK",
    "ZZZZZZZ, ",
    "'', "
  })
  void a_misspelt_name_finds_the_one_with_the_fewest_edits(String wrong, String nearest) {
    assertEquals(
        Optional.ofNullable(nearest), Nearest.to(wrong, List.of("DOCUMENT", "CHECK", "MEETING")));
  }

  @ParameterizedTest
  @CsvSource({"ABCD, true", "ABXX, true", "AXXX, false"})
  void exactly_half_of_the_letters_may_change(String wrong, boolean found) {
    assertEquals(found, Nearest.to(wrong, List.of("ABCD")).isPresent());
  }

  @Test
  void of_two_names_equally_near_the_first_by_name_is_taken() {
    assertEquals(Optional.of("CASE1"), Nearest.to("CASE", List.of("CASE2", "CASE1")));
    assertEquals(Optional.of("CASE1"), Nearest.to("CASE", List.of("CASE1", "CASE2")));
  }

  @Test
  @Timeout(20)
  void a_name_without_end_is_not_compared_letter_by_letter() {
    List<String> known = Collections.nCopies(100_000, "A_NAME_OF_SOME_LENGTH");
    assertEquals(Optional.empty(), Nearest.to("X".repeat(1_000_000), known));
  }

  @Test
  void chinese_names_are_compared_by_character() {
    assertEquals(Optional.of("安全会议"), Nearest.to("安全会仪", List.of("应急演练", "安全会议")));
  }

  @Test
  void the_dotless_i_of_turkish_does_not_matter() {
    assertEquals(Optional.of("INSPECTION"), Nearest.to("inspection", List.of("INSPECTION")));
    assertEquals(Optional.of("ii"), Nearest.to("II", List.of("ii")));
  }

  @Test
  void without_a_known_name_there_is_none() {
    assertEquals(Optional.empty(), Nearest.to("MEETING", List.of()));
  }

  @Test
  void a_hint_says_it_in_both_languages_or_says_nothing() {
    assertEquals(
        new Text("，最接近的是 MEETING", "; the nearest is MEETING"),
        Nearest.hint("MEETNG", List.of("MEETING")));
    assertEquals(new Text("", ""), Nearest.hint("ZZZZZZZ", List.of("MEETING")));
  }
}
