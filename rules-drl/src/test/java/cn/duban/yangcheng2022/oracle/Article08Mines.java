package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.FacilityStatus;
import cn.duban.fact.Organization;
import cn.duban.fact.Sector;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Article 8: coal mines and other mines. */
final class Article08Mines {
  private static final String[] COAL_OFFENCES = {
    "OVER_CAPACITY",
    "OVER_INTENSITY",
    "OVER_STAFFING",
    "BEYOND_BOUNDARY",
    "SAFETY_PILLAR_MINING",
    "FORGED_DRAWINGS",
    "ILLEGAL_OUTSOURCING",
    "UNAPPROVED_PRODUCTION",
    "ACCIDENT_CONCEALMENT"
  };

  private Article08Mines() {}

  static void judge(World world, Sheet sheet) {
    Offences offences = new Offences(world, sheet);
    for (Facility mine : world.places(FacilityKind.COAL_MINE)) {
      coal(world, sheet, mine);
      offences.prohibited("8.coal.8", mine, true, COAL_OFFENCES);
    }
    for (Organization department : world.departments()) {
      sheet.must(
          "8.coal.1",
          department,
          World.regulates(department, Sector.COAL),
          new Acts(world).inYear(department, "COAL_RESPONSIBILITY_INSPECTION", 1));
    }
    offences.dealtWithAt(
        FacilityKind.COAL_MINE,
        "8.coal.9",
        body -> World.regulates(body, Sector.COAL),
        COAL_OFFENCES);
    for (Facility mine : world.places(FacilityKind.NON_COAL_MINE)) {
      offences.prohibited("8.mine.2", mine, true, "BEYOND_BOUNDARY", "NOT_BY_DESIGN");
      offences.prohibited("8.mine.3", mine, true, "UNLICENSED_BLASTING");
    }
    offences.dealtWithAt(
        FacilityKind.NON_COAL_MINE,
        "8.mine.5",
        body -> World.regulates(body, Sector.NON_COAL_MINE),
        "BEYOND_BOUNDARY",
        "NOT_BY_DESIGN",
        "UNLICENSED_BLASTING");
    for (Organization county : world.counties()) {
      sheet.promote("8.coal.6", county, new Shares(world).reaches(county, "INTELLIGENT_FACES", 1));
      sheet.promote("8.coal.7", county, new Totals(world).firstGradeApplications(county, 6));
      sheet.must(
          "8.mine.1", county, new Papers(world).ofThisYear(county, "NON_COAL_MINE_STANDARD"));
      sheet.promote(
          "8.mine.4", county, new Papers(world).inForce(county, "MINERAL_CONSOLIDATION_PLAN"));
    }
  }

  private static void coal(World world, Sheet sheet, Facility mine) {
    States states = new States(world);
    sheet.must(
        "8.coal.2",
        mine,
        isNotClosed(mine),
        states.checked(
            mine,
            "ONE_REGULATION_FOUR_RULES",
            Dates.YEAR_END,
            "COAL_MINE_SAFETY_REGULATION",
            "MINE_WATER_RULES",
            "GAS_OUTBURST_RULES",
            "MINE_FIRE_RULES",
            "ROCK_BURST_RULES"));
    Boolean active = active(mine, Dates.END_OF_MAY);
    sheet.must(
        "8.coal.3",
        mine,
        active,
        new Papers(world).inForceBy(Dates.END_OF_MAY, mine, "HIDDEN_FACTOR_SURVEY"));
    sheet.must(
        "8.coal.4",
        mine,
        active,
        new Shares(world).ofPlanBy(Dates.END_OF_MAY, mine, "HIDDEN_FACTORS_TREATED", 100));
    sheet.must(
        "8.coal.5",
        mine,
        isNotClosed(mine),
        states.checked(
            mine,
            "ONE_OPTIMISE_THREE_REDUCE",
            Dates.YEAR_END,
            "OPTIMISED_SYSTEMS",
            "FEWER_LEVELS",
            "FEWER_FACES",
            "FEWER_PEOPLE"));
  }

  /** Whether it was in normal production or construction on a day (R-ACTIVE-MINE). */
  private static @Nullable Boolean active(Facility mine, LocalDate day) {
    FacilityStatus then = statusOn(mine, day);
    return then == null
        ? null
        : then == FacilityStatus.NORMAL_PRODUCTION || then == FacilityStatus.NORMAL_CONSTRUCTION;
  }

  /** Whether it is not closed for good by the end of the year; null if nobody says. */
  static @Nullable Boolean isNotClosed(Facility place) {
    FacilityStatus then = statusOn(place, Dates.YEAR_END);
    return then == null ? null : then != FacilityStatus.CLOSED;
  }

  /** Its status on a day; null if nobody says. */
  static @Nullable FacilityStatus statusOn(Facility mine, LocalDate day) {
    FacilityStatus then = null;
    if (mine.status() != null) {
      for (Map.Entry<LocalDate, FacilityStatus> since : mine.status().entrySet()) {
        if (!since.getKey().isAfter(day)) {
          then = since.getValue();
        }
      }
    }
    return then;
  }
}
