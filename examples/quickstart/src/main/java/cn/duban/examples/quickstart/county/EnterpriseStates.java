package cn.duban.examples.quickstart.county;

import cn.duban.fact.Days;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Flag;
import cn.duban.fact.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds at the enterprises: alarms, connections, uploads, standards begun. */
final class EnterpriseStates implements Theme {
  /** The days on which the uploads were looked at. */
  private static final List<LocalDate> UPLOADS_SEEN =
      List.of(
          LocalDate.of(County.YEAR, 7, 1),
          LocalDate.of(County.YEAR + 1, 1, 1),
          LocalDate.of(County.YEAR + 1, 2, 1));

  @Override
  public void addTo(County county, Dice dice) {
    for (Enterprise enterprise : county.enterprises()) {
      String id = enterprise.id();
      addDone(county, dice, id, "STANDARDISATION_BEGUN");
      if (Boolean.TRUE.equals(enterprise.worksIn(Sector.CATERING))
          && Boolean.TRUE.equals(enterprise.usesGas())) {
        addAlarm(county, dice, id);
      }
      if (Boolean.TRUE.equals(enterprise.keyChemical())) {
        addDone(county, dice, id, "CHEMICAL_PLATFORM_CONNECTED");
      }
      if (Boolean.TRUE.equals(enterprise.commandCentre())) {
        addDone(county, dice, id, "COMMAND_CENTRE_STANDARDISED");
      }
      if (Boolean.TRUE.equals(enterprise.highRisk())) {
        addUploads(county, dice, id);
      }
    }
  }

  private static void addDone(County county, Dice dice, String id, String code) {
    LocalDate done = county.diligence(id).doneOn(dice);
    if (done != null) {
      add(county, id, code, done, true, null);
    }
  }

  /** Of a few restaurants nobody has looked yet; a few have none, or only since summer. */
  private static void addAlarm(County county, Dice dice, String id) {
    if (dice.percent(3)) {
      return;
    }
    boolean without = dice.percent(5);
    add(county, id, "GAS_ALARM", dice.inYear(1, 4), !without, null);
    if (without && dice.percent(60)) {
      add(county, id, "GAS_ALARM", dice.inYear(7, 11), true, null);
    }
  }

  /** Nearly all uploaded a few hours before; a few have been silent for days. */
  private static void addUploads(County county, Dice dice, String id) {
    for (LocalDate day : UPLOADS_SEEN) {
      boolean silent = dice.percent(2);
      LocalDate last = silent ? day.minusDays(dice.between(2, 9)) : day;
      Instant at =
          last.atTime(LocalTime.of(dice.between(1, 8), dice.between(0, 59)))
              .atZone(Days.ZONE)
              .toInstant();
      add(county, id, "RISK_DATA_UPLOADED", day, true, at);
    }
  }

  private static void add(
      County county, String id, String code, LocalDate day, boolean value, @Nullable Instant seen) {
    county.add(new Flag(county.number("f"), id, code, day, value, seen));
  }
}
