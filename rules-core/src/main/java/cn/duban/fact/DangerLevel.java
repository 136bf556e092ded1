package cn.duban.fact;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** How grave a hidden danger is, after the standard of its industry. */
public enum DangerLevel implements Labelled {
  /** General hidden danger (一般隐患). */
  GENERAL("一般隐患", "general hidden danger"),
  /** Major hidden danger (重大隐患). */
  MAJOR("重大隐患", "major hidden danger");

  private final Text label;

  DangerLevel(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
