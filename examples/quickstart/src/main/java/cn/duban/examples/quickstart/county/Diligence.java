package cn.duban.examples.quickstart.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a body goes about its duties. */
enum Diligence {
  /** Nearly everything is done in time. */
  DILIGENT(1, 2),
  /** Now and then a month is missed, and things come late. */
  SLOW(9, 25),
  /** Much is not done. */
  SLACK(38, 30),
  /** Hardly any record comes in, and nobody says that the records are complete. */
  SILENT(75, 10);

  private final int missed;
  private final int late;

  Diligence(int missed, int late) {
    this.missed = missed;
    this.late = late;
  }

  /** Whether it misses something this time. */
  boolean misses(Dice dice) {
    return dice.percent(missed);
  }

  /** Whether it comes late with something this time. */
  boolean comesLate(Dice dice) {
    return dice.percent(late);
  }

  /** The day on which it gets a task of the year done, mostly before July; null if never. */
  @Nullable LocalDate doneOn(Dice dice) {
    if (misses(dice)) {
      return null;
    }
    if (comesLate(dice)) {
      return dice.dayBetween(
          LocalDate.of(County.YEAR + 1, 1, 4), LocalDate.of(County.YEAR + 1, 1, 20));
    }
    return dice.percent(80) ? dice.inYear(1, 6) : dice.inYear(7, 12);
  }
}
