package cn.duban;

import cn.duban.mutation.Mutant;
import cn.duban.mutation.Mutator;
import cn.duban.mutation.RuleSource;
import cn.duban.scenario.Expectation;
import cn.duban.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Changes the rules of a rule set one thing at a time and runs the scenarios: a change that none of
 * them notices shows what is not tested. Serves one thread.
 */
public final class Mutations {
  private static final Pattern DUTY = Pattern.compile("\"(\\d+\\.[\\w.]*\\d)\"");
  private static final Pattern ARTICLE = Pattern.compile("obligation\\.article\\s*==\\s*(\\d+)");

  private final RuleSet rules;
  private final SortedMap<String, String> files;
  private final SortedMap<String, RuleSource> sources = new TreeMap<>();
  private final Map<String, List<Scenario>> scenarios;

  /**
   * The mutations of a rule set whose scenarios pass.
   *
   * @throws RuleSetException if a scenario file cannot be read, with everything that is wrong
   */
  public Mutations(RuleSet rules) {
    this.rules = rules;
    this.files = rules.ruleFiles();
    files.forEach((file, text) -> sources.put(file, RuleSource.of(text)));
    this.scenarios = byDuty(Scenarios.of(rules));
  }

  /** Every mutant, in the order of the files and of their text. */
  public List<Mutant> all() {
    Mutator mutator = new Mutator(rules.vocabulary());
    List<Mutant> mutants = new ArrayList<>();
    files.forEach((file, text) -> mutants.addAll(mutator.mutants(file, text)));
    return mutants;
  }

  /** What becomes of a mutant. */
  public Fate fate(Mutant mutant) {
    RuleSet changed;
    try {
      changed = rules.withRules(around(mutant));
    } catch (RuleSetException refused) {
      return Fate.REFUSED;
    }
    boolean noticed =
        scenarios.getOrDefault(mutant.duty(), List.of()).stream()
            .anyMatch(scenario -> !Scenarios.run(changed, scenario).passed());
    return noticed ? Fate.NOTICED : Fate.SURVIVED;
  }

  /** The mutant with the rules that it needs: those of the same duty, and those it follows from. */
  private SortedMap<String, String> around(Mutant mutant) {
    Predicate<String> needed = needed(mutant);
    SortedMap<String, String> around = new TreeMap<>();
    sources.forEach(
        (file, source) -> {
          List<String> kept =
              source.where(name -> !name.equals(mutant.rule()) && needed.test(name));
          if (file.equals(mutant.file())) {
            kept.add(mutant.text());
          }
          if (!kept.isEmpty()) {
            around.put(file, source.with(kept));
          }
        });
    return around;
  }

  private Predicate<String> needed(Mutant mutant) {
    if (!mutant.text().contains("Finding(")) {
      return name -> duty(name).equals(mutant.duty());
    }
    Set<String> named =
        DUTY.matcher(mutant.text()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    Matcher article = ARTICLE.matcher(mutant.text());
    if (article.find()) {
      return name -> name.startsWith(article.group(1) + ".") && !duty(name).equals(mutant.duty());
    }
    return named.isEmpty() ? name -> true : name -> named.contains(duty(name));
  }

  private static String duty(String ruleName) {
    return ruleName.split(" ", 2)[0];
  }

  /** The scenarios of each duty, with nothing expected but of this duty. */
  private static Map<String, List<Scenario>> byDuty(List<Scenario> all) {
    Map<String, List<Scenario>> byDuty = new HashMap<>();
    for (Scenario scenario : all) {
      Map<String, List<Expectation>> expected =
          scenario.expected().stream().collect(Collectors.groupingBy(Expectation::duty));
      expected.forEach(
          (duty, some) ->
              byDuty
                  .computeIfAbsent(duty, k -> new ArrayList<>())
                  .add(
                      new Scenario(
                          scenario.file(),
                          scenario.line(),
                          scenario.name(),
                          scenario.asOf(),
                          scenario.facts(),
                          some)));
    }
    return byDuty;
  }

  /** What becomes of a mutant. */
  public enum Fate {
    /** It is no valid rule set: loading refuses it. */
    REFUSED,
    /** A scenario fails. */
    NOTICED,
    /** No scenario notices: a scenario is missing, or the mutant means the same. */
    SURVIVED
  }
}
