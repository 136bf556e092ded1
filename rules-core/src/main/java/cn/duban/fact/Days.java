package cn.duban.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of the facts. China has a single one, whatever the machine is set to. */
public final class Days {
  /** Asia/Shanghai. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Days() {}

  /** The day of an instant in Asia/Shanghai. */
  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
