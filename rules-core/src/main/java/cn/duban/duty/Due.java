package cn.duban.duty;

import java.time.Instant;
import java.time.LocalDate;

/** By when it is owed: the last verb of most chains. */
public class Due {
  private final Bearer bearer;
  private final Requirement requirement;

  Due(Bearer bearer, Requirement requirement) {
    this.bearer = bearer;
    this.requirement = requirement;
  }

  /** By this day, inclusive (R-END), such as {@code "2022-06-30"}. */
  public Complete by(@Day String isoDate) {
    return bearer.settle(requirement, LocalDate.parse(isoDate));
  }

  /** The notice gives no date: by the day that the rule set sets for such duties (R-NODATE). */
  public Complete undated() {
    return bearer.settleUndated(requirement);
  }

  /** At once, from the day of issue on: it has no last day and is never merely late. */
  public Complete fromIssue() {
    return bearer.settle(requirement, null);
  }

  /** By the day that this field of the object holds, inclusive; if it is empty, UNKNOWN. */
  public Complete dueOn(@FieldName(holds = {LocalDate.class, Instant.class}) String field) {
    return bearer.settle((docket, none) -> LastDays.fromField(docket, field, requirement), null);
  }
}
