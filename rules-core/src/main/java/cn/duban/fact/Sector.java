package cn.duban.fact;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** A field of work-safety regulation. It is not an industry class of GB/T 4754. */
public enum Sector implements Labelled {
  /** Coal mining (煤矿). */
  COAL("煤矿", "coal mining"),
  /** Non-coal mining (非煤矿山). */
  NON_COAL_MINE("非煤矿山", "non-coal mining"),
  /** Hazardous chemicals (危险化学品). */
  HAZARDOUS_CHEMICALS("危险化学品", "hazardous chemicals"),
  /** Transport (交通运输). */
  TRANSPORT("交通运输", "transport"),
  /** Construction (建筑施工). */
  CONSTRUCTION("建筑施工", "construction"),
  /** Gas supply (燃气). */
  GAS("燃气", "gas supply"),
  /** Fire safety (消防). */
  FIRE("消防", "fire safety"),
  /** Metallurgy and manufacturing (冶金制造). */
  METALLURGY("冶金制造", "metallurgy and manufacturing"),
  /** Water (水务). */
  WATER("水务", "water"),
  /** Education (教育). */
  EDUCATION("教育", "education"),
  /** Special equipment (特种设备). */
  SPECIAL_EQUIPMENT("特种设备", "special equipment"),
  /** Culture and tourism (文化旅游). */
  CULTURE_TOURISM("文化旅游", "culture and tourism"),
  /** Municipal utilities (市政公用). */
  MUNICIPAL_UTILITIES("市政公用", "municipal utilities"),
  /** Long-distance oil and gas pipelines (油气长输管线). */
  OIL_GAS_PIPELINES("油气长输管线", "long-distance oil and gas pipelines"),
  /** Health (卫生健康). */
  HEALTH("卫生健康", "health"),
  /** Civil affairs (民政). */
  CIVIL_AFFAIRS("民政", "civil affairs"),
  /** Catering (餐饮). */
  CATERING("餐饮", "catering"),
  /** Crowded places (人员密集场所). */
  CROWDED_PLACES("人员密集场所", "crowded places"),
  /** Other (其他). */
  OTHER("其他", "other");

  private final Text label;

  Sector(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
