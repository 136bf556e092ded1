package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.fact.Organization;
import cn.duban.fact.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision of a case and its publication.
 *
 * @param department which handles the case
 * @param word what is complete about the case
 */
public record Decision(Organization department, Violation violation, Word word, NoticeDates dates) {
  private static final int WORKING_DAYS = 7;

  /** Whether it has been made; null if nobody says. */
  public @Nullable Boolean isMade() {
    return violation.decidedOn() == null
        ? word.covers("Violation.decidedOn", dates.asOf()) ? Boolean.FALSE : null
        : Boolean.valueOf(dates.happened(violation.decidedOn()));
  }

  /** Published within working days, if it is known that it has been made. */
  public Matter published(String duty) {
    LocalDate decidedOn = violation.decidedOn();
    LocalDate lastDay =
        (decidedOn == null || department.safetyRegulator() == null)
            ? null
            : dates.workingDaysAfter(decidedOn, WORKING_DAYS);
    return lastDay == null
        ? Matter.open(duty, department.id(), violation.id())
        : Matter.step(
            duty,
            department.id(),
            violation.id(),
            violation.publishedOn(),
            word.covers("Violation.publishedOn", dates.asOf()),
            lastDay,
            dates);
  }
}
