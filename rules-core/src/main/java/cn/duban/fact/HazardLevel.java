package cn.duban.fact;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** The level of a major hazard source after GB 18218-2018, the first the gravest. */
public enum HazardLevel implements Labelled {
  /** First level (一级). */
  FIRST("一级", "first level"),
  /** Second level (二级). */
  SECOND("二级", "second level"),
  /** Third level (三级). */
  THIRD("三级", "third level"),
  /** Fourth level (四级). */
  FOURTH("四级", "fourth level");

  private final Text label;

  HazardLevel(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
