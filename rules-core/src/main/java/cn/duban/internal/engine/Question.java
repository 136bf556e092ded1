package cn.duban.internal.engine;

import cn.duban.duty.Inquiry;
import cn.duban.fact.Facts;
import cn.duban.finding.Limits;
import cn.duban.notice.Notice;
import cn.duban.notice.Vocabulary;
import java.time.LocalDate;

/**
 * What an engine is asked.
 *
 * @param asOf the assessment date
 * @param limits what the answer may take
 */
public record Question(
    Facts facts, LocalDate asOf, Notice notice, Vocabulary vocabulary, Limits limits) {
  Inquiry start() {
    return new Inquiry(facts, asOf, notice, vocabulary);
  }
}
