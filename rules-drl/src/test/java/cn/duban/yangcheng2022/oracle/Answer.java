package cn.duban.yangcheng2022.oracle;

import cn.duban.finding.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a duty stands, without saying whose it is.
 *
 * @param lastDay its last day; null if it has none
 */
record Answer(Status status, @Nullable LocalDate lastDay, String observed, String required) {

  /** Nobody can tell anything. */
  static final Answer UNKNOWN = new Answer(Status.UNKNOWN, null, "", "");

  Answer with(Status other) {
    return new Answer(other, lastDay, observed, required);
  }
}
