package cn.duban.examples.quickstart.county;

import cn.duban.fact.Document;
import cn.duban.fact.DocumentBuilder;
import cn.duban.fact.Enterprise;
import java.time.LocalDate;
import java.util.List;

/** What every enterprise must have in writing, and some of them besides. */
final class EnterpriseDocuments implements Theme {
  /** Those that must be of the year. */
  private static final List<String> OF_THE_YEAR =
      List.of(
          "SAFETY_COMMITMENT",
          "SAFETY_RULES",
          "OPERATING_PROCEDURES",
          "ALL_STAFF_RESPONSIBILITY",
          "UNIT_EMERGENCY_PLAN");

  private static final List<String> STANDING = List.of("RISK_GRADING", "HIDDEN_DANGER_MECHANISM");

  @Override
  public void addTo(County county, Dice dice) {
    for (Enterprise enterprise : county.enterprises()) {
      String id = enterprise.id();
      OF_THE_YEAR.forEach(code -> addOfTheYear(county, dice, id, code));
      STANDING.forEach(code -> addStanding(county, dice, id, code));
      if (Boolean.TRUE.equals(enterprise.stateOwned())) {
        addStanding(county, dice, id, "SAFETY_MANAGEMENT_BODY");
      }
      if (Boolean.TRUE.equals(enterprise.keySector())) {
        addStanding(county, dice, id, "SAFETY_TECHNICAL_TEAM");
      }
      if (dice.percent(4)) {
        county.add(grade(county, dice, id));
      }
    }
  }

  /**
   * New in the year, or an older one revised in it; the late ones come into force after it. A few
   * are old and were not revised.
   */
  private static void addOfTheYear(County county, Dice dice, String bearer, String code) {
    LocalDate done = county.diligence(bearer).doneOn(dice);
    boolean revised = dice.percent(50);
    if (done == null && !revised) {
      return;
    }
    boolean late = done != null && done.getYear() > County.YEAR;
    LocalDate made = late ? dice.inYear(12, 12) : done;
    county.add(
        DocumentBuilder.builder()
            .id(county.number("w"))
            .bearer(bearer)
            .code(code)
            .issuedOn(revised ? formerly(dice) : made)
            .revisedOn(revised ? made : null)
            .effectiveFrom(late ? done : null)
            .build());
  }

  private static void addStanding(County county, Dice dice, String bearer, String code) {
    LocalDate done = county.diligence(bearer).doneOn(dice);
    if (done != null) {
      LocalDate issued = dice.percent(60) ? formerly(dice) : done;
      county.add(Document.of(county.number("w"), bearer, code, issued));
    }
  }

  /** A certificate of a grade of standardisation, which holds for three years. */
  private static Document grade(County county, Dice dice, String bearer) {
    LocalDate issued = formerly(dice);
    return DocumentBuilder.builder()
        .id(county.number("w"))
        .bearer(bearer)
        .code("STANDARDISATION_GRADE")
        .issuedOn(issued)
        .effectiveUntil(issued.plusYears(3).minusDays(1))
        .build();
  }

  private static LocalDate formerly(Dice dice) {
    return dice.dayBetween(LocalDate.of(2019, 9, 2), LocalDate.of(2021, 12, 20));
  }
}
