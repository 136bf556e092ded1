package cn.duban;

import static cn.duban.TestRules.DEPARTMENT;
import static cn.duban.TestRules.ENTERPRISE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst may honestly write is accepted. */
class HonestRulesTest {
  private static final String FINE = "duty.of( $body ).document( 'PLAN' ).undated();";

  @TempDir Path folder;

  private void accepted(TestRules rules) {
    assertEquals(1, RuleSet.load(rules.writeTo(folder)).catalogue().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duty.of( $body ).document( 'PLAN' ).undated();",
        "duty.of($body).document('PLAN').undated();",
        "duty . of ( $body ) . document ( 'PLAN' ) . undated ( ) ;",
        "duty.of( $body )\n        .document( 'PLAN' )\n        .undated();",
        "// 说明：（括号，“引号”；都可以）\n    duty.of( $body ).document( 'PLAN' ).undated();",
        "duty.of( $body ).document( 'PLAN' ) // why\n        .undated();",
        "/* note */ duty.of( $body ).document( 'PLAN' ).undated();",
        "duty.of( $body ).document( 'PLAN' ).thisYear().undated();",
        "duty.of( $body ).document( 'PLAN' ).thisYear().published().by( '2022-07-31' );",
        "duty.of( $body ).document( 'PLAN' ).withParts( 'FIRE', 'GAS' ).undated();",
        "duty.of( $body ).documents( 'PLAN', 'LIST', 'GRADE' ).fromIssue();",
        "duty.of( $body ).monthly( 'MEETING' ).atLeast( 3 );",
        "duty.of( $body ).monthly( 'MEETING' ).orAlso( 'SPECIAL_MEETING', 'CHECK' ).atLeast( 1 );",
        "duty.of( $body ).monthly( 'CHECK' ).oncePerDayAndPlace().atLeast( 2 );",
        "duty.of( $body ).halfYearly( 'DRILL' ).atLeast( 1 );",
        "duty.of( $body ).yearly( 'DRILL' ).atLeast( 12 ).undated();",
        "duty.of( $body ).yearly( 'DRILL', 'CHECK' ).atLeast( 1 ).by( '2022-09-30' );",
        "duty.of( $body ).yearly( 'DRILL' ).covering( 'FIRE', 'GAS', 'EDUCATION' ).undated();",
        "duty.of( $body ).yearly( 'DRILL' ).involving( 'departments', 3 ).atLeast( 1 ).undated();",
        "duty.of( $body ).yearly( 'CHECK' ).inSeason( 'FLOOD_SEASON', '2022-06-01', '2022-09-30' )"
            + ".atLeast( 1 ).undated();",
        "duty.of( $body ).headcount( 'STAFF' ).atLeast( 3 ).fromIssue();",
        "duty.of( $body ).headcount( 'STAFF' ).atLeast( 3 ).advised( 5 ).by( '2022-07-31' );",
        "duty.of( $body ).headcount( 'STAFF' ).atLeastRequired().by( '2022-07-31' );",
        "duty.of( $body ).ratio( 'QUALIFIED', 'STAFF' ).atLeastPercent( 80 ).undated();",
        "duty.of( $body ).ratio( 'QUALIFIED', 'STAFF' ).beside( 'OFFICER' ).atLeastPercent( 80 )"
            + ".undated();",
        "duty.of( $body ).indicator( 'PIPES' ).atLeastPercent( 95 ).by( '2022-10-31' );",
        "duty.of( $body ).indicator( 'PIPES', 'BRIDGES' ).atLeastPercent( 100 ).undated();",
        "duty.of( $body ).indicator( 'PIPES' ).atLeast( 6 ).undated();",
        "duty.of( $body ).checklist( 'IN_PLACE' ).allOf( 'FIRE', 'GAS' ).undated();",
        "duty.of( $body ).flag( 'UPLOADING' ).fromIssue();",
        "duty.of( $body ).flag( 'UPLOADING' ).seenWithinHours( 48 ).fromIssue();",
        "duty.of( $body ).flag( 'UPLOADING' ).orDocument( 'GRADE' ).undated();",
        "duty.of( $body ).forEach( 'FIRE', 'GAS' ).assigned( 'IN_CHARGE' ).undated();",
        "duty.of( $body ).everyDay( 'DUTY_ROSTER' );",
        "duty.of( $body ).never( 'SPEEDING', 'OVERLOADING' );",
        "duty.of( $body ).eachActivity( 'INSPECTION' ).step( 'publishedOn' ).within( 15 )"
            + ".workingDaysAfter( 'endedOn' );",
        "duty.ofEach( Post.PRINCIPAL, $body ).monthly( 'CHECK' ).atLeast( 1 );",
        "duty.of( $body ).each( Population.ENTERPRISE ).has( 'supervisor' ).undated();",
        "duty.of( $body ).recommends( 'SUMMONS' );"
      })
  void a_duty(String then) {
    accepted(TestRules.set().rule("1.1", DEPARTMENT, then));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$body : Organization()",
        "$body:Organization()",
        "$body : Organization( )",
        "$body : Organization( kind == OrgKind.TOWNSHIP )",
        "$body : Organization( kind != OrgKind.VILLAGE )",
        "$body : Organization( kind in ( OrgKind.TOWNSHIP, OrgKind.DEPARTMENT ) )",
        "$body : Organization( kind not in ( OrgKind.VILLAGE, OrgKind.ZONE ) )",
        "$body : Organization( kind == OrgKind.TOWNSHIP || kind == OrgKind.ZONE )",
        "$body : Organization( kind == OrgKind.DEPARTMENT && id != 'd7' )",
        "$body : Organization( ( kind == OrgKind.ZONE ) )",
        "$body : Organization( !( kind == OrgKind.ZONE ) )",
        "$body : Organization( id == 'd7' )",
        "$body : Organization( id in ( 'd7', 'd8' ) )",
        "$body : Organization( safetyRegulator != false )",
        "$body : Organization( kind == OrgKind.DEPARTMENT, safetyRegulator != false )",
        "$body : Organization( kind == OrgKind.DEPARTMENT, regulates( Sector.COAL ) != false )",
        "$body : Organization( supervisesSafety != false )",
        "// 县级\n    $body : Organization( kind == OrgKind.COUNTY )",
        "$body : Organization( kind == OrgKind.COUNTY ) // 县级",
        "$body : Enterprise( stateOwned != false )",
        "$body : Enterprise( worksIn( Sector.CATERING ) != false, usesGas != false )",
        "$body : Facility( kind == FacilityKind.COAL_MINE )",
        "$body : Facility( activeOn( '2022-05-31' ) != false )",
        "$body : Organization()\n    exists Violation( handledBy == $body.id )",
        "$body : Organization()\n    not Violation( handledBy == $body.id )",
        "$body : Organization()\n"
            + "    $case : Violation( handledBy == $body.id, code == 'SPEEDING' )",
        "$body : Organization()\n    $case : Violation( handledBy == $body.id,"
            + " code in ( 'SPEEDING', 'OVERLOADING' ) )",
        "$body : Organization( kind == OrgKind.SAFETY_COMMITTEE_OFFICE )\n"
            + "    $dept : Organization( kind == OrgKind.DEPARTMENT )"
      })
  void a_condition(String when) {
    accepted(TestRules.set().rule("1.1", when, FINE));
  }

  @Test
  void a_case_with_its_steps() {
    accepted(
        TestRules.set()
            .rule(
                "1.1",
                "$case : Violation( code == 'SPEEDING' )",
                "duty.about( $case ).of( 'handledBy' )"
                    + ".anyStep( 'decidedOn', 'transferredOn', 'dismissedOn' )"
                    + ".within( 60 ).daysAfter( 'filedOn' );"));
  }

  @Test
  void an_enterprise_with_its_half_years() {
    accepted(
        TestRules.set()
            .rule(
                "1.1",
                ENTERPRISE,
                "duty.of( $body ).yearly( 'DRILL' ).halfYearlyIf( 'highRisk' ).atLeast( 1 )"
                    + ".undated();"));
  }

  @Test
  void a_file_with_windows_line_ends_and_a_mark_at_its_beginning() {
    TestRules rules = TestRules.set().rule("1.1", DEPARTMENT, FINE);
    accepted(
        rules.with(TestRules.FILE, "\uFEFF" + rules.text(TestRules.FILE).replace("\n", "\r\n")));
  }

  @Test
  void a_consequence_of_another_duty() {
    TestRules rules =
        TestRules.set()
            .rule("1.1", DEPARTMENT, FINE)
            .rule(
                "1.2",
                TestRules.ANNOTATED + " @force( 'CONSEQUENCE' )",
                "$breach : Finding( obligation.id == '1.1', bearer.kind == 'DEPARTMENT' )",
                "duty.follows( $breach ).recommends( 'SUMMONS' );");
    assertEquals(2, RuleSet.load(rules.writeTo(folder)).catalogue().size());
  }
}
