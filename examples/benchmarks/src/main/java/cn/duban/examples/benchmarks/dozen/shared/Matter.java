package cn.duban.examples.benchmarks.dozen.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is owed, and how far it has come: what rules make of the facts, and judge.
 *
 * @param duty the id of the duty
 * @param bearer who owes it
 * @param object about what; empty: about nothing in particular
 * @param since the day on which it was done; null: not done as far as known
 * @param told whether the facts tell that it was not done, if no day is known
 * @param lastDay its last day, inclusive; null: none
 */
public record Matter(
    String duty,
    String bearer,
    String object,
    @Nullable LocalDate since,
    boolean told,
    @Nullable LocalDate lastDay) {

  /** Nobody can tell whether it was done, or whether it is owed. */
  public static Matter open(String duty, String bearer, String object) {
    return new Matter(duty, bearer, object, null, false, null);
  }

  /**
   * A step with a day of its own.
   *
   * @param told whether no day means not done
   */
  public static Matter step(
      String duty,
      String bearer,
      String object,
      @Nullable LocalDate doneOn,
      boolean told,
      @Nullable LocalDate lastDay,
      NoticeDates dates) {
    return dates.happened(doneOn)
        ? new Matter(duty, bearer, object, doneOn, true, lastDay)
        : new Matter(duty, bearer, object, null, told || doneOn != null, lastDay);
  }

  /** Whether it was done by its last day. */
  public boolean isInTime() {
    return since != null && (lastDay == null || !since.isAfter(lastDay));
  }

  /** Whether it was done after its last day. */
  public boolean isLate() {
    return since != null && lastDay != null && since.isAfter(lastDay);
  }

  /** Whether it is known not to be done. */
  public boolean isUndone() {
    return since == null && told;
  }

  /** Whether nobody can tell. */
  public boolean isUnknown() {
    return since == null && !told;
  }

  /** Whether its last day has passed. */
  public boolean isOver(NoticeDates dates) {
    return lastDay != null && dates.asOf().isAfter(lastDay);
  }

  /** The id of the finding to which it belongs. */
  public String id() {
    return duty + "@" + bearer + (object.isEmpty() ? "" : "#" + object);
  }

  /** The id of a measure that follows from it. */
  public String measure(String consequence) {
    return consequence + "@" + bearer + "#" + duty + "#" + object;
  }
}
