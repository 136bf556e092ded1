package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.Checklist;
import cn.duban.fact.Flag;
import cn.duban.fact.Headcount;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the county itself set up, held and drilled. */
final class CountyMeasures implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    addSystems(county);
    addActivities(county);
    addDrills(county);
    county.add(
        new Headcount(
            county.number("h"), County.ID, "RESCUE_TEAM", day(Month.MARCH, 31), 42, null));
    county.add(
        new Flag(
            county.number("f"),
            County.ID,
            "COMMAND_CENTRE_STANDARDISED",
            day(Month.JUNE, 24),
            true,
            null));
    List<Organization> villages = county.organizations(OrgKind.VILLAGE);
    for (int i = 0; i < 2; i++) {
      add(county, dice.pick(villages).id(), "MODEL_COMMUNITY", day(Month.OCTOBER, 19 + i));
    }
  }

  private static void addSystems(County county) {
    check(
        county,
        "CAMPAIGN_SYSTEMS",
        day(Month.MAY, 6),
        "CLOSED_LOOP",
        "HANDOVER",
        "PUBLICATION",
        "ASSESSMENT",
        "TRACING");
    check(county, "EMERGENCY_COMMUNICATIONS", day(Month.JUNE, 10), "COMMAND_NETWORK", "PDT_RADIO");
    check(
        county,
        "EMERGENCY_COMMUNICATIONS",
        day(Month.NOVEMBER, 18),
        "COMMAND_NETWORK",
        "PDT_RADIO",
        "SATELLITE_NETWORK");
    check(
        county,
        "SHARED_SYSTEMS",
        day(Month.JUNE, 10),
        "ENFORCEMENT_SYSTEM",
        "MONITORING_SYSTEM",
        "COMMAND_SYSTEM");
    check(
        county,
        "INCENTIVES",
        day(Month.APRIL, 28),
        "DIFFERENTIATED_SUPERVISION",
        "INJURY_INSURANCE_RATE");
    check(
        county,
        "JOINT_RESCUE",
        day(Month.MAY, 25),
        "JOINT_DUTY",
        "JOINT_TRAINING",
        "JOINT_OPERATIONS");
  }

  private static void addActivities(County county) {
    add(county, County.ID, "PROGRESS_MEETING", day(Month.APRIL, 21));
    add(county, County.ID, "PROGRESS_MEETING", day(Month.JULY, 14));
    add(county, County.ID, "ONSITE_MEETING", day(Month.JUNE, 8));
    add(county, County.ID, "LIGHTNING_INSPECTION", day(Month.MAY, 18));
    add(county, County.ID, "WEATHER_MODIFICATION", day(Month.APRIL, 26));
  }

  /** The exercise says nothing of its rescue teams: nobody can tell whether it is broad enough. */
  private static void addDrills(County county) {
    county.add(drill(county, "FIELD_DRILL", day(Month.JUNE, 23), 6, 3, 3));
    county.add(drill(county, "TABLETOP_EXERCISE", day(Month.MAY, 27), 5, 2, null));
  }

  private static Activity drill(
      County county,
      String code,
      LocalDate day,
      int departments,
      int sectors,
      @Nullable Integer teamKinds) {
    return ActivityBuilder.builder()
        .id(county.number("k"))
        .bearer(County.ID)
        .code(code)
        .date(day)
        .departments(departments)
        .sectors(sectors)
        .teamKinds(teamKinds)
        .build();
  }

  private static LocalDate day(Month month, int day) {
    return LocalDate.of(County.YEAR, month, day);
  }

  private static void check(County county, String code, LocalDate day, String... items) {
    county.add(new Checklist(county.number("q"), County.ID, code, day, Set.of(items)));
  }

  private static void add(County county, String bearer, String code, LocalDate day) {
    county.add(Activity.of(county.number("k"), bearer, code, day));
  }
}
