package cn.duban;

import cn.duban.finding.Cell;
import cn.duban.finding.Finding;
import cn.duban.finding.Missing;
import cn.duban.finding.Status;
import cn.duban.io.ScenarioReader;
import cn.duban.scenario.Coverage;
import cn.duban.scenario.Expectation;
import cn.duban.scenario.Scenario;
import cn.duban.scenario.ScenarioResult;
import cn.duban.scenario.ScenarioResult.Mismatch;
import cn.duban.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the scenarios that lie beside the rules in {@code scenarios/*.yaml}. */
public final class Scenarios {
  private Scenarios() {}

  /**
   * The scenarios of a rule set, by file and in the order of the file.
   *
   * @throws RuleSetException if a scenario file cannot be read, with everything that is wrong
   */
  public static List<Scenario> of(RuleSet rules) {
    List<Problem> problems = new ArrayList<>();
    List<Scenario> scenarios = new ArrayList<>();
    rules
        .files()
        .forEach(
            (name, bytes) -> {
              if (name.startsWith("scenarios/") && name.endsWith(".yaml")) {
                String text = RuleFiles.text(name, bytes, problems);
                scenarios.addAll(ScenarioReader.read(name, text, problems));
              }
            });
    if (!problems.isEmpty()) {
      throw new RuleSetException(problems);
    }
    return scenarios;
  }

  /** Judges the facts of a scenario and compares. */
  public static ScenarioResult run(RuleSet rules, Scenario scenario) {
    Map<String, Finding> found = new HashMap<>();
    rules
        .assess(scenario.facts(), scenario.asOf())
        .findings()
        .forEach(finding -> found.put(finding.id(), finding));
    List<Mismatch> mismatches = new ArrayList<>();
    for (Expectation expectation : scenario.expected()) {
      compare(expectation, Optional.ofNullable(found.get(expectation.finding())), mismatches);
    }
    return new ScenarioResult(scenario, mismatches);
  }

  /** Which outcomes of each duty the scenarios reach, in the order of the catalogue. */
  public static List<Coverage> coverage(RuleSet rules) {
    Map<String, Set<String>> reached = new HashMap<>();
    of(rules).stream()
        .flatMap(scenario -> scenario.expected().stream())
        .forEach(e -> reached.computeIfAbsent(e.duty(), k -> new TreeSet<>()).add(e.status()));
    return rules.catalogue().stream()
        .map(
            duty -> {
              Set<String> seen = reached.getOrDefault(duty.id(), Set.of());
              Stream<String> possible =
                  Stream.concat(rules.outcomes(duty).stream().map(Status::name), Stream.of("NONE"));
              return new Coverage(
                  duty, List.copyOf(seen), possible.filter(o -> !seen.contains(o)).toList());
            })
        .toList();
  }

  private static void compare(
      Expectation expectation, Optional<Finding> actual, List<Mismatch> mismatches) {
    String status = actual.map(finding -> finding.status().name()).orElse("NONE");
    if (!status.equals(expectation.status())) {
      mismatches.add(mismatch(expectation, "status", expectation.status(), status, actual));
    }
    actual.ifPresent(
        finding ->
            expectation
                .details()
                .forEach(
                    (name, expected) -> {
                      String value = value(finding, name, expected);
                      if (!value.equals(expected)) {
                        mismatches.add(mismatch(expectation, name, expected, value, actual));
                      }
                    }));
  }

  private static Mismatch mismatch(
      Expectation expectation,
      String what,
      String expected,
      String found,
      Optional<Finding> actual) {
    return new Mismatch(expectation.finding(), what, expected, found, actual);
  }

  private static String value(Finding finding, String name, String expected) {
    return switch (name) {
      case "lastDay" -> finding.lastDay().map(LocalDate::toString).orElse("");
      case "observed" -> finding.observation().observed();
      case "required" -> finding.observation().required();
      case "missing" ->
          finding.missing().stream()
              .map(Missing::what)
              .distinct()
              .collect(Collectors.joining(", "));
      case "evidence" ->
          finding.evidence().stream().map(fact -> fact.id()).collect(Collectors.joining(", "));
      case "cells" -> cells(finding, expected);
      case "says" -> says(finding, expected);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Only the cells that the scenario names. */
  private static String cells(Finding finding, String expected) {
    Map<String, Cell> cells =
        finding.cells().stream().collect(Collectors.toMap(Cell::key, cell -> cell, (a, b) -> a));
    List<String> shown = new ArrayList<>();
    for (String part : expected.split(", ", -1)) {
      String key = part.substring(0, Math.max(0, part.indexOf('=')));
      Cell cell = cells.get(key);
      shown.add(key + "=" + (cell == null ? "NONE" : cell.status().name()));
    }
    return String.join(", ", shown);
  }

  private static String says(Finding finding, String expected) {
    String zh = finding.explanation().zh();
    String en = finding.explanation().en();
    return zh.contains(expected) || en.contains(expected) ? expected : zh;
  }
}
