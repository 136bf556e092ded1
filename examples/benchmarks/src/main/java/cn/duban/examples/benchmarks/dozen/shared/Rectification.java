package cn.duban.examples.benchmarks.dozen.shared;

import cn.duban.fact.HiddenDanger;
import java.time.LocalDate;

/**
 * The steps of a hidden danger.
 *
 * @param word what is complete about it
 */
public record Rectification(HiddenDanger danger, Word word, NoticeDates dates) {
  /** Rectified by its time limit; it may have none. */
  public Matter rectified(String duty) {
    return hasUnknownLimit()
        ? Matter.open(duty, danger.responsible(), danger.id())
        : Matter.step(
            duty,
            danger.responsible(),
            danger.id(),
            danger.rectifiedOn(),
            covers("HiddenDanger.rectifiedOn"),
            danger.deadline(),
            dates);
  }

  /** Reported by the end of the year, or of the time limit if that is later. */
  public Matter reported(String duty) {
    LocalDate limit = danger.deadline();
    LocalDate lastDay = (limit == null || limit.isAfter(dates.yearEnd())) ? limit : dates.yearEnd();
    return hasUnknownLimit()
        ? Matter.open(duty, danger.responsible(), danger.id())
        : Matter.step(
            duty,
            danger.responsible(),
            danger.id(),
            danger.reportedOn(),
            covers("HiddenDanger.reportedOn"),
            lastDay,
            dates);
  }

  private boolean hasUnknownLimit() {
    return danger.deadline() == null && !covers("HiddenDanger.deadline");
  }

  private boolean covers(String field) {
    return word.covers(field, dates.asOf());
  }
}
