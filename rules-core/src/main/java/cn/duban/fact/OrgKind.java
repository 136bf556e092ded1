package cn.duban.fact;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** What kind of body an organisation is. */
public enum OrgKind implements Labelled {
  /** County government (县人民政府). */
  COUNTY("县人民政府", "county government"),
  /** Township government (乡（镇）人民政府). */
  TOWNSHIP("乡（镇）人民政府", "township government"),
  /** County department (县直部门). */
  DEPARTMENT("县直部门", "county department"),
  /** Development zone committee (开发区管委会). */
  ZONE("开发区管委会", "development zone committee"),
  /** Unit stationed in the county (驻县单位). */
  STATIONED_UNIT("驻县单位", "unit stationed in the county"),
  /** Office of the work-safety committee (安委办). */
  SAFETY_COMMITTEE_OFFICE("安委办", "office of the work-safety committee"),
  /** Village or community (村（社区）). */
  VILLAGE("村（社区）", "village or community");

  private final Text label;

  OrgKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
