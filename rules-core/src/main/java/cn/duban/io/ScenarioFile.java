package cn.duban.io;

import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.io.Node.Entries;
import cn.duban.io.Node.Items;
import cn.duban.scenario.Expectation;
import cn.duban.scenario.Scenario;
import cn.duban.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file of scenarios. */
final class ScenarioFile {
  private final String file;
  private final Mapping document;
  private final Optional<Place> given;
  private final Collection<Problem> found;
  private final Map<String, Integer> names = new HashMap<>();

  /**
   * A file.
   *
   * @param found takes the problems that checking facts against each other brings up
   */
  ScenarioFile(String file, Place place, Collection<Problem> found) {
    this.file = file;
    this.document = Mapping.of(place, "given", "scenarios");
    this.given = document.find("given");
    this.found = found;
  }

  void addTo(List<Scenario> scenarios) {
    for (Place place : document.items("scenarios")) {
      scenario(place).ifPresent(scenarios::add);
    }
    document
        .find("scenarios")
        .filter(place -> place.node() instanceof Items list && list.items().isEmpty())
        .ifPresent(place -> place.complain("至少要有一个场景", "must hold at least one scenario"));
  }

  private Optional<Scenario> scenario(Place place) {
    Problems problems = place.source().problems();
    long before = problems.count();
    Mapping scenario = Mapping.of(place, "name", "asOf", "facts", "expect");
    String name = scenario.words("name");
    checkName(name, scenario);
    LocalDate asOf = scenario.day("asOf");
    List<Expectation> expected = expected(scenario);
    Facts facts = facts(scenario);
    return facts == null || problems.count() > before
        ? Optional.empty()
        : Optional.of(new Scenario(file, place.node().line(), name, asOf, facts, expected));
  }

  private void checkName(String name, Mapping scenario) {
    Integer before = names.putIfAbsent(name, scenario.place().node().line());
    if (before != null && !name.isEmpty()) {
      scenario
          .place()
          .missing("name")
          .complain(
              "名称与第 %s 行的场景相同；名称不能重复".formatted(before),
              "has the name of the scenario on line %s; a name may stand only once"
                  .formatted(before));
    }
  }

  private static List<Expectation> expected(Mapping scenario) {
    List<Expectation> expected = new ArrayList<>();
    Optional<Place> place = scenario.require("expect");
    place.ifPresent(
        at ->
            Mapping.entries(at, "应为结论编号到状态的对应", "must map ids of findings to statuses")
                .forEach(
                    (id, node) ->
                        expected.add(ExpectationYaml.read(id, at.at(Place.escaped(id), node)))));
    place
        .filter(at -> at.node() instanceof Entries mapping && mapping.entries().isEmpty())
        .ifPresent(at -> at.complain("至少要有一条预期", "must hold at least one expectation"));
    return expected;
  }

  private @Nullable Facts facts(Mapping scenario) {
    Problems problems = scenario.place().source().problems();
    long before = problems.count();
    Facts.Builder builder = Facts.builder();
    FactSections sections =
        new FactSections(new FactBinder(new IsoForms()), new Intake(builder, records -> {}));
    given.ifPresent(place -> sections.all(place, "given/"));
    scenario.find("facts").ifPresent(place -> sections.all(place, ""));
    if (problems.count() > before) {
      // already told, but what refers to the facts concerned must not be blamed
      problems.last().ifPresent(builder::problem);
    }
    try {
      return builder.build();
    } catch (FactsException e) {
      found.addAll(e.problems());
      return null;
    }
  }
}
