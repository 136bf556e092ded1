package cn.duban.examples.benchmarks.dozen.shared;

import java.time.LocalDate;

/**
 * A month with a duty of its own.
 *
 * @param first its first day
 * @param last its last day
 */
public record Month(LocalDate first, LocalDate last) {
  /** Whether a day lies in it. */
  public boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
