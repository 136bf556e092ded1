package cn.duban.duty;

import cn.duban.fact.Days;
import cn.duban.fact.Flag;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing holds, and perhaps showed itself lately.
 *
 * @param newest how it stands on the assessment date; those before it stood so on their own day
 * @param hours at most so many before the end of that day; null: it need not have shown itself
 */
record Holding(Docket docket, Flag newest, @Nullable Integer hours)
    implements Standard.OfRecord<Flag> {

  @Override
  public @Nullable Boolean isMet(Flag flag) {
    if (!flag.value() || hours == null) {
      return flag.value();
    }
    return isProved(flag, hours) ? Boolean.valueOf(isFresh(flag, hours)) : null;
  }

  @Override
  public Observation seen(Flag flag) {
    Instant seen = flag.lastSeenAt();
    String value = flag.value() ? "yes" : "no";
    return new Observation.Step(
        docket.label(flag.code()),
        seen == null ? value : value + " " + seen.atZone(Days.ZONE).toLocalDateTime(),
        "yes",
        new Text("", ""));
  }

  @Override
  public List<Missing> missing(Flag flag) {
    return List.of(
        isSeen(flag)
            ? docket.missing(flag.code())
            : Docket.missing(Docket.field(flag, "lastSeenAt"), flag));
  }

  /** Silence that may have ended after the record proves nothing. */
  private boolean isProved(Flag flag, int hours) {
    return isSeen(flag)
        && (isFresh(flag, hours)
            || !flag.date().isBefore(counted(flag))
            || docket.reported(flag.code()));
  }

  /** A later sign of life took the place of those before it: it says nothing of this day. */
  private boolean isSeen(Flag flag) {
    Instant seen = flag.lastSeenAt();
    return seen != null && seen.isBefore(endOf(docket.asOf()));
  }

  private boolean isFresh(Flag flag, int hours) {
    Instant seen = flag.lastSeenAt();
    return seen != null && !seen.isBefore(endOf(counted(flag)).minus(Duration.ofHours(hours)));
  }

  /** The day at whose end it must have been fresh. */
  private LocalDate counted(Flag flag) {
    return flag.equals(newest) ? docket.asOf() : flag.date();
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Days.ZONE).toInstant();
  }
}
