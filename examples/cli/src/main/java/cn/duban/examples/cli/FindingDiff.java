package cn.duban.examples.cli;

import cn.duban.examples.quickstart.Outcome;
import cn.duban.finding.Comparison;
import cn.duban.finding.Comparison.Flip;
import cn.duban.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whom a change of the rules hits: the findings that change, by duty, with names.
 *
 * @param names how many names to print of each change; 0: all
 */
record FindingDiff(Console console, int names) {
  /** The changes in lines, in the order of the notice; empty if there is none. */
  List<String> lines(Comparison comparison) {
    Map<String, Map<String, List<Finding>>> byDuty = new LinkedHashMap<>();
    for (Flip flip : comparison.flips()) {
      byDuty
          .computeIfAbsent(flip.either().obligation().id(), duty -> new LinkedHashMap<>())
          .computeIfAbsent(
              outcome(flip.before()) + " → " + outcome(flip.after()), change -> new ArrayList<>())
          .add(flip.either());
    }
    List<String> lines = new ArrayList<>();
    byDuty.forEach((duty, changes) -> duty(changes, lines));
    return lines;
  }

  /** Says how many findings only have another last day or number to reach. */
  void sayRestated(Comparison comparison) {
    int restated = comparison.restated().size();
    if (restated > 0) {
      console.say(
          "另有 " + restated + " 项结论不变，但期限或要求的数字变了。",
          restated + " more keep their status, but have another last day or number to reach.");
    }
  }

  private void duty(Map<String, List<Finding>> changes, List<String> lines) {
    Finding first = changes.values().iterator().next().get(0);
    int all = changes.values().stream().mapToInt(List::size).sum();
    lines.add(
        console.bold(first.obligation().id() + " " + console.words(first.obligation().title()))
            + console.words("：" + all + " 项", ": " + all));
    changes.entrySet().stream()
        .sorted(Comparator.comparing(change -> -change.getValue().size()))
        .forEach(
            change ->
                lines.add(
                    "    %s  %d%s%s"
                        .formatted(
                            change.getKey(),
                            change.getValue().size(),
                            console.words("：", ": "),
                            names(change.getValue()))));
  }

  private String names(List<Finding> findings) {
    List<String> all =
        findings.stream()
            .map(
                f ->
                    console.words(f.bearer().name())
                        + f.object().map(o -> "（" + console.words(o.name()) + "）").orElse(""))
            .toList();
    boolean cut = names > 0 && all.size() > names;
    String list = String.join(console.words("、", ", "), cut ? all.subList(0, names) : all);
    return cut ? list + console.words("等", ", ...") : list;
  }

  private String outcome(Optional<Finding> finding) {
    return finding
        .map(one -> console.words(Outcome.of(one).label()))
        .orElse(console.words("（无此结论）", "(no finding)"));
  }
}
