package cn.duban.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.fact.Activity;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Fact;
import cn.duban.fact.Report;
import cn.duban.scenario.Expectation;
import cn.duban.scenario.Scenario;
import cn.duban.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {
  private static final String FILE = "scenarios/article-10.yaml";
  private static final String TEXT =
      """
      given:
        organizations:
          - {id: d1, kind: DEPARTMENT, keySectorRegulator: true}
        reports: [SAFETY_STAFF]
      scenarios:
        - name: "two safety staff on 30 June: FULFILLED"
          asOf: 2022-07-01
          facts:
            headcounts:
              - {bearer: d1, code: SAFETY_STAFF, date: 2022-06-30, count: 2}
            enterprises:
              - id: 010
                usesGas: no
          expect:
            10.2@d1: FULFILLED
            10.9@d1: NONE
        - name: "nobody: VIOLATED"
          asOf: 2022-07-02
          expect:
            10.2@d1:
              status: VIOLATED
              lastDay: 2022-06-30
              observed: 0
              required: ">= 2"
              missing: [A, B]
              evidence: []
              cells: {2022-04: VIOLATED, 2022-05: PENDING}
              says: 未落实
            6.1@d1#d07: {status: UNKNOWN, lastDay: "", missing: C}
      """;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void a_report_of_nobody_is_located() {
    ScenarioReader.read(
        FILE,
        TEXT.replace("[SAFETY_STAFF]", "[{code: SAFETY_STAFF, bearer: d9}]")
            .replace("no\n", "false\n"),
        problems);

    assertEquals(
        List.of(FILE + ":4 given/reports/0"), problems.stream().map(Problem::where).toList());
  }

  @Test
  void scenarios_share_what_is_given_and_add_their_own() {
    // "no" is no yes or no of ISO: it must be written false
    List<Scenario> scenarios = read(TEXT.replace("usesGas: no", "usesGas: false"));

    assertEquals(List.of(), problems);
    assertEquals(2, scenarios.size());
    Scenario first = scenarios.get(0);
    assertEquals(FILE, first.file());
    assertEquals(6, first.line());
    assertEquals("two safety staff on 30 June: FULFILLED", first.name());
    assertEquals(LocalDate.of(2022, 7, 1), first.asOf());
    assertEquals(
        List.of("d1", "headcounts/0", "010"), first.facts().all().stream().map(Fact::id).toList());
    assertEquals(false, ((Enterprise) first.facts().find("010").orElseThrow()).usesGas());
    assertEquals(List.of(Report.of("SAFETY_STAFF")), first.facts().reports());
    assertEquals(FILE + ":3 given/organizations/0", first.facts().origin(0));
    assertEquals(FILE + ":10 scenarios/0/facts/headcounts/0", first.facts().origin(1));
    Scenario second = scenarios.get(1);
    assertEquals(17, second.line());
    assertEquals(List.of("d1"), second.facts().all().stream().map(Fact::id).toList());
  }

  @Test
  void expectations_become_strings() {
    List<Scenario> scenarios = read(TEXT.replace("usesGas: no", "usesGas: false"));

    assertEquals(
        List.of(
            new Expectation("10.2@d1", "FULFILLED", Map.of()),
            new Expectation("10.9@d1", "NONE", Map.of())),
        scenarios.get(0).expected());
    assertEquals(
        List.of(
            new Expectation(
                "10.2@d1",
                "VIOLATED",
                Map.of(
                    "lastDay", "2022-06-30",
                    "observed", "0",
                    "required", ">= 2",
                    "missing", "A, B",
                    "evidence", "",
                    "cells", "2022-04=VIOLATED, 2022-05=PENDING",
                    "says", "未落实")),
            new Expectation("6.1@d1#d07", "UNKNOWN", Map.of("lastDay", "", "missing", "C"))),
        scenarios.get(1).expected());
  }

  @Test
  void evidence_without_ids_in_given_and_in_a_scenario_is_told_apart() {
    List<Scenario> scenarios =
        read(
            """
            given:
              enterprises: [{id: e1}]
              activities: [{bearer: e1, code: A, date: 2022-04-20}]
            scenarios:
              - name: both
                asOf: 2022-07-01
                facts:
                  activities: [{bearer: e1, code: A, date: 2022-04-20}]
                expect: {4.1@e1: FULFILLED}
            """);

    assertEquals(List.of(), problems);
    assertEquals(
        List.of("activities/0", "given/activities/0"),
        scenarios.get(0).facts().records("e1").of(Activity.class, "A").stream()
            .map(Fact::id)
            .sorted()
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          given:                  ~ givens:              ~ :1 givens                              ~ nearest is given
          organizations:          ~ organisations:       ~ :2 given/organisations                 ~ nearest is organizations
          kind: DEPARTMENT        ~ kind: DEPARTMENTS    ~ :3 given/organizations/0/kind          ~ nearest is DEPARTMENT
          keySectorRegulator      ~ keySectorRegulators  ~ :3 given/organizations/0/keySectorRegulators ~ nearest is keySectorRegulator
          reports: [SAFETY_STAFF] ~ reports: SAFETY_STAFF ~ :4 given/reports                      ~ list
          count: 2                ~ count: two           ~ :10 scenarios/0/facts/headcounts/0/count ~ whole number
          date: 2022-06-30        ~ date: 2022-06-31     ~ :10 scenarios/0/facts/headcounts/0/date ~ 2022-04-20
          bearer: d1              ~ bearer: d2           ~ :10 scenarios/0/facts/headcounts/0     ~ nothing has this id
          usesGas: false          ~ usesGas: no          ~ :13 scenarios/0/facts/enterprises/0/usesGas ~ true, false
          asOf: 2022-07-01        ~ asOf: 1 July         ~ :7 scenarios/0/asOf                    ~ 2022-04-20
          asOf: 2022-07-01        ~ day: 2022-07-01      ~ :7 scenarios/0/day                     ~ no key
          10.2@d1: FULFILLED      ~ 10.2@d1: FULFILED    ~ :15 scenarios/0/expect/10.2@d1         ~ nearest is FULFILLED
          10.2@d1: FULFILLED      ~ 10.2: FULFILLED      ~ :15 scenarios/0/expect/10.2            ~ 10.2@d1
          10.9@d1: NONE           ~ 10.2@d1: NONE        ~ :16 scenarios/0/expect/10.2@d1         ~ appears twice
          10.9@d1: NONE           ~ '10.9@d1: {status: NONE, says: x}' ~ :16 scenarios/0/expect/10.9@d1 ~ no such finding
          status: VIOLATED        ~ state: VIOLATED      ~ :20 scenarios/1/expect/10.2@d1/status  ~ must be given
          lastDay: 2022-06-30     ~ lastDay: June        ~ :22 scenarios/1/expect/10.2@d1/lastDay ~ 2022-04-20
          2022-05: PENDING        ~ 2022-05: LATER       ~ :27 scenarios/1/expect/10.2@d1/cells/2022-05 ~ PENDING
          says: 未落实            ~ say: 未落实          ~ :28 scenarios/1/expect/10.2@d1/say     ~ nearest is says
          nobody: VIOLATED        ~ 'two safety staff on 30 June: FULFILLED' ~ :17 scenarios/1/name ~ line 6
          """)
  void a_mistake_is_told_with_its_place(String right, String wrong, String where, String word) {
    String text = TEXT.replace("usesGas: no", "usesGas: false");
    assertTrue(text.contains(right), right);

    read(text.replaceFirst(Pattern.quote(right), wrong));

    Problem told =
        problems.stream()
            .filter(p -> p.where().equals(FILE + where))
            .findFirst()
            .orElseThrow(() -> new AssertionError(problems));
    Told.says(told, word);
  }

  @Test
  void a_mistake_in_what_is_given_is_told_once_and_not_for_each_scenario() {
    List<Scenario> scenarios =
        read(TEXT.replace("usesGas: no", "usesGas: false").replace("DEPARTMENT,", "DEP,"));

    Told.only(problems, FILE + ":3 given/organizations/0/kind", "DEPARTMENT");
    assertEquals(List.of(), scenarios);
  }

  @Test
  void the_other_scenarios_are_still_read() {
    List<Scenario> scenarios = read(TEXT);

    Told.only(problems, FILE + ":13 scenarios/0/facts/enterprises/0/usesGas", "\"no\"");
    assertEquals(List.of("nobody: VIOLATED"), scenarios.stream().map(Scenario::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          'given: {}'                                                  ~ :1 scenarios          ~ must be given
          'scenarios: []'                                              ~ :1 scenarios          ~ at least one
          'scenarios: x'                                               ~ :1 scenarios          ~ list
          'scenarios: [{name: a, asOf: 2022-07-01}]'                   ~ :1 scenarios/0/expect ~ must be given
          'scenarios: [{name: a, asOf: 2022-07-01, expect: {}}]'       ~ :1 scenarios/0/expect ~ at least one
          'scenarios: [{asOf: 2022-07-01, expect: {1.1@a: NONE}}]'     ~ :1 scenarios/0/name   ~ must be given
          'scenarios: [7]'                                             ~ :1 scenarios/0        ~ name, asOf
          'scenarios: ['                                               ~ :1                    ~ malformed
          ''                                                           ~ :1                    ~ empty
          """)
  void a_file_that_states_no_scenario_is_told(String text, String where, String word) {
    assertEquals(List.of(), read(text));

    Told.only(problems, FILE + where, word);
  }

  private List<Scenario> read(String text) {
    return ScenarioReader.read(FILE, text, problems);
  }
}
