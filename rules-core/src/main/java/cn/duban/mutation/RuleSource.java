package cn.duban.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A rule file that the check has accepted, taken apart.
 *
 * @param head what stands before the first rule: package, imports and the global
 * @param rules their texts, from the first keyword to {@code end}, by full name and in order
 */
public record RuleSource(String head, Map<String, String> rules) {
  /** Takes the text of a file apart. */
  public static RuleSource of(String text) {
    Map<String, String> rules = new LinkedHashMap<>();
    RuleText.of("", text).forEach(rule -> rules.put(rule.name(), rule.text()));
    return new RuleSource(RuleText.head(text), rules);
  }

  /** The texts of the rules whose names pass a test, in their order; the list may be added to. */
  public List<String> where(Predicate<String> namePasses) {
    List<String> texts = new ArrayList<>();
    rules.forEach(
        (name, text) -> {
          if (namePasses.test(name)) {
            texts.add(text);
          }
        });
    return texts;
  }

  /** A rule file that holds only these rules, given by the texts of their mutants or their own. */
  public String with(List<String> texts) {
    return head + String.join("\n\n", texts) + "\n";
  }
}
