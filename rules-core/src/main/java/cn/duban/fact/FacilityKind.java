package cn.duban.fact;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** What kind of place a facility is. */
public enum FacilityKind implements Labelled {
  /** Coal mine (煤矿). */
  COAL_MINE("煤矿", "coal mine"),
  /** Non-coal mine (非煤矿山). */
  NON_COAL_MINE("非煤矿山", "non-coal mine"),
  /** Construction site (施工现场). */
  CONSTRUCTION_SITE("施工现场", "construction site"),
  /** Chemical installation (化工装置). */
  CHEMICAL_INSTALLATION("化工装置", "chemical installation");

  private final Text label;

  FacilityKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
