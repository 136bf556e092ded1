package cn.duban.examples.quickstart.county;

import cn.duban.fact.Assignment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which department looks after the fields that are new. */
final class Assignments implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    add(county, "GLASS_WALKWAY", "d12", LocalDate.of(2021, 11, 2));
    add(county, "THRILL_SWING", "d12", LocalDate.of(2021, 11, 2));
    add(county, "RURAL_HOMESTAY", "d12", LocalDate.of(County.YEAR, 5, 18));
    add(county, "DELIVERY_PLATFORM", null, LocalDate.of(County.YEAR, 6, 8));
  }

  private static void add(County county, String field, @Nullable String department, LocalDate day) {
    county.add(
        new Assignment(
            county.number("z"), County.ID, "REGULATING_DEPARTMENT", field, day, department));
  }
}
