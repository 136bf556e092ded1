package cn.duban.notice;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** How strongly an obligation binds. */
public enum Force implements Labelled {
  /** The notice demands it: missing it is a violation. */
  MUST("必须", "must"),
  /** The notice asks to push on with it: missing it is UNMET, never a violation. */
  PROMOTE("推进", "promote"),
  /** It follows from something violated and recommends a measure. */
  CONSEQUENCE("后果", "consequence");

  private final Text label;

  Force(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
