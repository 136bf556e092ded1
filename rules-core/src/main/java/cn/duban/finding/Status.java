package cn.duban.finding;

import cn.duban.text.Labelled;
import cn.duban.text.Text;
import java.util.Collection;
import java.util.Comparator;

/** How a duty stands on the assessment date; the worst first. */
public enum Status implements Labelled {
  /** Not done and the last day has passed, or something prohibited happened (force MUST). */
  VIOLATED("未落实", "violated"),
  /** The same for force PROMOTE: the notice asks to push on, so it is no breach. */
  UNMET("推进不足", "unmet"),
  /** It cannot be told; the finding lists what to supply. */
  UNKNOWN("待补数据", "unknown"),
  /** Not done, and the last day has not passed; for a consequence: the measure is called for. */
  PENDING("未到期", "pending"),
  /** Done after its last day. */
  FULFILLED_LATE("逾期落实", "fulfilled late"),
  /** Done in time. */
  FULFILLED("已落实", "fulfilled");

  private final Text label;

  Status(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /** The worst of several; FULFILLED if there is none. */
  public static Status worst(Collection<Status> statuses) {
    return statuses.stream().min(Comparator.naturalOrder()).orElse(FULFILLED);
  }
}
