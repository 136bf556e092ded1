package cn.duban;

import cn.duban.mutation.RuleSource;
import cn.duban.notice.Alternative;
import cn.duban.notice.Alternative.Change;
import cn.duban.notice.Reading;
import cn.duban.text.Nearest;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the edits of an alternative in the files of a rule set. */
final class Rereading {
  private final Alternative alternative;
  private final SortedMap<String, byte[]> files;
  private final List<Problem> problems = new ArrayList<>();

  private Rereading(SortedMap<String, byte[]> files, Alternative alternative) {
    this.files = new TreeMap<>(files);
    this.alternative = alternative;
    for (Change change : alternative.changes()) {
      if (change.rules().isEmpty()) {
        inFile(change);
      } else {
        change.rules().forEach(id -> inRules(id, change));
      }
    }
  }

  /**
   * The files of a rule set that loads, as edited by an alternative.
   *
   * @throws RuleSetException if there is no such alternative, or if its edits cannot be made
   */
  static SortedMap<String, byte[]> files(
      SortedMap<String, byte[]> files, List<Reading> readings, String id, String key) {
    Alternative alternative =
        readings.stream()
            .filter(reading -> reading.id().equals(id))
            .flatMap(reading -> reading.alternative(key).stream())
            .findFirst()
            .orElseThrow(() -> unknown(readings, id, key));
    Rereading reread = new Rereading(files, alternative);
    if (!reread.problems.isEmpty()) {
      throw new RuleSetException(reread.problems);
    }
    return reread.files;
  }

  /** Edits that are no longer to be made, as what they replace is not there. */
  static List<Problem> stale(SortedMap<String, byte[]> files, List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.alternatives().stream())
        .flatMap(alternative -> problems(files, alternative).stream())
        .toList();
  }

  /** The edits of one alternative that are no longer to be made. */
  static List<Problem> problems(SortedMap<String, byte[]> files, Alternative alternative) {
    return new Rereading(files, alternative).problems;
  }

  private static RuleSetException unknown(List<Reading> readings, String id, String key) {
    List<String> known =
        readings.stream()
            .flatMap(
                reading -> reading.alternatives().stream().map(a -> reading.id() + " " + a.key()))
            .toList();
    Text near = Nearest.hint(id + " " + key, known);
    return RuleFiles.refuse(
        "readings.yaml",
        "没有读法 %s 的另一种读法 %s%s".formatted(id, key, near.zh()),
        "the reading %s has no alternative %s%s".formatted(id, key, near.en()));
  }

  private void inFile(Change change) {
    String name = change.file();
    if (!files.containsKey(name)) {
      Text near = Nearest.hint(name, files.keySet());
      problem(
          "没有文件 %s%s".formatted(name, near.zh()),
          "there is no file %s%s".formatted(name, near.en()));
    } else if (!text(name).contains(change.replace())) {
      problem(
          "%s 中没有要替换的“%s”".formatted(name, change.replace()),
          "%s does not contain what to replace: %s".formatted(name, change.replace()));
    } else {
      put(name, text(name).replace(change.replace(), change.by()));
    }
  }

  private void inRules(String id, Change change) {
    boolean found = false;
    boolean made = false;
    for (String name : List.copyOf(files.keySet())) {
      for (String rule : name.endsWith(".drl") ? rules(name, id) : List.<String>of()) {
        found = true;
        if (rule.contains(change.replace())) {
          made = true;
          put(name, text(name).replace(rule, rule.replace(change.replace(), change.by())));
        }
      }
    }
    if (!found) {
      problem("没有编号为 %s 的规则".formatted(id), "no rule has the id %s".formatted(id));
    } else if (!made) {
      problem(
          "规则 %s 中没有要替换的“%s”".formatted(id, change.replace()),
          "rule %s does not contain what to replace: %s".formatted(id, change.replace()));
    }
  }

  private List<String> rules(String file, String id) {
    return RuleSource.of(text(file)).where(name -> name.split(" ", 2)[0].equals(id));
  }

  private String text(String file) {
    return RuleFiles.text(file, files.getOrDefault(file, new byte[0]), problems);
  }

  private void put(String file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private void problem(String zh, String en) {
    problems.add(
        new Problem(
            alternative.where(),
            new Text(
                zh + "；规则集改动后，请相应修改或删去这种读法",
                en + "; the rule set has changed, so change or drop this alternative")));
  }
}
