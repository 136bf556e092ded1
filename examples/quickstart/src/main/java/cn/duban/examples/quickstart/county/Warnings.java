package cn.duban.examples.quickstart.county;

import cn.duban.fact.Days;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.WarningBuilder;
import cn.duban.fact.WarningKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Early warnings, whom they reached and who was moved. */
final class Warnings implements Theme {
  private static final int WEATHER = 14;
  private static final int GEOLOGICAL = 9;

  @Override
  public void addTo(County county, Dice dice) {
    for (int i = 0; i < WEATHER; i++) {
      Instant issued = morning(dice, dice.inYear(4, 11));
      int households = dice.between(2_000, 90_000);
      county.add(
          WarningBuilder.builder()
              .id(county.number("a"))
              .kind(i % 5 == 4 ? WarningKind.FLOOD : WarningKind.WEATHER)
              .body(County.ID)
              .issuedAt(issued)
              .endsAt(issued.plus(dice.between(6, 30), ChronoUnit.HOURS))
              .householdsToReach(households)
              .householdsReached(
                  i == 3 ? Integer.valueOf(households - 60) : Integer.valueOf(households))
              .measuresAt(i == 6 ? null : issued.plus(dice.between(20, 170), ChronoUnit.MINUTES))
              .build());
    }
    List<Organization> townships = county.organizations(OrgKind.TOWNSHIP);
    for (int i = 0; i < GEOLOGICAL; i++) {
      addGeological(county, dice, dice.pick(townships).id(), i);
    }
  }

  /** All were moved in time but for one warning; of another nobody says when. */
  private static void addGeological(County county, Dice dice, String township, int number) {
    Instant issued = morning(dice, dice.inYear(5, 9));
    Instant ends = issued.plus(dice.between(10, 40), ChronoUnit.HOURS);
    int people = number == 5 ? 0 : dice.between(6, 180);
    int households = people / 3 + 1;
    county.add(
        WarningBuilder.builder()
            .id(county.number("a"))
            .kind(WarningKind.GEOLOGICAL)
            .body(township)
            .issuedAt(issued)
            .endsAt(ends)
            .householdsToReach(households)
            .householdsReached(households)
            .peopleThreatened(people)
            .peopleMoved(number == 2 ? people - 4 : people)
            .movedAt(
                people == 0 || number == 7
                    ? null
                    : issued.plus(dice.between(60, 400), ChronoUnit.MINUTES))
            .build());
  }

  private static Instant morning(Dice dice, LocalDate day) {
    return day.atTime(dice.between(5, 9), dice.between(0, 59)).atZone(Days.ZONE).toInstant();
  }
}
