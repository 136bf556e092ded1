package cn.duban.fact;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** Who found a hidden danger. */
public enum DangerSource implements Labelled {
  /** The unit itself (单位自查). */
  SELF_CHECK("单位自查", "the unit itself"),
  /** An inspection (检查发现). */
  INSPECTION("检查发现", "an inspection"),
  /** A campaign (专项整治). */
  CAMPAIGN("专项整治", "a campaign"),
  /** A report from the public (举报). */
  REPORT("举报", "a report from the public");

  private final Text label;

  DangerSource(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
