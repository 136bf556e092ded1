package cn.duban.examples.quickstart;

import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import cn.duban.notice.Force;
import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** What readers see of a finding, the worst first: its status, or that a measure is called for. */
public enum Outcome implements Labelled {
  VIOLATED(Status.VIOLATED.label()),
  UNMET(Status.UNMET.label()),
  UNKNOWN(Status.UNKNOWN.label()),
  /** A consequence: nothing that its bearer has yet to do. */
  MEASURE(new Text("建议采取措施", "measure called for")),
  PENDING(Status.PENDING.label()),
  FULFILLED_LATE(Status.FULFILLED_LATE.label()),
  FULFILLED(Status.FULFILLED.label());

  private final Text label;

  Outcome(Text label) {
    this.label = label;
  }

  /** What readers see of a finding. */
  public static Outcome of(Finding finding) {
    return finding.obligation().force() == Force.CONSEQUENCE && finding.status() == Status.PENDING
        ? MEASURE
        : of(finding.status());
  }

  /** What readers see of a status. */
  public static Outcome of(Status status) {
    return valueOf(status.name());
  }

  @Override
  public Text label() {
    return label;
  }
}
