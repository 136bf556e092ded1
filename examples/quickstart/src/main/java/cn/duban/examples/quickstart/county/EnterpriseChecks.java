package cn.duban.examples.quickstart.county;

import cn.duban.fact.Checklist;
import cn.duban.fact.Enterprise;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was in place when the enterprises were checked. */
final class EnterpriseChecks implements Theme {
  private static final List<String> FIVE =
      List.of(
          "RESPONSIBILITY_IN_PLACE",
          "MANAGEMENT_IN_PLACE",
          "INVESTMENT_IN_PLACE",
          "TRAINING_IN_PLACE",
          "RESCUE_IN_PLACE");
  private static final List<String> CONTROLS =
      List.of("RISK_MONITORING", "RISK_CONTROL", "RISK_EARLY_WARNING");
  private static final List<String> STANDARD =
      List.of("POSTS_REACH_STANDARD", "SPECIALITIES_REACH_STANDARD", "ENTERPRISE_REACHES_STANDARD");

  @Override
  public void addTo(County county, Dice dice) {
    for (Enterprise enterprise : county.enterprises()) {
      add(county, dice, enterprise.id(), "FIVE_IN_PLACE", FIVE);
      add(county, dice, enterprise.id(), "RISK_CONTROLS", CONTROLS);
      // nobody says that these are complete: of those without a record it is not known
      if (!dice.percent(4)) {
        add(county, dice, enterprise.id(), "STANDARD_REACHED", STANDARD);
      }
    }
  }

  /** What is not all there in the first half of the year is looked at again later. */
  private static void add(
      County county, Dice dice, String bearer, String code, List<String> items) {
    LocalDate done = county.diligence(bearer).doneOn(dice);
    if (done == null || done.getMonthValue() > 6 || done.getYear() > County.YEAR) {
      Set<String> some = new TreeSet<>(items);
      some.remove(dice.pick(items));
      add(county, bearer, code, dice.inYear(1, 6), some);
    }
    if (done != null) {
      add(county, bearer, code, done, Set.copyOf(items));
    }
  }

  private static void add(
      County county, String bearer, String code, LocalDate day, Set<String> items) {
    county.add(new Checklist(county.number("q"), bearer, code, day, items));
  }
}
