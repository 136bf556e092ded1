package cn.duban.examples.quickstart.county;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Headcount;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Those who look after safety in the enterprises, and the posts that have a responsibility list.
 */
final class EnterpriseStaff implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    for (Enterprise enterprise : county.enterprises()) {
      String id = enterprise.id();
      addPosts(county, dice, id);
      if (Boolean.TRUE.equals(enterprise.stateOwned())) {
        addMinimum(county, dice, id, "SAFETY_DIRECTOR", 1);
        addMinimum(county, dice, id, "SAFETY_MANAGER", dice.between(1, 6));
      }
      if (Boolean.TRUE.equals(enterprise.keySector())) {
        addEngineers(county, dice, id);
      }
    }
  }

  /** A few enterprises count nothing, and of them it is not known. */
  private static void addPosts(County county, Dice dice, String id) {
    if (dice.percent(1)) {
      return;
    }
    LocalDate day = dice.inYear(2, 5);
    int posts = dice.between(5, 60);
    LocalDate done = county.diligence(id).doneOn(dice);
    boolean already = done != null && !done.isAfter(day);
    add(county, id, "POST", day, posts, null);
    add(county, id, "POST_WITH_RESPONSIBILITY_LIST", day, already ? posts : posts - 2, null);
    if (done != null && !already) {
      add(county, id, "POST_WITH_RESPONSIBILITY_LIST", done, posts, null);
    }
  }

  private static void addMinimum(County county, Dice dice, String id, String code, int enough) {
    LocalDate done = county.diligence(id).doneOn(dice);
    if (done != null) {
      add(county, id, code, done, enough, null);
    }
  }

  /** How many are required differs; a few do not say it. */
  private static void addEngineers(County county, Dice dice, String id) {
    int required = dice.between(1, 4);
    LocalDate done = county.diligence(id).doneOn(dice);
    if (done == null || done.isAfter(LocalDate.of(County.YEAR, 6, 30))) {
      add(county, id, "REGISTERED_SAFETY_ENGINEER", dice.inYear(1, 5), required - 1, required);
    }
    if (done != null) {
      Integer told = dice.percent(1) ? null : Integer.valueOf(required);
      add(county, id, "REGISTERED_SAFETY_ENGINEER", done, required, told);
    }
  }

  private static void add(
      County county, String id, String code, LocalDate day, int count, @Nullable Integer required) {
    county.add(new Headcount(county.number("h"), id, code, day, count, required));
  }
}
