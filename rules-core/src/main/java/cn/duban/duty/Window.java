package cn.duban.duty;

import java.time.LocalDate;

/** A span of days, both ends inclusive. */
record Window(LocalDate first, LocalDate last) {
  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
