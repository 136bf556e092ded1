package cn.duban.yangcheng2022.oracle;

import cn.duban.finding.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether something was done. */
enum Done {
  IN_TIME,
  LATE,
  NOT,
  UNKNOWN;

  /** Done on a day. */
  static Done on(LocalDate day, @Nullable LocalDate lastDay) {
    return lastDay != null && day.isAfter(lastDay) ? LATE : IN_TIME;
  }

  /** Not done, if the data are complete. */
  static Done notIf(boolean reported) {
    return reported ? NOT : UNKNOWN;
  }

  /**
   * The status on the assessment date.
   *
   * @param lastDay inclusive; null: the duty binds from the day of issue, so what is not done is a
   *     breach at once
   */
  Status status(@Nullable LocalDate lastDay, LocalDate asOf) {
    return switch (this) {
      case IN_TIME -> Status.FULFILLED;
      case LATE -> Status.FULFILLED_LATE;
      case UNKNOWN -> Status.UNKNOWN;
      case NOT -> lastDay != null && !asOf.isAfter(lastDay) ? Status.PENDING : Status.VIOLATED;
    };
  }
}
