package cn.duban.examples.cli;

import cn.duban.Mutations;
import cn.duban.Mutations.Fate;
import cn.duban.RuleSet;
import cn.duban.mutation.Mutant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes rules one thing at a time and tells which changes no scenario notices. */
final class MutationRun {
  private static final String SAME = "same-meaning.txt";

  private final Console console;
  private final RuleFolder folder;
  private final RuleSet rules;

  MutationRun(Console console, RuleFolder folder, RuleSet rules) {
    this.console = console;
    this.folder = folder;
    this.rules = rules;
  }

  /**
   * Runs the mutants of the rules that differ from the shipped ones and prints the survivors.
   *
   * @param all whether to run those of all rules
   * @return whether every change was noticed
   */
  boolean run(boolean all) throws IOException {
    Mutations mutations = new Mutations(rules);
    Set<RuleText> shipped = all ? Set.of() : shipped();
    Set<String> edited =
        RuleText.of(folder.texts()).stream()
            .filter(rule -> !shipped.contains(unplaced(rule)))
            .map(RuleText::name)
            .collect(Collectors.toSet());
    List<Mutant> mutants =
        mutations.all().stream().filter(mutant -> edited.contains(mutant.rule())).toList();
    Set<String> same = same();
    List<Mutant> survived = new ArrayList<>();
    int done = 0;
    for (Mutant mutant : mutants) {
      console.progress("已试变异", "mutants tried", done++, mutants.size());
      if (mutations.fate(mutant) == Fate.SURVIVED && !same.contains(mutant.name())) {
        survived.add(mutant);
      }
    }
    console.say(
        "变异测试：%d 条改动过的规则，%d 处变异，%d 处没有情景发现。"
            .formatted(edited.size(), mutants.size(), survived.size()),
        "Mutation: %d edited rules, %d mutants, %d of which no scenario notices."
            .formatted(edited.size(), mutants.size(), survived.size()));
    survived.forEach(
        mutant -> console.line("  " + mutant.file() + ":" + mutant.line() + " " + mutant.name()));
    if (!survived.isEmpty()) {
      console.say(
          "为它们补上情景；改了也不影响结论的，把该行冒号起的内容（规则名: 改动）写进 " + SAME + "。",
          "Write scenarios for them; list those that mean the same as 'rule: change' in "
              + SAME
              + ".");
    }
    return survived.isEmpty();
  }

  private static Set<RuleText> shipped() {
    return RuleText.of(RuleFolder.SHIPPED.texts()).stream()
        .map(MutationRun::unplaced)
        .collect(Collectors.toSet());
  }

  /** The rule wherever it stands. */
  private static RuleText unplaced(RuleText rule) {
    return new RuleText("", 0, rule.name(), rule.annotations(), rule.when(), rule.calls());
  }

  /** The changes that the analyst has looked at: they mean the same. */
  private Set<String> same() throws IOException {
    Optional<Path> list = folder.folder().map(path -> path.resolve(SAME)).filter(Files::exists);
    return list.isEmpty() ? Set.of() : new HashSet<>(Files.readAllLines(list.get()));
  }
}
