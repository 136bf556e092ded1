package cn.duban.fact;

import cn.duban.text.Labelled;
import cn.duban.text.Text;

/** An office that a person holds in an organisation. */
public enum Post implements Labelled {
  /** Party or government leader (党政领导干部). */
  LEADER("党政领导干部", "party or government leader"),
  /** Government leader in charge of the matter (政府分管领导). */
  LEADER_IN_CHARGE("政府分管领导", "government leader in charge of the matter"),
  /** Principal (主要负责人). */
  PRINCIPAL("主要负责人", "principal"),
  /** Person responsible for a major hazard source (包保责任人). */
  GUARANTOR("重大危险源包保责任人", "person responsible for a major hazard source");

  private final Text label;

  Post(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
