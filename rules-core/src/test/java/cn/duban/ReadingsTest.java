package cn.duban;

import static cn.duban.fact.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.Readings.Otherwise;
import cn.duban.fact.Facts;
import cn.duban.fact.Sample;
import cn.duban.finding.Comparison.Flip;
import cn.duban.finding.Status;
import cn.duban.text.Problem;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule sets read another way. */
class ReadingsTest {
  private static final String READINGS =
      """
      R-START:
        choice: { zh: 自四月起算, en: from April on }
        reason: { zh: 不溯及既往, en: not backwards }
        alternatives:
          from-january:
            zh: 自一月起算
            en: from January on
            changes: [{ file: notice.yaml, replace: "firstMonth: 2022-04", by: "firstMonth: 2022-01" }]
      R-HEADS:
        choice: { zh: 两人, en: two }
        reason: { zh: 字面, en: literal }
        alternatives:
          one:
            zh: 一人
            en: one
            changes: [{ rules: ["1.1"], replace: "atLeast( 2 )", by: "atLeast( 1 )" }]
          three-by-june:
            zh: 六月底前三人
            en: three by the end of June
            changes:
              - { rules: ["1.1"], replace: "atLeast( 2 )", by: "atLeast( 3 )" }
              - { rules: ["1.1"], replace: "fromIssue()", by: "by( \\"2022-06-30\\" )" }
      """;

  private static TestRules set() {
    return TestRules.set()
        .with("readings.yaml", READINGS)
        .rule(
            "1.1",
            TestRules.DEPARTMENT,
            "duty.of( $body ).headcount( 'STAFF' ).atLeast( 2 ).fromIssue();")
        .rule(
            "1.10",
            TestRules.DEPARTMENT,
            "duty.of( $body ).headcount( 'STAFF' ).atLeast( 2 ).fromIssue();");
  }

  private static final Facts ONE =
      Facts.builder()
          .add(Sample.department("d1"), Sample.headcount("h1", "STAFF", "2022-05-01", 1))
          .build();

  @Test
  void a_reading_is_read_another_way_and_nothing_else_changes() {
    RuleSet asRead = set().load();
    RuleSet otherwise = asRead.withReading("R-START", "from-january");

    assertEquals(YearMonth.of(2022, 1), otherwise.notice().firstMonth());
    assertEquals(asRead.catalogue(), otherwise.catalogue());
    assertEquals(asRead.edition().number(), otherwise.edition().number());
    assertNotEquals(asRead.edition().sha256(), otherwise.edition().sha256());
  }

  @Test
  void the_findings_that_flip_are_told_by_alternative() {
    List<Otherwise> all = Readings.compare(set().load(), ONE, day("2022-05-02")).toList();

    assertEquals(
        List.of("from-january", "one", "three-by-june"),
        all.stream().map(o -> o.alternative().key()).toList());
    assertEquals(List.of(), all.get(0).comparison().flips());
    Flip flip = all.get(1).comparison().flips().get(0);
    assertEquals(1, all.get(1).comparison().flips().size());
    assertEquals("1.1@d1", flip.either().id());
    assertEquals(Status.VIOLATED, flip.before().orElseThrow().status());
    assertEquals(Status.FULFILLED, flip.after().orElseThrow().status());
    assertEquals("R-HEADS", all.get(2).reading().id());
    assertEquals(
        Status.PENDING, all.get(2).comparison().flips().get(0).after().orElseThrow().status());
  }

  @Test
  void only_some_readings_may_be_asked_for() {
    assertEquals(
        List.of("one", "three-by-june"),
        Readings.compare(set().load(), ONE, day("2022-05-02"), "R-HEADS")
            .map(o -> o.alternative().key())
            .toList());
  }

  @Test
  void a_finding_that_keeps_its_status_may_be_restated() {
    Facts none = Facts.builder().add(Sample.department("d1")).build();
    var comparison =
        Readings.compare(set().load(), none, day("2022-05-02")).toList().get(2).comparison();

    assertEquals(List.of(), comparison.flips());
    assertEquals(
        List.of("1.1@d1"), comparison.restated().stream().map(f -> f.either().id()).toList());
  }

  @Test
  void an_alternative_that_no_longer_fits_is_told_and_refused() {
    RuleSet edited = set().change(TestRules.FILE, "atLeast( 2 )", "atLeast( 4 )").load();
    List<Problem> stale = edited.staleAlternatives();

    assertEquals(2, stale.size(), stale::toString);
    assertEquals("readings.yaml:13 R-HEADS/alternatives/one", stale.get(0).where());
    assertTrue(stale.get(0).what().en().contains("rule 1.1 does not contain"), stale::toString);
    RuleSetException refused =
        assertThrows(RuleSetException.class, () -> edited.withReading("R-HEADS", "one"));
    assertEquals(stale.subList(0, 1), refused.problems());
    assertEquals(
        List.of("from-january"),
        Readings.compare(edited, ONE, day("2022-05-02")).map(o -> o.alternative().key()).toList());
  }

  @Test
  void a_file_or_rule_that_is_not_there_is_told() {
    RuleSet edited =
        set()
            .change("readings.yaml", "file: notice.yaml", "file: notices.yaml")
            .change("readings.yaml", "[\"1.1\"]", "[\"1.7\"]")
            .load();

    assertEquals(
        List.of("readings.yaml:5", "readings.yaml:13", "readings.yaml:17", "readings.yaml:17"),
        edited.staleAlternatives().stream().map(p -> p.where().split(" ")[0]).toList());
    assertTrue(edited.staleAlternatives().get(0).what().en().contains("nearest is notice.yaml"));
    assertTrue(edited.staleAlternatives().get(1).what().en().contains("no rule has the id 1.7"));
  }

  @Test
  void an_unknown_alternative_is_told_with_the_nearest() {
    RuleSetException refused =
        assertThrows(
            RuleSetException.class, () -> set().load().withReading("R-START", "from-januar"));

    assertTrue(refused.getMessage().contains("R-START from-january"), refused.getMessage());
  }
}
