package cn.duban.finding;

import cn.duban.fact.Fact;
import cn.duban.text.Labelled;
import cn.duban.text.Text;

/**
 * A fact that no finding rests on, with the reason: nothing is lost in silence.
 *
 * @param fact the fact
 * @param reason why no finding rests on it
 */
public record UnusedFact(Fact fact, Reason reason) {

  /** Why no finding rests on a fact. */
  public enum Reason implements Labelled {
    /** It is dated after the assessment date. */
    DATED_LATER("日期晚于评估日", "dated after the assessment date"),
    /** No duty asks its bearer for it. */
    NOT_ASKED("没有条款要求该主体提供", "no duty asks its bearer for it"),
    /** A duty asks for it, but it lies outside the period or a newer record took its place. */
    NOT_COUNTED("不在期间内，或已有更新的记录", "outside the period, or replaced by a newer record"),
    /** No duty binds it and no finding names it. */
    NOT_BOUND("没有条款约束它", "no duty binds it"),
    /** It repeats another fact word for word. */
    DUPLICATE("与另一条完全相同", "repeats another fact word for word");

    private final Text label;

    Reason(String zh, String en) {
      label = new Text(zh, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
