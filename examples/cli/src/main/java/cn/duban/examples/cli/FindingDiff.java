package cn.duban.examples.cli;

import cn.duban.examples.quickstart.Outcome;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whom an edit of the rules hits: the findings that change, by duty, with names. */
final class FindingDiff {
  private final Console console;
  private final int names;
  private final Map<String, Finding> before = new LinkedHashMap<>();
  private final Map<String, Finding> after = new LinkedHashMap<>();
  private int changed;

  /**
   * A comparison.
   *
   * @param names how many names to print of each change; 0: all
   */
  FindingDiff(Console console, int names, Assessment before, Assessment after) {
    this.console = console;
    this.names = names;
    before.findings().forEach(finding -> this.before.put(finding.id(), finding));
    after.findings().forEach(finding -> this.after.put(finding.id(), finding));
  }

  /** The changes in lines, in the order of the notice; empty if there is none. */
  List<String> lines() {
    Map<String, Map<String, List<Finding>>> byDuty = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>(after.keySet());
    ids.addAll(before.keySet());
    for (String id : ids) {
      Finding was = before.get(id);
      Finding is = after.get(id);
      Finding one = is == null ? was : is;
      if (one != null && !outcome(was).equals(outcome(is))) {
        changed++;
        byDuty
            .computeIfAbsent(one.obligation().id(), duty -> new LinkedHashMap<>())
            .computeIfAbsent(outcome(was) + " → " + outcome(is), change -> new ArrayList<>())
            .add(one);
      }
    }
    List<String> lines = new ArrayList<>();
    byDuty.forEach((duty, changes) -> duty(changes, lines));
    return lines;
  }

  /** How many findings change; known after {@link #lines()}. */
  int changed() {
    return changed;
  }

  /**
   * How many findings keep their status but have another last day or are asked for another number.
   */
  long sameButAsked() {
    return after.values().stream()
        .filter(
            is -> {
              Finding was = before.get(is.id());
              return was != null
                  && outcome(was).equals(outcome(is))
                  && !(was.lastDay().equals(is.lastDay())
                      && was.observation().required().equals(is.observation().required()));
            })
        .count();
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

  private String outcome(@Nullable Finding finding) {
    return finding == null
        ? console.words("（无此结论）", "(no finding)")
        : console.words(Outcome.of(finding).label());
  }
}
