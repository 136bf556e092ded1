package cn.duban.fact;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** What an early warning warns of. */
public enum WarningKind implements Labelled {
  /** Geological disaster (地质灾害). */
  GEOLOGICAL("地质灾害", "geological disaster"),
  /** Weather disaster (气象灾害). */
  WEATHER("气象灾害", "weather disaster"),
  /** Flood or drought (水旱灾害). */
  FLOOD("水旱灾害", "flood or drought"),
  /** Forest fire (森林火险). */
  FOREST_FIRE("森林火险", "forest fire");

  private final Text label;

  WarningKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
