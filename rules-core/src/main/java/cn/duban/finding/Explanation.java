package cn.duban.finding;

import cn.duban.text.Text;
import java.util.List;

/** Puts a finding into words. */
final class Explanation {
  private final Finding finding;

  Explanation(Finding finding) {
    this.finding = finding;
  }

  Text text() {
    return new Text(zh(), en());
  }

  private String zh() {
    StringBuilder out = new StringBuilder();
    out.append(finding.bearer().name().zh());
    finding.object().ifPresent(o -> out.append("（").append(o.name().zh()).append("）"));
    out.append("，").append(finding.obligation().id()).append(" ");
    out.append(finding.obligation().title().zh()).append("：");
    out.append(finding.statusLabel().zh()).append("。");
    out.append(seen().zh()).append("。");
    finding.lastDay().ifPresent(day -> out.append("最后期限：").append(day).append("（含当日）。"));
    if (!finding.missing().isEmpty()) {
      out.append("需要补充：").append(hints().zh()).append("。");
    }
    out.append("通知原文（第").append(finding.obligation().article()).append("条）：");
    out.append(finding.obligation().quote()).append("。");
    return out.toString();
  }

  private String en() {
    StringBuilder out = new StringBuilder();
    out.append(finding.bearer().name().en());
    finding.object().ifPresent(o -> out.append(" (").append(o.name().en()).append(")"));
    out.append(", ").append(finding.obligation().id()).append(" ");
    out.append(finding.obligation().title().en()).append(": ");
    out.append(finding.statusLabel().en()).append(". ");
    out.append(seen().en()).append(". ");
    finding.lastDay().ifPresent(day -> out.append("Last day: ").append(day).append(" inclusive. "));
    if (!finding.missing().isEmpty()) {
      out.append("To supply: ").append(hints().en()).append(". ");
    }
    out.append("The notice says (article ").append(finding.obligation().article()).append("): ");
    out.append(finding.obligation().quote()).append(".");
    return out.toString();
  }

  /** What was seen; where there are cells, which of them are not in order. */
  Text seen() {
    if (finding.cells().isEmpty() || !(finding.observation() instanceof Observation.Items items)) {
      return finding.status() == Status.UNKNOWN
          ? finding.observation().unconfirmed()
          : finding.observation().sentence();
    }
    List<Cell> open = open();
    Text count =
        new Text(
            items.what().zh() + "：" + items.observed() + " 项已落实",
            items.what().en() + ": " + items.observed() + " in order");
    if (open.isEmpty()) {
      return count;
    }
    Text cells = Text.list(open.stream().map(Explanation::words).toList());
    return new Text(count.zh() + "；" + cells.zh(), count.en() + "; " + cells.en());
  }

  private List<Cell> open() {
    return finding.cells().stream().filter(cell -> cell.status() != Status.FULFILLED).toList();
  }

  private static Text words(Cell cell) {
    String seen = cell.observed().isEmpty() ? "" : " (" + cell.observed() + ")";
    return new Text(
        cell.label().zh() + cell.status().label().zh() + seen,
        cell.label().en() + " " + cell.status().label().en() + seen);
  }

  private Text hints() {
    return Text.sentences(finding.missing().stream().map(Missing::hint).distinct().toList());
  }
}
