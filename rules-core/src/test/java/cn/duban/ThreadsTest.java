package cn.duban;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.fact.Sample.act;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cn.duban.fact.AccidentBuilder;
import cn.duban.fact.AccidentGrade;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Facts;
import cn.duban.fact.OrgKind;
import cn.duban.fact.OrganizationBuilder;
import cn.duban.finding.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One rule set serves many threads. */
class ThreadsTest {
  private static final int THREADS = 8;
  private static final int TIMES = 10;

  private static TestRules rules() {
    return TestRules.set()
        .rule("1.1", DEPARTMENT, "duty.of( $body ).monthly( 'MEETING' ).atLeast( 1 );")
        .rule(
            "1.2",
            "$body : Organization( kind == OrgKind.DEPARTMENT, safetyRegulator != false )",
            "duty.of( $body ).headcount( 'STAFF' ).atLeast( 2 ).fromIssue();")
        .rule(
            "1.3",
            "$office : Organization( kind == OrgKind.SAFETY_COMMITTEE_OFFICE )\n" + DEPARTMENT,
            "duty.of( $office ).about( $body ).yearly( 'INSPECTION' ).atLeast( 1 ).undated();")
        .rule(
            "1.4",
            "$body : Enterprise( usesGas != false, keySector != false )",
            "duty.of( $body ).document( 'PLAN' ).by( '2022-04-30' );")
        .rule(
            "2.1",
            TestRules.ANNOTATED + " @force( 'CONSEQUENCE' )",
            "$breach : Finding( obligation.id == '1.1' )",
            "duty.follows( $breach ).recommends( 'SUMMONS' );")
        .rule(
            "2.2",
            TestRules.ANNOTATED + " @force( 'CONSEQUENCE' )",
            "$case : Accident( grade in ( AccidentGrade.MAJOR ) )\n"
                + "exists Finding( bearer.id == $case.inCharge )",
            "duty.about( $case ).of( 'inCharge' ).recommends( 'VETO' );");
  }

  /** Facts of which no two sets are alike. */
  private static Facts facts(int seed) {
    Facts.Builder facts = Facts.builder().reports("MEETING", "PLAN");
    facts.add(organization("o1", OrgKind.SAFETY_COMMITTEE_OFFICE));
    for (int i = 0; i < 60 + seed; i++) {
      String id = "d" + i;
      facts.add(
          OrganizationBuilder.builder(department(id))
              .safetyRegulator(i % 3 == 0 ? null : (i + seed) % 2 == 0)
              .build());
      if ((i + seed) % 4 != 0) {
        facts.add(act("m" + i, id, "MEETING", "2022-04-15"));
      }
      facts.add(
          EnterpriseBuilder.builder(enterprise("e" + i))
              .keySector(i % (seed + 2) == 0)
              .usesGas(i % 5 == 0 ? null : true)
              .build());
      facts.add(
          AccidentBuilder.builder()
              .id("a" + i)
              .inCharge(id)
              .grade(i % 2 == 0 ? AccidentGrade.MAJOR : AccidentGrade.LARGER)
              .occurredOn(day("2022-04-20"))
              .build());
    }
    return facts.build();
  }

  @Test
  void every_thread_gets_the_answer_of_a_single_one() {
    List<Facts> facts = IntStream.range(0, THREADS).mapToObj(ThreadsTest::facts).toList();
    RuleSet alone = rules().load();
    List<List<Finding>> expected =
        facts.stream().map(f -> alone.assess(f, day("2022-05-10")).findings()).toList();
    assertNotEquals(expected.get(0).size(), expected.get(1).size());

    // A rule set that nobody has used yet: its very first evaluations run side by side.
    RuleSet shared = rules().load();
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          ExecutorService threads = Executors.newFixedThreadPool(THREADS);
          try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<List<List<Finding>>>> answers = new ArrayList<>();
            for (Facts mine : facts) {
              Callable<List<List<Finding>>> ask =
                  () -> {
                    start.await();
                    List<List<Finding>> all = new ArrayList<>();
                    for (int i = 0; i < TIMES; i++) {
                      all.add(shared.assess(mine, day("2022-05-10")).findings());
                    }
                    return all;
                  };
              answers.add(threads.submit(ask));
            }
            for (int t = 0; t < THREADS; t++) {
              for (List<Finding> answer : get(answers.get(t))) {
                assertEquals(
                    expected.get(t).stream().map(ThreadsTest::line).toList(),
                    answer.stream().map(ThreadsTest::line).toList());
                assertEquals(expected.get(t), answer);
              }
            }
          } finally {
            threads.shutdownNow();
          }
        });
  }

  private static List<List<Finding>> get(Future<List<List<Finding>>> answer)
      throws InterruptedException, ExecutionException {
    return answer.get();
  }

  private static String line(Finding finding) {
    return finding.id() + " " + finding.status();
  }
}
