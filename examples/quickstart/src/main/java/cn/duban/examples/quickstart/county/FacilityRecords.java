package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.Checklist;
import cn.duban.fact.Document;
import cn.duban.fact.Facility;
import cn.duban.fact.Flag;
import cn.duban.fact.Indicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was checked, surveyed and treated at mines, sites and installations. */
final class FacilityRecords implements Theme {
  private static final int FIRST_GRADE_APPLICANTS = 7;
  private static final LocalDate END_OF_MAY = LocalDate.of(County.YEAR, 5, 31);
  private static final List<String> REGULATIONS =
      List.of(
          "COAL_MINE_SAFETY_REGULATION",
          "MINE_WATER_RULES",
          "GAS_OUTBURST_RULES",
          "MINE_FIRE_RULES",
          "ROCK_BURST_RULES");
  private static final List<String> REDUCTIONS =
      List.of("OPTIMISED_SYSTEMS", "FEWER_LEVELS", "FEWER_FACES", "FEWER_PEOPLE");
  private static final List<String> AGAINST_FALLS =
      List.of("EDGE_PROTECTION", "SAFETY_NETS", "SAFETY_BELTS", "SAFETY_HELMETS");

  @Override
  public void addTo(County county, Dice dice) {
    int mines = 0;
    for (Facility facility : county.all(Facility.class)) {
      switch (facility.kind()) {
        case COAL_MINE -> addMine(county, dice, facility, mines++);
        case CONSTRUCTION_SITE -> addSite(county, dice, facility.id());
        case CHEMICAL_INSTALLATION -> addInstallation(county, dice, facility);
        case NON_COAL_MINE -> {
          // only its violations matter
        }
      }
    }
  }

  private static void addMine(County county, Dice dice, Facility mine, int number) {
    String id = mine.id();
    addChecklist(county, dice, id, "ONE_REGULATION_FOUR_RULES", REGULATIONS);
    addChecklist(county, dice, id, "ONE_OPTIMISE_THREE_REDUCE", REDUCTIONS);
    LocalDate accepted = dice.dayBetween(LocalDate.of(2021, 11, 1), END_OF_MAY);
    boolean late = number % 9 == 4;
    boolean never = number % 18 == 7;
    if (!never) {
      county.add(
          Document.of(
              county.number("w"),
              id,
              "HIDDEN_FACTOR_SURVEY",
              late ? END_OF_MAY.plusDays(dice.between(9, 40)) : accepted));
    }
    int found = dice.between(3, 20);
    addTreated(
        county, id, END_OF_MAY.minusDays(dice.between(1, 20)), late ? found - 2 : found, found);
    if (late) {
      addTreated(county, id, END_OF_MAY.plusDays(dice.between(9, 60)), found, found);
    }
    if (number < FIRST_GRADE_APPLICANTS) {
      county.add(
          Activity.of(county.number("k"), id, "FIRST_GRADE_APPLICATION", dice.inYear(3, 10)));
    }
  }

  private static void addTreated(County county, String id, LocalDate day, int treated, int found) {
    county.add(
        new Indicator(
            county.number("n"),
            id,
            "HIDDEN_FACTORS_TREATED",
            day,
            BigDecimal.valueOf(treated),
            BigDecimal.valueOf(found)));
  }

  private static void addChecklist(
      County county, Dice dice, String id, String code, List<String> items) {
    LocalDate done = county.diligence(id).doneOn(dice);
    if (done == null) {
      add(county, id, code, dice.inYear(1, 5), without(items, dice.pick(items)));
    } else {
      add(county, id, code, done, Set.copyOf(items));
    }
  }

  /** A site that lacks something in spring mostly has it in summer. */
  private static void addSite(County county, Dice dice, String id) {
    boolean lacking = dice.percent(7);
    add(
        county,
        id,
        "FALL_PROTECTION",
        dice.inYear(3, 5),
        lacking ? without(AGAINST_FALLS, dice.pick(AGAINST_FALLS)) : Set.copyOf(AGAINST_FALLS));
    if (lacking && dice.percent(60)) {
      add(county, id, "FALL_PROTECTION", dice.inYear(8, 10), Set.copyOf(AGAINST_FALLS));
    }
  }

  private static void addInstallation(County county, Dice dice, Facility installation) {
    if (Boolean.TRUE.equals(installation.peroxidation())) {
      county.add(
          new Flag(
              county.number("f"),
              installation.id(),
              "FULLY_AUTOMATED",
              dice.inYear(1, 4),
              !dice.percent(20),
              null));
    }
  }

  private static Set<String> without(List<String> items, String one) {
    Set<String> some = new TreeSet<>(items);
    some.remove(one);
    return some;
  }

  private static void add(County county, String id, String code, LocalDate day, Set<String> items) {
    county.add(new Checklist(county.number("q"), id, code, day, items));
  }
}
