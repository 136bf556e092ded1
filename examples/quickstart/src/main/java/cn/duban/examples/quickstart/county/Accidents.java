package cn.duban.examples.quickstart.county;

import cn.duban.fact.AccidentBuilder;
import cn.duban.fact.AccidentGrade;
import java.time.LocalDate;

/** Accidents of the last two years, from the day they happened to the evaluation. */
final class Accidents implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    county.add(
        accident(county, "d02", LocalDate.of(2021, 3, 9))
            .closedOn(LocalDate.of(2021, 4, 30))
            .approvedOn(LocalDate.of(2021, 5, 20))
            .evaluatedOn(LocalDate.of(2022, 4, 12))
            .outcomePublishedOn(LocalDate.of(2022, 4, 26))
            .measuresCarriedOut(true)
            .build());
    county.add(
        accident(county, "d03", LocalDate.of(2021, 4, 22))
            .closedOn(LocalDate.of(2021, 7, 15))
            .approvedOn(LocalDate.of(2021, 8, 2))
            .evaluatedOn(LocalDate.of(2022, 3, 8))
            .outcomePublishedOn(LocalDate.of(2022, 3, 15))
            .measuresCarriedOut(false)
            .build());
    county.add(
        accident(county, County.ENERGY_BUREAU, LocalDate.of(2021, 5, 11))
            .grade(AccidentGrade.LARGER)
            .closedOn(LocalDate.of(2021, 7, 8))
            .approvedOn(LocalDate.of(2021, 7, 20))
            .build());
    county.add(
        accident(county, "d09", LocalDate.of(2021, 2, 3))
            .closedOn(LocalDate.of(2021, 3, 25))
            .approvedOn(LocalDate.of(2021, 4, 6))
            .evaluatedOn(LocalDate.of(2022, 5, 19))
            .outcomePublishedOn(LocalDate.of(2022, 5, 30))
            .measuresCarriedOut(false)
            .accountabilityOn(LocalDate.of(2022, 6, 20))
            .build());
    county.add(
        accident(county, County.ENERGY_BUREAU, LocalDate.of(2022, 2, 17))
            .grade(AccidentGrade.MAJOR)
            .investigatedBy(County.ID)
            .dueOn(LocalDate.of(2022, 6, 17))
            .build());
    county.add(
        accident(county, "t05", LocalDate.of(2022, 3, 28))
            .closedOn(LocalDate.of(2022, 5, 24))
            .approvedOn(LocalDate.of(2022, 6, 9))
            .build());
    county.add(accident(county, "d08", LocalDate.of(2022, 5, 26)).build());
    county.add(accident(county, "zone", LocalDate.of(2022, 9, 14)).investigatedBy(null).build());
  }

  private static AccidentBuilder accident(County county, String inCharge, LocalDate day) {
    return AccidentBuilder.builder()
        .id(county.number("x"))
        .inCharge(inCharge)
        .investigatedBy(County.EMERGENCY_BUREAU)
        .grade(AccidentGrade.GENERAL)
        .occurredOn(day);
  }
}
