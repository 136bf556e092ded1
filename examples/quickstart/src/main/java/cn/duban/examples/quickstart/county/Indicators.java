package cn.duban.examples.quickstart.county;

import cn.duban.fact.Indicator;
import cn.duban.fact.Organization;
import cn.duban.fact.Sector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far works and campaigns have come, in summer and at the end of the year. */
final class Indicators implements Theme {
  private static final LocalDate SUMMER = LocalDate.of(County.YEAR, 6, 24);
  private static final LocalDate WINTER = LocalDate.of(County.YEAR, 12, 16);

  /** Work of the county, with how much is planned; 0: counted without a plan. */
  private static final List<Work> OF_THE_COUNTY =
      List.of(
          new Work("INTELLIGENT_FACES", 0, 3, 5),
          new Work("DANGEROUS_BRIDGES", 12, 7, 12),
          new Work("ROAD_PROTECTION", 60, 41, 60),
          new Work("RURAL_SPEED_BUMPS", 320, 260, 320),
          new Work("TRUCK_MODIFICATION", 180, 131, 176),
          new Work("OLD_GAS_PIPES", 18, 9, 14),
          new Work("SELF_CLOSING_VALVE", 21500, 16800, 21500),
          new Work("STEEL_HOSE", 21500, 17200, 21500),
          new Work("FLAME_FAILURE_COOKER", 21500, 15100, 20900),
          new Work("DISASTER_CENSUS", 11800, 11500, 11790),
          new Work("RIVER_TREATMENT", 5, 3, 5),
          new Work("RESERVOIR_REINFORCEMENT", 4, 3, 4),
          new Work("WATER_FACILITY_REBUILD", 37, 29, 37),
          new Work("FIRE_ROADS", 48, 20, 48),
          new Work("FIRE_BREAKS", 65, 31, 65),
          new Work("FIRE_PONDS", 22, 22, 22),
          new Work("FIRE_CODE_ENTRANCES", 140, 140, 140),
          new Work("FOREST_POWER_LINES", 210, 188, 210),
          new Work("RIVER_OBSTRUCTIONS", 46, 46, 46),
          new Work("FLOOD_WORKS", 9, 6, 8),
          new Work("GEOLOGICAL_MONITORING_POINTS", 16, 16, 16),
          new Work("GEOLOGICAL_TREATMENT", 7, 3, 7),
          new Work("WEATHER_STATIONS", 11, 8, 11),
          new Work("COMMAND_NODES", 0, 12, 18),
          new Work("SUBSTITUTION_PROJECTS", 0, 2, 6),
          new Work("EDUCATION_BASES", 0, 0, 1),
          new Work("RESCUE_BASE", 100, 55, 100),
          // of the earthquake stations nobody has said how many are planned
          new Work("EARTHQUAKE_STATIONS", 0, 4, 6),
          new Work("MONITORING_STATIONS", 84, 79, 84));

  @Override
  public void addTo(County county, Dice dice) {
    for (Work work : OF_THE_COUNTY) {
      add(county, County.ID, work);
    }
    addScreening(county, dice, Sector.TRANSPORT, "DANGEROUS_SECTIONS", 24);
    addScreening(county, dice, Sector.CONSTRUCTION, "HOUSE_SCREENING", 5400);
    addScreening(county, dice, Sector.GAS, "MIXED_USE_GAS_SCREENING", 130);
    addScreening(county, dice, Sector.GAS, "RESTAURANT_GAS_SCREENING", 420);
    addScreening(county, dice, Sector.GAS, "MARKET_GAS_SCREENING", 12);
  }

  /** A department that gets it done has all of it by then. */
  private static void addScreening(
      County county, Dice dice, Sector sector, String code, int planned) {
    for (Organization department : county.regulators(sector)) {
      LocalDate done = county.diligence(department.id()).doneOn(dice);
      boolean bySummer = done != null && !done.isAfter(SUMMER);
      boolean byWinter = done != null && !done.isAfter(WINTER);
      int half = planned * dice.between(50, 90) / 100;
      add(
          county,
          department.id(),
          new Work(code, planned, bySummer ? planned : half, byWinter ? planned : planned - 1));
    }
  }

  private static void add(County county, String bearer, Work work) {
    add(county, bearer, work, SUMMER, work.summer());
    add(county, bearer, work, WINTER, work.winter());
  }

  private static void add(County county, String bearer, Work work, LocalDate day, int actual) {
    @Nullable BigDecimal planned = work.planned() == 0 ? null : BigDecimal.valueOf(work.planned());
    county.add(
        new Indicator(
            county.number("n"), bearer, work.code(), day, BigDecimal.valueOf(actual), planned));
  }

  private record Work(String code, int planned, int summer, int winter) {}
}
