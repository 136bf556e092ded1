package cn.duban.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
  private static final Article FIRST = new Article(1, Text.same("one"), List.of());
  private static final Article TENTH =
      new Article(10, Text.same("ten"), List.of(new Article.Piece("高度重视", "无法核查")));
  private static final Notice NOTICE =
      new Notice(
          "1号",
          "",
          Text.same("title"),
          Text.same("issuer"),
          LocalDate.of(2022, 4, 13),
          2022,
          YearMonth.of(2022, 4),
          LocalDate.of(2022, 12, 31),
          LocalDate.of(2022, 1, 1),
          new WorkCalendar(Set.of(), Set.of(), Set.of()),
          List.of(FIRST, TENTH));

  @Test
  void an_article_is_found_by_its_number() {
    assertEquals(Optional.of(TENTH), NOTICE.article(10));
    assertEquals(Optional.empty(), NOTICE.article(2));
  }

  @Test
  void the_year_runs_from_january_to_december() {
    assertEquals(LocalDate.of(2022, 1, 1), NOTICE.yearStart());
    assertEquals(LocalDate.of(2022, 12, 31), NOTICE.yearEnd());
  }

  @ParameterizedTest
  @CsvSource({"10.2, 10", "8.coal.3, 8", "1.1, 1"})
  void an_obligation_belongs_to_the_article_of_its_id(String id, int article) {
    Obligation obligation =
        new Obligation(
            id, Text.same("t"), "q", Force.MUST, List.of(), List.of(), List.of(), "a.drl", 1);

    assertEquals(article, obligation.article());
  }

  @Test
  void a_vocabulary_keeps_its_order_and_labels() {
    Vocabulary vocabulary =
        new Vocabulary(
            List.of(
                new Vocabulary.Code("B", "activity", new Text("乙", "b"), ""),
                new Vocabulary.Code("A", "document", new Text("甲", "a"), "")));

    assertEquals(List.of("B", "A"), vocabulary.all().stream().map(Vocabulary.Code::name).toList());
    assertEquals("document", vocabulary.find("A").orElseThrow().kind());
    assertEquals(Optional.empty(), vocabulary.find("a"));
    assertEquals(new Text("乙", "b"), vocabulary.label("B"));
    assertEquals(Text.same("C"), vocabulary.label("C"));
    assertThrows(UnsupportedOperationException.class, () -> vocabulary.all().clear());
  }

  @Test
  void each_force_has_a_name_of_its_own() {
    for (Force force : Force.values()) {
      assertTrue(!force.label().zh().isEmpty() && !force.label().en().isEmpty(), force.name());
    }
    assertEquals(3, Force.values().length);
  }
}
