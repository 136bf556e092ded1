package cn.duban;

import static cn.duban.TestRules.DEPARTMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.DangerLevel;
import cn.duban.fact.Enterprise;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.fact.Headcount;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.HiddenDangerBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.OrganizationBuilder;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.fact.ProjectBuilder;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.LimitExceededException;
import cn.duban.finding.Limits;
import cn.duban.finding.Status;
import cn.duban.finding.UnusedFact;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bearer, or one fact more, is judged as among all, however an analyst joins facts. */
class OneBearerTest {
  private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

  private static final Facts FACTS =
      Facts.builder()
          .add(body("d1", OrgKind.DEPARTMENT), body("d2", OrgKind.DEPARTMENT))
          .add(body("t1", OrgKind.TOWNSHIP), body("v1", OrgKind.VILLAGE))
          .add(enterprise("e1", "t1"), enterprise("e2", "t1"))
          .add(
              danger("h1", "e1", "d1"),
              danger("h2", "e2", "d1"),
              danger("h3", "d2", null),
              danger("h4", "d2", "d1"))
          .add(Person.of("p1", "d1", Post.LEADER), Person.of("p2", "d1", Post.LEADER))
          .add(Person.of("p3", "d2", Post.PRINCIPAL))
          .add(Activity.of("m1", "d1", "MEETING", LocalDate.of(2022, 5, 2)))
          .add(Activity.of("m2", "d2", "INSPECTION", LocalDate.of(2022, 5, 2)))
          .reports("MEETING")
          .build();

  /** Of some facts, other content. */
  private static final List<Fact> EDITS =
      List.of(
          danger("h1", "d2", "d1"),
          danger("h1", "e1", null),
          danger("h3", "e1", "d2"),
          HiddenDangerBuilder.builder(danger("h2", "e2", "d1")).level(DangerLevel.MAJOR).build(),
          HiddenDangerBuilder.builder(danger("h4", "d2", "d1"))
              .foundOn(LocalDate.of(2022, 8, 1))
              .build(),
          Activity.of("m1", "d2", "MEETING", LocalDate.of(2022, 5, 2)),
          Activity.of("m1", "d1", "MEETING", LocalDate.of(2022, 8, 2)),
          Activity.of("m2", "d2", "MEETING", LocalDate.of(2022, 5, 2)),
          Person.of("p1", "d2", Post.LEADER),
          enterprise("e2", null),
          body("d2", OrgKind.TOWNSHIP),
          body("v1", OrgKind.DEPARTMENT));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          $body : Organization( kind == OrgKind.DEPARTMENT ) ~ duty.of( $body )
          # two that nothing joins
          $body : Organization( kind == OrgKind.TOWNSHIP ) $other : Organization( kind == OrgKind.DEPARTMENT ) ~ duty.of( $body ).about( $other )
          $other : Organization( kind == OrgKind.DEPARTMENT ) $case : HiddenDanger() ~ duty.of( $other ).about( $case )
          # one that nothing joins, under exists and not
          $body : Enterprise() exists Organization( kind == OrgKind.VILLAGE ) ~ duty.of( $body )
          $body : Enterprise() not Organization( kind == OrgKind.VILLAGE ) ~ duty.of( $body )
          $body : Organization( kind == OrgKind.DEPARTMENT ) not HiddenDanger( level == DangerLevel.GENERAL ) ~ duty.of( $body )
          # what refers to the bearer
          $body : Organization( kind == OrgKind.DEPARTMENT ) $case : HiddenDanger( responsible == $body.id ) ~ duty.of( $body ).about( $case )
          $body : Organization( kind == OrgKind.DEPARTMENT ) exists HiddenDanger( responsible == $body.id ) ~ duty.of( $body )
          # what refers to what the bearer refers to
          $body : Person() $case : HiddenDanger( responsible == $body.organization ) ~ duty.of( $body ).about( $case )
          $body : Person() not HiddenDanger( responsible == $body.organization ) ~ duty.of( $body )
          # what nothing that refers to the bearer names
          $body : Organization( kind == OrgKind.DEPARTMENT ) $other : Enterprise() not Violation( handledBy == $body.id, offender == $other.id ) ~ duty.of( $body ).about( $other )
          # what the bearer refers to
          $body : Person() exists Organization( id == $body.organization, kind == OrgKind.DEPARTMENT ) ~ duty.of( $body )
          # whom a field names
          $case : HiddenDanger() ~ duty.about( $case ).of( 'responsible' )
          $case : HiddenDanger() ~ duty.about( $case ).of( 'listedBy' )
          $body : Enterprise() $case : HiddenDanger( responsible == $body.id ) ~ duty.about( $case ).of( 'responsible' )
          $body : Enterprise() $case : HiddenDanger( responsible == $body.id ) ~ duty.about( $case ).of( 'listedBy' )
          $case : HiddenDanger() not HiddenDanger( responsible == $case.responsible, id != $case.id ) ~ duty.about( $case ).of( 'listedBy' )
          $case : HiddenDanger( level == DangerLevel.GENERAL ) ~ duty.about( $case ).of( 'listedBy' )
          $case : HiddenDanger( level == DangerLevel.GENERAL ) ~ duty.of( $case )
          # written the other way round, and with more in one condition
          $body : Organization( kind == OrgKind.DEPARTMENT ) $case : HiddenDanger( $body.id == responsible ) ~ duty.of( $body ).about( $case )
          $body : Organization( kind == OrgKind.TOWNSHIP || kind == OrgKind.DEPARTMENT ) $case : HiddenDanger( responsible == $body.id || id == 'h1' ) ~ duty.of( $body ).about( $case )
          # everybody in a post
          $body : Organization( kind == OrgKind.DEPARTMENT ) ~ duty.ofEach( Post.LEADER, $body )
          """)
  void as_among_all(String when, String who) {
    same(TestRules.of(when, who + ".yearly( 'MEETING' ).atLeast( 1 ).by( '2022-05-31' );"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          $breach : Finding( obligation.id == '1.1' ) ~ duty.follows( $breach ).recommends( 'SUMMONS' );
          $breach : Finding( obligation.id == '1.1' ) $case : HiddenDanger( responsible == $breach.bearer.id ) ~ duty.follows( $breach ).recommends( 'SUMMONS' );
          # because of somebody else
          $body : Organization( kind == OrgKind.DEPARTMENT ) exists Finding( bearer.id == 'd2' ) ~ duty.of( $body ).recommends( 'SUMMONS' );
          $case : HiddenDanger() exists Finding( bearer.id == $case.responsible ) ~ duty.about( $case ).of( 'responsible' ).onceSince( 'foundOn', '2022-01-01' ).recommends( 'SUMMONS' );
          $case : HiddenDanger() exists Finding( bearer.id == $case.responsible ) ~ duty.about( $case ).of( 'listedBy' ).onceSince( 'foundOn', '2022-01-01' ).recommends( 'SUMMONS' );
          """)
  void as_among_all_where_something_follows(String when, String then) {
    RuleSet rules =
        TestRules.set()
            .rule(
                "1.1",
                DEPARTMENT,
                "duty.of( $body ).yearly( 'MEETING' ).atLeast( 2 ).by( '2022-05-01' );")
            .rule("1.2", TestRules.ANNOTATED + " @force( 'CONSEQUENCE' )", when, then)
            .load();

    assertEquals(List.of(), rules.assess(FACTS, DAY).unbound());
    same(rules);
  }

  @Test
  void as_among_all_where_something_follows_about_what_is_not_near() {
    RuleSet rules =
        TestRules.set()
            .rule(
                "1.1",
                "$body : Organization( kind == OrgKind.DEPARTMENT ) $other : HiddenDanger()",
                "duty.of( $body ).about( $other ).yearly( 'MEETING' ).atLeast( 2 ).by( '2022-05-01' );")
            .rule(
                "1.2",
                TestRules.ANNOTATED + " @force( 'CONSEQUENCE' )",
                "$other : HiddenDanger() $firm : Enterprise( id == $other.responsible )"
                    + " $breach : Finding( obligation.id == '1.1', objectId == $other.id )",
                "duty.follows( $breach ).recommends( 'SUMMONS' );")
            .rule(
                "1.3",
                DEPARTMENT,
                "duty.of( $body ).yearly( 'INSPECTION' ).atLeast( 1 ).by( '2022-05-31' );")
            .load();

    assertEquals(List.of(), rules.assess(FACTS, DAY).unbound());
    same(rules);
  }

  @Test
  void an_id_that_nothing_has_is_refused_with_the_nearest_one() {
    FactsException refused =
        assertThrows(FactsException.class, () -> meetings().assess(FACTS, DAY, "d11"));

    assertEquals("bearer d11", refused.problems().get(0).where());
    String zh = refused.problems().get(0).what().zh();
    assertTrue(zh.contains("d11") && zh.contains("d1"), zh);
  }

  @Test
  void facts_with_unknown_codes_are_refused_each_time() {
    Facts facts =
        Facts.builder()
            .add(body("d1", OrgKind.DEPARTMENT), Activity.of("m1", "d1", "METING", DAY))
            .build();

    assertThrows(FactsException.class, () -> meetings().assess(facts, DAY, "d1"));
    assertThrows(FactsException.class, () -> meetings().assess(facts, DAY, "d1"));
    assertThrows(FactsException.class, () -> meetings().assess(facts, DAY));
  }

  @Test
  void only_its_own_facts_can_be_unused() {
    Assessment alone = meetings().assess(FACTS, DAY, "d2");

    assertEquals(
        List.of("h3", "h4", "p3", "m2"),
        alone.unused().stream().map(UnusedFact::fact).map(Fact::id).toList());
  }

  @Test
  void whom_no_duty_binds_is_told() {
    Assessment alone = meetings().assess(FACTS, DAY, "e1");

    assertEquals(List.of(), alone.findings());
    assertEquals("没有任何条款约束 e1", alone.whyEmpty().orElseThrow().zh());
    assertEquals(1, alone.unbound().size());
  }

  @Test
  void before_the_notice_nothing_binds() {
    assertEquals(List.of(), meetings().assess(FACTS, LocalDate.of(2022, 4, 12), "d1").findings());
  }

  @Test
  void a_forecast_tells_the_changes_of_one() {
    RuleSet rules =
        TestRules.of(
            DEPARTMENT, "duty.of( $body ).yearly( 'MEETING' ).atLeast( 1 ).by( '2022-08-31' );");

    assertEquals(
        rules.assess(FACTS, DAY).forecast().stream()
            .filter(change -> change.finding().bearer().id().equals("d2"))
            .toList(),
        rules.assess(FACTS, DAY, "d2").forecast());
    assertFalse(rules.assess(FACTS, DAY, "d2").forecast().isEmpty());
  }

  @Test
  void what_is_added_is_checked() {
    Assessment all = meetings().assess(FACTS, DAY);
    List<Fact> wrong = List.of(Activity.of("m4", "d1", "METING", DAY));

    FactsException refused =
        assertThrows(FactsException.class, () -> meetings().assess(all, all.facts().with(wrong)));
    assertEquals("Activity m4", refused.problems().get(0).where());
  }

  @Test
  void a_part_that_is_added_must_fit_its_whole() {
    Assessment all =
        meetings()
            .assess(
                Facts.builder()
                    .add(body("d1", OrgKind.DEPARTMENT), Headcount.of("s1", "d1", "STAFF", DAY, 3))
                    .build(),
                DAY);
    List<Fact> wrong = List.of(Headcount.of("q1", "d1", "QUALIFIED", DAY, 4));

    FactsException refused =
        assertThrows(FactsException.class, () -> meetings().assess(all, all.facts().with(wrong)));
    assertEquals("Headcount q1", refused.problems().get(0).where());
  }

  @Test
  void what_is_added_counts_for_one_as_well() {
    Assessment alone = meetings().assess(FACTS, DAY, "d2");
    Facts now =
        alone.facts().with(List.of(Activity.of("m4", "d2", "MEETING", DAY.withDayOfMonth(1))));
    Assessment more = meetings().assess(alone, now);

    assertEquals(List.of(Status.VIOLATED), alone.findings().stream().map(Finding::status).toList());
    assertEquals(
        List.of(Status.FULFILLED_LATE), more.findings().stream().map(Finding::status).toList());
  }

  @Test
  void one_that_is_another_now_is_judged_as_what_it_is() {
    Assessment alone = meetings().assess(FACTS, DAY, "d2");

    Facts now = FACTS.replacing(List.of(body("d2", OrgKind.TOWNSHIP)));
    assertEquals(1, alone.findings().size());
    assertEquals(List.of(), meetings().assess(alone, now).findings());
  }

  @Test
  void a_record_that_comes_again_as_another_object_is_no_less_used() {
    Facts read = FACTS.with(List.of(Activity.of("m8", "d1", "MEETING", DAY)));
    Facts readAgain =
        FACTS.with(
            List.of(
                Activity.of("m8", "d1", "MEETING", DAY), Activity.of("m9", "d2", "MEETING", DAY)));

    Assessment after = meetings().assess(meetings().assess(read, DAY), readAgain);
    assertEquals(meetings().assess(readAgain, DAY).unused(), after.unused());
  }

  @Test
  void a_case_that_is_of_another_type_now_is_called_so() {
    RuleSet rules =
        TestRules.of(
            DEPARTMENT,
            "duty.of( $body ).eachActivity( 'MEETING' ).step( 'publishedOn' ).by( '2022-05-31' );");
    Fact about =
        ActivityBuilder.builder(Activity.of("m9", "d1", "MEETING", DAY)).object("k").build();

    Facts danger = FACTS.with(List.of(danger("k", "e1", null), about));
    Facts project = FACTS.with(List.of(ProjectBuilder.builder().id("k").build(), about));
    assertEquals(
        rules.assess(project, DAY).findings(),
        rules.assess(rules.assess(danger, DAY), project).findings());
  }

  @Test
  void nothing_is_added_to_what_another_rule_set_judged() {
    Assessment all = meetings().assess(FACTS, DAY);
    RuleSet other =
        TestRules.of(
            DEPARTMENT, "duty.of( $body ).yearly( 'MEETING' ).atLeast( 2 ).by( '2022-05-31' );");

    assertThrows(IllegalArgumentException.class, () -> other.assess(all, all.facts()));
  }

  @Test
  void before_the_notice_what_is_added_binds_nobody() {
    Assessment early = meetings().assess(FACTS, LocalDate.of(2022, 4, 12));

    assertEquals(
        List.of(),
        meetings()
            .assess(early, early.facts().with(List.of(body("d9", OrgKind.DEPARTMENT))))
            .findings());
  }

  @Test
  void limits_hold() {
    assertThrows(
        LimitExceededException.class,
        () ->
            meetings().assess(FACTS, DAY, "d1", new Limits(50_000_000, 50_000_000, Duration.ZERO)));
    Assessment all = meetings().assess(FACTS, DAY);
    assertThrows(
        LimitExceededException.class,
        () ->
            meetings()
                .assess(
                    all,
                    FACTS.with(
                        List.of(body("d3", OrgKind.DEPARTMENT), body("d4", OrgKind.DEPARTMENT))),
                    new Limits(1, 50_000_000, Duration.ofHours(1))));
  }

  private static RuleSet meetings() {
    return TestRules.of(
        DEPARTMENT, "duty.of( $body ).yearly( 'MEETING' ).atLeast( 1 ).by( '2022-05-31' );");
  }

  private static void same(RuleSet rules) {
    oneByOne(rules);
    EDITS.forEach(edit -> replaced(rules, edit));
    List<Finding> all = rules.assess(FACTS, DAY).findings();
    assertTrue(FACTS.ids().size() > 10);
    for (String id : FACTS.ids()) {
      assertEquals(
          all.stream().filter(finding -> finding.bearer().id().equals(id)).toList(),
          rules.assess(FACTS, DAY, id).findings(),
          id);
    }
  }

  /** What has other content gives what all give as they are now; so does going back. */
  private static void replaced(RuleSet rules, Fact edit) {
    Assessment before = rules.assess(FACTS, DAY);
    Facts.Builder all = Facts.builder().reports("MEETING");
    FACTS.all().forEach(fact -> all.add(fact.id().equals(edit.id()) ? edit : fact));
    Assessment after = rules.assess(before, FACTS.replacing(List.of(edit)));
    assertEquals(rules.assess(all.build(), DAY).findings(), after.findings(), edit::toString);
    assertEquals(before.findings(), rules.assess(after, FACTS).findings(), edit::toString);
  }

  /** However many have come before, one fact more gives what all give together. */
  private static void oneByOne(RuleSet rules) {
    Assessment grown = rules.assess(Facts.builder().reports("MEETING").build(), DAY);
    Assessment before = grown;
    for (int i = 1; i <= FACTS.all().size(); i++) {
      List<Fact> one = FACTS.all().subList(i - 1, i);
      Assessment anew =
          rules.assess(
              Facts.builder().addAll(FACTS.all().subList(0, i)).reports("MEETING").build(), DAY);
      Assessment again = rules.assess(before, before.facts().with(one));
      grown = rules.assess(grown, grown.facts().with(one));
      assertEquals(anew.findings(), again.findings(), one::toString);
      assertEquals(anew.findings(), grown.findings(), one::toString);
      assertEquals(grown.findings(), rules.assess(grown, grown.facts().with(one)).findings());
      before = anew;
    }
  }

  private static Organization body(String id, OrgKind kind) {
    return OrganizationBuilder.builder().id(id).name(id).kind(kind).build();
  }

  private static Enterprise enterprise(String id, String township) {
    return EnterpriseBuilder.builder().id(id).name(id).township(township).build();
  }

  private static HiddenDanger danger(String id, String responsible, String listedBy) {
    return HiddenDangerBuilder.builder()
        .id(id)
        .responsible(responsible)
        .level(DangerLevel.GENERAL)
        .foundOn(LocalDate.of(2022, 5, 1))
        .listedBy(listedBy)
        .build();
  }
}
