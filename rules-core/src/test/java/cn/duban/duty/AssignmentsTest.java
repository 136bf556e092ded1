package cn.duban.duty;

import static cn.duban.TestRules.given;
import static cn.duban.TestRules.missing;
import static cn.duban.fact.Sample.day;
import static cn.duban.fact.Sample.department;
import static cn.duban.fact.Sample.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.RuleSet;
import cn.duban.TestRules;
import cn.duban.fact.Assignment;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentsTest {
  private static final RuleSet RULES =
      TestRules.of(
          "$county : Organization( kind == OrgKind.COUNTY )",
          "duty.of( $county ).forEach( 'FIRE', 'GAS' ).assigned( 'IN_CHARGE' )"
              + ".by( '2022-06-30' );");
  private static final Organization COUNTY = organization("c1", OrgKind.COUNTY);

  private static Assignment assignment(String field, String date, String assignee) {
    return new Assignment("a" + date, "c1", "IN_CHARGE", field, day(date), assignee);
  }

  private static TestRules.Given county() {
    return given(RULES, COUNTY, department("d1"));
  }

  @Test
  void each_field_is_judged_by_its_own_assignment() {
    TestRules.Given given =
        county().and(assignment("FIRE", "2022-05-01", "d1")).reports("IN_CHARGE");

    assertEquals(Status.FULFILLED, given.on("2022-07-01", "1.1@c1#FIRE").status());
    assertEquals(Status.VIOLATED, given.on("2022-07-01", "1.1@c1#GAS").status());
    assertEquals(Status.PENDING, given.on("2022-06-30", "1.1@c1#GAS").status());
  }

  @ParameterizedTest
  @CsvSource({"2022-06-30, FULFILLED", "2022-07-01, FULFILLED_LATE", "2022-07-16, VIOLATED"})
  void it_holds_from_its_day_on(String date, Status status) {
    assertEquals(
        status,
        county()
            .and(assignment("FIRE", date, "d1"))
            .reports("IN_CHARGE")
            .on("2022-07-15", "1.1@c1#FIRE")
            .status());
  }

  @Test
  void an_assignment_to_nobody_known_is_unknown_and_names_the_field() {
    Finding finding =
        county()
            .and(assignment("FIRE", "2022-05-01", null))
            .reports("IN_CHARGE")
            .on("2022-07-01", "1.1@c1#FIRE");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("Assignment.assignee@a2022-05-01", missing(finding));
  }

  @Test
  void the_newest_assignment_counts() {
    TestRules.Given given =
        county()
            .and(assignment("FIRE", "2022-05-01", "d1"), assignment("FIRE", "2022-06-01", null))
            .reports("IN_CHARGE", "Assignment.assignee");

    assertEquals(Status.FULFILLED, given.on("2022-05-31", "1.1@c1#FIRE").status());
    assertEquals(Status.VIOLATED, given.on("2022-07-01", "1.1@c1#FIRE").status());
  }

  @Test
  void without_an_assignment_it_is_unknown_unless_they_are_complete() {
    Finding finding = county().on("2022-07-01", "1.1@c1#GAS");

    assertEquals(Status.UNKNOWN, finding.status());
    assertEquals("IN_CHARGE@c1", missing(finding));
  }
}
