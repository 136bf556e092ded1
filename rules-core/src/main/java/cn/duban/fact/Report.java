package cn.duban.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The host's word that its data are complete, so that no record means not done. Without it the
 * absence of a record proves nothing and the finding is UNKNOWN.
 *
 * @param code 代码, what is complete: a code of the vocabulary, a field of a case or subject such as
 *     {@code Accident.closedOn}, or a type such as {@code Accident} for all of its fields
 * @param bearer 主体, id of the one bearer (for a field: of the one fact) whose data are complete;
 *     null: of all
 * @param until 截止日期, the last day up to which they are complete, inclusive; null: up to the
 *     assessment date
 */
@Zh("数据完整性声明")
public record Report(
    @Zh("代码") String code,
    @Ref({Subject.class, Case.class}) @Zh("主体") @Nullable String bearer,
    @Zh("截止日期") @Nullable LocalDate until) {

  /** Checks that there is a code; throws {@link IllegalArgumentException}. */
  public Report {
    new Checks("Report", code).present("code", code).done();
  }

  /** The same without an end, if it reaches this day. */
  Report goingOn(LocalDate day) {
    return until == null || until.isBefore(day) ? this : new Report(code, bearer, null);
  }

  /** Complete for every bearer, up to the assessment date. */
  public static Report of(String code) {
    return new Report(code, null, null);
  }
}
