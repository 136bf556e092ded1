package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.fact.Activity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts acts. */
public final class Acts {
  private static final int AT_LEAST = 2;

  private Acts() {}

  /** Something done often enough in a month. */
  public static Matter inMonth(
      String duty, String bearer, Month month, boolean enough, boolean told) {
    return new Matter(duty, bearer, "", enough ? month.last() : null, told, month.last());
  }

  /** How many on different days or in different places at least, if none is at a new place. */
  public static int least(Collection<Activity> acts) {
    Set<String> places = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    for (Activity act : acts) {
      if (act.object() != null) {
        places.add(act.date() + act.object());
        days.add(act.date());
      }
    }
    for (Activity act : acts) {
      if (act.object() == null && days.add(act.date())) {
        places.add(act.date() + "somewhere");
      }
    }
    return places.size();
  }

  /** How many at most, if each without a place is at a new one. */
  public static int most(Collection<Activity> acts) {
    Set<String> places = new HashSet<>();
    for (Activity act : acts) {
      places.add(act.date() + (act.object() == null ? act.id() : act.object()));
    }
    return places.size();
  }

  /** One drill of the year of several departments, sectors and kinds of team. */
  public static Matter drill(
      String duty, String bearer, Collection<Activity> drills, Word word, NoticeDates dates) {
    LocalDate held = null;
    boolean told = word.covers("FIELD_DRILL", dates.inYear());
    for (Activity drill : drills) {
      Boolean broad = isBroad(drill, word, dates);
      told &= broad != null;
      if (Boolean.TRUE.equals(broad)) {
        held = drill.date();
      }
    }
    return new Matter(duty, bearer, "", held, told, dates.yearEnd());
  }

  private static @Nullable Boolean isBroad(Activity drill, Word word, NoticeDates dates) {
    Boolean departments = several("departments", drill.departments(), word, dates);
    Boolean sectors = several("sectors", drill.sectors(), word, dates);
    Boolean teamKinds = several("teamKinds", drill.teamKinds(), word, dates);
    if (Boolean.FALSE.equals(departments)
        || Boolean.FALSE.equals(sectors)
        || Boolean.FALSE.equals(teamKinds)) {
      return false;
    }
    return (departments == null || sectors == null || teamKinds == null) ? null : Boolean.TRUE;
  }

  private static @Nullable Boolean several(
      String field, @Nullable Integer number, Word word, NoticeDates dates) {
    if (number == null) {
      return word.covers("Activity." + field, dates.asOf()) ? Boolean.FALSE : null;
    }
    return number >= AT_LEAST;
  }
}
