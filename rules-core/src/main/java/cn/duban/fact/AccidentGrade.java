package cn.duban.fact;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** The grade of an accident after State Council Decree 493 article 3, the gravest last. */
public enum AccidentGrade implements Labelled {
  /** General accident (一般事故). */
  GENERAL("一般事故", "general accident"),
  /** Larger accident (较大事故). */
  LARGER("较大事故", "larger accident"),
  /** Major accident (重大事故). */
  MAJOR("重大事故", "major accident"),
  /** Extremely major accident (特别重大事故). */
  EXTREMELY_MAJOR("特别重大事故", "extremely major accident");

  private final Text label;

  AccidentGrade(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
