package cn.duban.examples.cli;

import cn.duban.examples.cli.RuleText.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells in words how the rules of two rule sets differ. */
final class RuleDiff {
  private final Console console;
  private final RuleWords words;
  private final List<String> lines = new ArrayList<>();

  RuleDiff(Console console, RuleWords words) {
    this.console = console;
    this.words = words;
  }

  /** The differences, in lines; empty if there is none. */
  List<String> lines(List<RuleText> before, List<RuleText> after) {
    Map<String, RuleText> old = numbered(before);
    Map<String, RuleText> now = numbered(after);
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    for (String key : keys) {
      RuleText was = old.get(key);
      RuleText is = now.get(key);
      if (was == null && is != null) {
        added(is);
      } else if (is == null && was != null) {
        lines.add(console.words("删去 ", "removed ") + console.bold(was.name()));
      } else if (was != null && is != null) {
        changed(was, is);
      }
    }
    return lines;
  }

  /** Rules by the id of their duty; further rules of one duty are numbered. */
  private static Map<String, RuleText> numbered(List<RuleText> rules) {
    Map<String, RuleText> numbered = new LinkedHashMap<>();
    for (RuleText rule : rules) {
      String key = rule.duty();
      while (numbered.containsKey(key)) {
        key += "+";
      }
      numbered.put(key, rule);
    }
    return numbered;
  }

  private void added(RuleText rule) {
    lines.add(
        console.words("新增 ", "added ")
            + console.bold(rule.name())
            + "  "
            + rule.file()
            + ":"
            + rule.line());
    detail("约束谁", "binds", words.whom(rule));
    detail(
        "要求",
        "asks",
        String.join(console.words("，", ", "), rule.calls().stream().map(words::call).toList()));
  }

  private void changed(RuleText was, RuleText is) {
    int head = lines.size();
    lines.add(
        console.words("修改 ", "changed ")
            + console.bold(is.name())
            + "  "
            + is.file()
            + ":"
            + is.line());
    if (!was.name().equals(is.name())) {
      change("名称", "name", was.name(), is.name());
    }
    annotation("quote", "引文", "quote", was, is);
    annotation("force", "力度", "force", was, is);
    annotation("law", "法律依据", "law", was, is);
    annotation("reading", "读法", "readings", was, is);
    if (!was.whom().equals(is.whom())) {
      change("约束谁", "binds", words.whom(was), words.whom(is));
    }
    if (!was.calls().equals(is.calls())) {
      calls(was.calls(), is.calls());
    }
    if (lines.size() == head + 1) {
      lines.remove(head);
    }
  }

  private void annotation(String name, String zh, String en, RuleText was, RuleText is) {
    String before = was.annotations().getOrDefault(name, "");
    String after = is.annotations().getOrDefault(name, "");
    if (!before.equals(after)) {
      change(zh, en, before, after);
    }
  }

  /** What stands at the same place in both chains is left out; of the rest, verb against verb. */
  private void calls(List<Call> was, List<Call> is) {
    int first = 0;
    while (first < Math.min(was.size(), is.size()) && alike(was.get(first), is.get(first))) {
      compare(was.get(first), is.get(first));
      first++;
    }
    int last = 0;
    while (last < Math.min(was.size(), is.size()) - first
        && alike(was.get(was.size() - 1 - last), is.get(is.size() - 1 - last))) {
      last++;
    }
    List<Call> gone = was.subList(first, was.size() - last);
    List<Call> come = is.subList(first, is.size() - last);
    if (!gone.isEmpty() || !come.isEmpty()) {
      change("要求", "asks", chain(gone), chain(come));
    }
    for (int i = last; i > 0; i--) {
      compare(was.get(was.size() - i), is.get(is.size() - i));
    }
  }

  private static boolean alike(Call was, Call is) {
    return was.verb().equals(is.verb());
  }

  private void compare(Call was, Call is) {
    boolean variables =
        was.arguments().stream().allMatch(a -> a.startsWith("$"))
            && is.arguments().stream().allMatch(a -> a.startsWith("$"));
    if (!was.equals(is) && !variables) {
      String verb = words.verb(is);
      change(verb, verb, words.arguments(was), words.arguments(is));
    }
  }

  private String chain(List<Call> calls) {
    return String.join(console.words("，", ", "), calls.stream().map(words::call).toList());
  }

  private void change(String zh, String en, String before, String after) {
    String none = console.words("（无）", "(none)");
    detail(zh, en, (before.isEmpty() ? none : before) + " → " + (after.isEmpty() ? none : after));
  }

  private void detail(String zh, String en, String what) {
    lines.add("    " + console.words(zh + "：", en + ": ") + what);
  }
}
