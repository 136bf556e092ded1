package cn.duban.examples.quickstart.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.duban.notice.Obligation;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTextTest {
  @Test
  void the_sentence_is_that_of_the_article_even_if_the_words_stand_in_several() {
    NoticeText.Sentence sentence = new NoticeText().around(obligation("3.3"));

    assertEquals(
        "进一步完善并严格落实我县《管行业必须管安全、管业务必须管安全、管生产经营必须管安全实施细则》，" + "负有安全监管职责的部门要依法编制安全生产“权力清单”和",
        sentence.before());
    assertEquals("“责任清单”", sentence.quote());
    assertEquals("；", sentence.after());
  }

  @Test
  void every_duty_has_a_whole_sentence() {
    List<String> torn =
        Yangcheng2022.rules().catalogue().stream()
            .filter(obligation -> new NoticeText().around(obligation).after().isEmpty())
            .map(Obligation::id)
            .toList();

    assertEquals(List.of(), torn);
  }

  @Test
  void words_that_the_article_lacks_stand_alone() {
    Obligation known = obligation("3.3");
    Obligation other =
        new Obligation(
            known.id(),
            known.title(),
            "没有这句话",
            known.force(),
            known.legalBasis(),
            known.readings(),
            known.codes(),
            known.file(),
            known.line());

    assertEquals(new NoticeText.Sentence("", "没有这句话", ""), new NoticeText().around(other));
    assertFalse(new NoticeText().around(known).before().isEmpty());
  }

  private static Obligation obligation(String id) {
    return Yangcheng2022.rules().catalogue().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
