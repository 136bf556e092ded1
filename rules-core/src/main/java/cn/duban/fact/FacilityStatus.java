package cn.duban.fact;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** Whether a facility works. */
public enum FacilityStatus implements Labelled {
  /** Normal production (正常生产). */
  NORMAL_PRODUCTION("正常生产", "normal production"),
  /** Normal construction (正常建设). */
  NORMAL_CONSTRUCTION("正常建设", "normal construction"),
  /** Suspended (停产停建). */
  SUSPENDED("停产停建", "suspended"),
  /** Closed (关闭). */
  CLOSED("关闭", "closed");

  private final Text label;

  FacilityStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
