package cn.duban.examples.cli;

import cn.duban.RuleSet;
import cn.duban.RuleSetException;
import cn.duban.io.ScenarioReader;
import cn.duban.scenario.Scenario;
import cn.duban.text.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a rule set, at once. */
final class Checker {
  private static final String SYNTAX = "语法有误";

  private final RuleFolder folder;
  private final SortedMap<String, String> texts;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> hints = new ArrayList<>();
  private @Nullable RuleSet rules;

  Checker(RuleFolder folder) {
    this.folder = folder;
    this.texts = folder.texts();
  }

  /** What is wrong, by file and line; empty if nothing is. */
  List<Problem> check() {
    folder.folder().ifPresent(path -> problems.addAll(StrayFiles.of(path)));
    punctuation();
    load();
    scenarios();
    return new LinkedHashSet<>(problems)
        .stream()
            .map(problem -> Spot.of(problem, texts))
            .sorted(
                Comparator.comparing((Problem p) -> Where.of(p).file())
                    .thenComparing(p -> Where.of(p).line()))
            .toList();
  }

  /**
   * What is not wrong but good to know: alternative readings of the shipped rule set that no longer
   * fit the edited rules.
   */
  List<Problem> hints() {
    return hints;
  }

  /** The rule set; empty if it cannot be loaded. */
  Optional<RuleSet> rules() {
    return Optional.ofNullable(rules);
  }

  /** The files of the rule set by name. */
  SortedMap<String, String> texts() {
    return texts;
  }

  private void punctuation() {
    folder
        .ownTexts()
        .forEach(
            (file, text) -> {
              if (file.endsWith(".drl")) {
                problems.addAll(Punctuation.of(file, text));
              }
            });
  }

  private void load() {
    try {
      RuleSet loaded = folder.load();
      rules = loaded;
      boolean own = folder.ownTexts().containsKey("readings.yaml");
      (own ? problems : hints).addAll(loaded.staleAlternatives());
      problems.addAll(Lints.homeless(loaded));
      List<RuleText> written = RuleText.of(texts);
      problems.addAll(Binding.problems(written));
      problems.addAll(Lints.contradictions(written));
    } catch (RuleSetException broken) {
      // Full-width punctuation is told in plain words; what the parser says of that line adds
      // nothing.
      Set<String> told =
          problems.stream()
              .map(Checker::line)
              .filter(l -> !l.isEmpty())
              .collect(Collectors.toSet());
      Set<String> places = problems.stream().map(Problem::where).collect(Collectors.toSet());
      broken.problems().stream()
          .filter(p -> places.stream().noneMatch(place -> p.where().startsWith(place)))
          .filter(p -> !(p.what().zh().startsWith(SYNTAX) && told.contains(line(p))))
          .forEach(problems::add);
    }
  }

  private void scenarios() {
    int before = problems.size();
    List<Scenario> scenarios = new ArrayList<>();
    texts.forEach(
        (file, text) -> {
          if (file.startsWith("scenarios/")) {
            scenarios.addAll(ScenarioReader.read(file, text, problems));
          }
        });
    RuleSet loaded = rules;
    if (loaded != null) {
      problems.addAll(Lints.strangers(loaded, scenarios));
      if (problems.size() == before) { // else a scenario may only be unreadable
        problems.addAll(Lints.untested(loaded));
      }
    }
  }

  private static String line(Problem problem) {
    Where where = Where.of(problem);
    return where.line() == 0 ? "" : where.file() + ":" + where.line();
  }
}
