package cn.duban.examples.quickstart.county;

import cn.duban.fact.Days;
import cn.duban.fact.EmergencyBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Emergencies: when a township learned of them, reported them and was helped. */
final class Emergencies implements Theme {
  private static final int COUNT = 10;

  @Override
  public void addTo(County county, Dice dice) {
    List<Organization> townships = county.organizations(OrgKind.TOWNSHIP);
    for (int i = 0; i < COUNT; i++) {
      String township = dice.pick(townships).id();
      LocalDate day = i < 4 ? dice.inYear(5, 6) : dice.inYear(7, 11);
      Instant learned =
          day.atTime(dice.between(0, 20), dice.between(0, 59)).atZone(Days.ZONE).toInstant();
      // one was reported late, and of one nobody says whether relief is needed
      Instant reported = learned.plus(i == 4 ? 190 : dice.between(10, 110), ChronoUnit.MINUTES);
      Boolean needed = i == 7 ? null : Boolean.valueOf(i % 2 == 0);
      LocalDate due = Boolean.TRUE.equals(needed) ? day.plusDays(2) : null;
      county.add(
          EmergencyBuilder.builder()
              .id(county.number("v"))
              .body(township)
              .learnedBy(township)
              .learnedAt(learned)
              .reportedAt(reported)
              .responseStartedAt(reported.plus(dice.between(5, 90), ChronoUnit.MINUTES))
              .reliefNeeded(needed)
              .reliefDueOn(due)
              .reliefAllottedOn(due == null ? null : due.plusDays(i == 2 ? 6 : dice.between(0, 3)))
              .build());
    }
  }
}
