package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.Enterprise;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Assessments and drills of the enterprises, and the checks of group companies below them. */
final class EnterpriseActivities implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    for (Enterprise enterprise : county.enterprises()) {
      addAssessment(county, dice, enterprise.id());
      addDrills(county, dice, enterprise);
      if (Boolean.TRUE.equals(enterprise.groupCompany())) {
        addSubsidiaryChecks(county, dice, enterprise.id());
      }
    }
  }

  private static void addAssessment(County county, Dice dice, String id) {
    LocalDate done = county.diligence(id).doneOn(dice);
    if (done != null) {
      add(county, id, "RESPONSIBILITY_ASSESSMENT", done);
    }
  }

  private static void addDrills(County county, Dice dice, Enterprise enterprise) {
    Diligence how = county.diligence(enterprise.id());
    boolean highRisk = Boolean.TRUE.equals(enterprise.highRisk());
    if (!how.misses(dice)) {
      add(county, enterprise.id(), "EMERGENCY_DRILL", dice.inYear(2, highRisk ? 6 : 10));
    }
    if (highRisk && !how.misses(dice)) {
      add(county, enterprise.id(), "EMERGENCY_DRILL", dice.inYear(7, 12));
    }
  }

  /** Two or three a month, as the notice asks; the slow ones miss some. */
  private static void addSubsidiaryChecks(County county, Dice dice, String group) {
    List<Enterprise> subsidiaries =
        county.enterprises().stream().filter(e -> group.equals(e.parent())).toList();
    if (subsidiaries.isEmpty()) {
      return;
    }
    for (int month = 1; month <= 12; month++) {
      YearMonth in = YearMonth.of(County.YEAR, month);
      for (int check = 1; check <= 2; check++) {
        if (!county.diligence(group).misses(dice)) {
          boolean firstHalf = check == 1;
          county.add(
              ActivityBuilder.builder()
                  .id(county.number("k"))
                  .bearer(group)
                  .code("SUBSIDIARY_SAFETY_CHECK")
                  .date(
                      dice.dayBetween(
                          in.atDay(firstHalf ? 1 : 15),
                          firstHalf ? in.atDay(14) : in.atEndOfMonth()))
                  .object(dice.pick(subsidiaries).id())
                  .build());
        }
      }
    }
  }

  private static void add(County county, String id, String code, LocalDate day) {
    county.add(Activity.of(county.number("k"), id, code, day));
  }
}
