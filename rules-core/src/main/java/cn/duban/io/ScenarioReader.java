package cn.duban.io;

import cn.duban.scenario.Scenario;
import cn.duban.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the scenarios of a rule set. */
public final class ScenarioReader {
  private ScenarioReader() {}

  /**
   * Reads a scenario file: {@code given}, facts that all its scenarios share, and {@code
   * scenarios}, a list of {@code name}, {@code asOf}, {@code facts} (added to those given) and
   * {@code expect}. Facts stand in the sections of {@link FactReader}; their evidence needs no ids
   * and is then called {@code activities/0}, or {@code given/activities/0} among those given.
   * {@code expect} maps the id of each finding to its status, or to a mapping of {@code status} and
   * further values: see {@link cn.duban.scenario.Expectation}.
   *
   * @param file what to call it in messages, such as {@code scenarios/article-10.yaml}
   * @param text its content
   * @param problems takes what is wrong, each with file and line; the scenarios concerned are left
   *     out
   * @return the scenarios in their order
   */
  public static List<Scenario> read(String file, String text, List<Problem> problems) {
    // facts given are read again for each scenario: what is wrong with them is told once
    Set<Problem> found = new LinkedHashSet<>();
    List<Scenario> scenarios = new ArrayList<>();
    Problems sink = new Problems(file, found::add);
    Yaml.read(text, new Source.Tree(file, "", sink))
        .ifPresent(document -> new ScenarioFile(file, document, found).addTo(scenarios));
    sink.close();
    problems.addAll(found);
    return scenarios;
  }
}
