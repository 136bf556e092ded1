package cn.duban.yangcheng2022.oracle;

import cn.duban.RuleSet;
import cn.duban.fact.Facts;
import cn.duban.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The answers of the oracle and of the rules about one county. */
final class Comparison {
  private final Map<String, Expected> oracle;
  private final Map<String, Expected> rules = new TreeMap<>();

  Comparison(RuleSet rules, Oracle oracle, County county) {
    Facts facts = county.toFacts();
    this.oracle = oracle.judge(facts, county.asOf());
    for (Finding finding : rules.assess(facts, county.asOf()).findings()) {
      this.rules.put(finding.id(), Expected.of(finding));
    }
  }

  /** Everything that the oracle expects. */
  Iterable<Expected> expected() {
    return oracle.values();
  }

  /** A finding on which they disagree: one of the two may be missing. */
  record Difference(String findingId, @Nullable Expected oracle, @Nullable Expected rules) {

    /** The duty and in what they differ: such differences have one cause, most likely. */
    String kind() {
      String duty = findingId.substring(0, findingId.indexOf('@'));
      if (oracle == null || rules == null || oracle.status() != rules.status()) {
        return duty + " oracle " + status(oracle) + ", rules " + status(rules);
      }
      return duty
          + " "
          + oracle.status()
          + " "
          + (oracle.lastDay().equals(rules.lastDay()) ? "" : "last day");
    }

    private static String status(@Nullable Expected expected) {
      return expected == null ? "none" : expected.status().name();
    }

    @Override
    public String toString() {
      return "  oracle: %s\n  rules:  %s"
          .formatted(
              oracle == null ? findingId + " none" : oracle,
              rules == null ? findingId + " none" : rules);
    }
  }

  /** All disagreements. */
  List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>(oracle.keySet());
    ids.addAll(rules.keySet());
    for (String id : ids) {
      Expected expected = oracle.get(id);
      if (expected == null || !expected.equals(rules.get(id))) {
        found.add(new Difference(id, expected, rules.get(id)));
      }
    }
    return found;
  }
}
