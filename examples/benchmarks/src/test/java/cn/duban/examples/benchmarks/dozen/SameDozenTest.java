package cn.duban.examples.benchmarks.dozen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.examples.quickstart.county.CountyGenerator;
import cn.duban.fact.Facts;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every contender finds what all the shipped rules find about the dozen duties. */
class SameDozenTest {
  private static final List<Question> QUESTIONS =
      List.of(
          Question.of(1, 600, LocalDate.of(2022, 7, 1)),
          Question.of(2022, 200, LocalDate.of(2022, 4, 13)),
          Question.of(3, 200, LocalDate.of(2023, 1, 1)),
          Question.of(4, 200, LocalDate.of(2023, 2, 1)));

  @ParameterizedTest
  @EnumSource
  void finds_the_same(Contenders by) {
    try (Contender contender = by.start()) {
      for (Question question : QUESTIONS) {
        Map<String, Status> found =
            contender.judge(question.county().all(), question.county().reports(), question.asOf());

        assertEquals(question.findings(), new TreeMap<>(found), () -> "on " + question.asOf());
      }
    }
  }

  @Test
  void every_duty_is_asked_about() {
    Set<String> asked = new HashSet<>();
    QUESTIONS.forEach(question -> asked.addAll(question.duties()));

    assertEquals(Dozen.DUTIES, asked);
  }

  /** A county, a day, and what all the rules find there. */
  private record Question(
      Facts county, LocalDate asOf, Map<String, Status> findings, Set<String> duties) {
    static Question of(long seed, int enterprises, LocalDate asOf) {
      Facts county = CountyGenerator.facts(seed, enterprises, 2);
      Map<String, Status> findings = new TreeMap<>();
      Set<String> duties = new HashSet<>();
      for (Finding finding : Yangcheng2022.rules().assess(county, asOf).findings()) {
        if (Dozen.DUTIES.contains(finding.obligation().id())) {
          duties.add(finding.obligation().id());
          findings.put(finding.id(), finding.status());
        }
      }
      return new Question(county, asOf, findings, duties);
    }
  }
}
