package cn.duban.duty;

import static cn.duban.TestRules.evidence;
import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.headcount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.TestRules;
import cn.duban.fact.Assignment;
import cn.duban.fact.Checklist;
import cn.duban.fact.Fact;
import cn.duban.fact.Flag;
import cn.duban.fact.Headcount;
import cn.duban.fact.Indicator;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an old record of a state proves: the same for every kind of state. */
class TimelineTest {
  private static final String LAST_DAY = "2022-06-30";
  private static final String DAY_BEFORE = "2022-06-29";
  private static final String DAY_AFTER = "2022-07-01";

  /** Each kind of state, with a record in which it is good, or falls short. */
  private enum State {
    HEADCOUNT("headcount( 'STAFF' ).atLeast( 2 )", "STAFF") {
      @Override
      List<Fact> seen(String date, boolean good) {
        return List.of(headcount("h" + date, "STAFF", date, good ? 2 : 1));
      }
    },
    REQUIRED_HEADCOUNT("headcount( 'STAFF' ).atLeastRequired()", "STAFF") {
      @Override
      List<Fact> seen(String date, boolean good) {
        return List.of(new Headcount("h" + date, "d1", "STAFF", day(date), good ? 4 : 3, 4));
      }
    },
    RATIO("ratio( 'QUALIFIED', 'STAFF' ).atLeastPercent( 75 )", "QUALIFIED", "STAFF") {
      @Override
      List<Fact> seen(String date, boolean good) {
        return List.of(
            headcount("q" + date, "QUALIFIED", date, good ? 3 : 2),
            headcount("s" + date, "STAFF", date, 4));
      }
    },
    INDICATOR("indicator( 'PIPES' ).atLeast( 18 )", "PIPES") {
      @Override
      List<Fact> seen(String date, boolean good) {
        return List.of(pipes(date, good ? 18 : 17, null));
      }
    },
    INDICATOR_OF_A_PLAN("indicator( 'PIPES' ).atLeastPercent( 100 )", "PIPES") {
      @Override
      List<Fact> seen(String date, boolean good) {
        return List.of(pipes(date, good ? 10 : 9, BigDecimal.TEN));
      }
    },
    FLAG("flag( 'UPLOADING' )", "UPLOADING") {
      @Override
      List<Fact> seen(String date, boolean good) {
        return List.of(new Flag("f" + date, "d1", "UPLOADING", day(date), good, null));
      }
    },
    CHECKLIST("checklist( 'IN_PLACE' ).allOf( 'FIRE', 'GAS' )", "IN_PLACE") {
      @Override
      List<Fact> seen(String date, boolean good) {
        Set<String> items = good ? Set.of("FIRE", "GAS") : Set.of("FIRE");
        return List.of(new Checklist("k" + date, "d1", "IN_PLACE", day(date), items));
      }
    },
    ASSIGNMENT("forEach( 'FIRE' ).assigned( 'IN_CHARGE' )", "IN_CHARGE") {
      @Override
      List<Fact> seen(String date, boolean good) {
        String assignee = good ? "d1" : null;
        return List.of(new Assignment("a" + date, "d1", "IN_CHARGE", "FIRE", day(date), assignee));
      }
    };

    private final String chain;
    private final String[] codes;

    State(String chain, String... codes) {
      this.chain = chain;
      this.codes = codes;
    }

    abstract List<Fact> seen(String date, boolean good);

    List<Fact> shortfall(String date) {
      return seen(date, false);
    }

    List<Fact> good(String date) {
      return seen(date, true);
    }

    TestRules.Given byTheLastDay(List<Fact> records) {
      return owed(".by( '" + LAST_DAY + "' )", records);
    }

    TestRules.Given fromIssue(List<Fact> records) {
      return owed(".fromIssue()", records);
    }

    /** An assignment to nobody is a shortfall only where the field is complete. */
    private TestRules.Given owed(String when, List<Fact> records) {
      String duty = "duty.of( $body )." + chain + when + ";";
      return given(TestRules.of(TestRules.DEPARTMENT, duty), DEPT)
          .and(records)
          .reports("Assignment.assignee");
    }

    /** Every code of it, asked for. */
    String asked() {
      return Arrays.stream(codes).map(code -> code + "@d1").collect(Collectors.joining(" "));
    }
  }

  private static Indicator pipes(String date, int actual, BigDecimal planned) {
    return new Indicator("i" + date, "d1", "PIPES", day(date), BigDecimal.valueOf(actual), planned);
  }

  private static void assertAsksForANewerRecord(State state, List<Fact> newest, Finding finding) {
    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals(state.asked(), missing(finding));
    assertEquals(newest.stream().map(Fact::id).toList(), evidence(finding));
  }

  private static void assertViolated(List<Fact> newest, Finding finding) {
    assertEquals(Status.VIOLATED, finding.status());
    assertEquals("", missing(finding));
    assertEquals(newest.stream().map(Fact::id).toList(), evidence(finding));
  }

  // ---- by a last day

  @ParameterizedTest
  @EnumSource
  void a_shortfall_seen_before_the_last_day_asks_for_a_newer_record(State state) {
    List<Fact> records = state.shortfall(DAY_BEFORE);
    Finding finding = state.byTheLastDay(records).on(DAY_AFTER);

    assertAsksForANewerRecord(state, records, finding);
    assertEquals(Optional.of(day(LAST_DAY)), finding.lastDay());
  }

  @ParameterizedTest
  @EnumSource
  void a_shortfall_seen_on_the_last_day_is_violated_the_day_after(State state) {
    List<Fact> records = state.shortfall(LAST_DAY);

    assertEquals(Status.PENDING, state.byTheLastDay(records).statusOn(LAST_DAY));
    assertViolated(records, state.byTheLastDay(records).on(DAY_AFTER));
  }

  @ParameterizedTest
  @EnumSource
  void a_shortfall_seen_before_the_last_day_is_violated_if_there_is_no_newer_record(State state) {
    List<Fact> records = state.shortfall(DAY_BEFORE);

    assertViolated(records, state.byTheLastDay(records).reports(state.codes).on(DAY_AFTER));
  }

  @ParameterizedTest
  @EnumSource
  void through_the_last_day_a_shortfall_is_pending_whether_or_not_records_are_complete(
      State state) {
    List<Fact> records = state.shortfall(DAY_BEFORE);
    Finding open = state.byTheLastDay(records).on(LAST_DAY);

    assertEquals(Status.PENDING, open.status());
    assertEquals("", missing(open));
    assertEquals(
        Status.PENDING, state.byTheLastDay(records).reports(state.codes).statusOn(LAST_DAY));
  }

  @ParameterizedTest
  @EnumSource
  void a_good_record_that_is_newer_than_a_shortfall_is_fulfilled(State state) {
    assertEquals(
        Status.FULFILLED,
        state
            .byTheLastDay(state.shortfall(DAY_BEFORE))
            .and(state.good(LAST_DAY))
            .statusOn(DAY_AFTER));
  }

  @ParameterizedTest
  @EnumSource
  void a_good_record_that_is_older_than_a_shortfall_does_not_hide_it(State state) {
    List<Fact> newest = state.shortfall(DAY_BEFORE);

    assertAsksForANewerRecord(
        state, newest, state.byTheLastDay(state.good("2022-06-28")).and(newest).on(DAY_AFTER));
  }

  // ---- from the day of issue

  @ParameterizedTest
  @EnumSource
  void a_shortfall_seen_before_the_day_of_issue_asks_for_a_newer_record(State state) {
    List<Fact> records = state.shortfall("2022-04-12");

    assertAsksForANewerRecord(state, records, state.fromIssue(records).on("2022-04-13"));
    assertViolated(records, state.fromIssue(records).reports(state.codes).on("2022-04-13"));
  }

  @ParameterizedTest
  @EnumSource
  void a_shortfall_seen_on_the_day_of_issue_is_violated_at_once(State state) {
    List<Fact> records = state.shortfall("2022-04-13");

    assertViolated(records, state.fromIssue(records).on("2022-04-13"));
  }
}
