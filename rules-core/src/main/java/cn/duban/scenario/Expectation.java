package cn.duban.scenario;

import java.util.Map;

/**
 * What must be found about one duty.
 *
 * @param finding the id of the finding, such as {@code 6.1@office#d07}
 * @param status the name of the expected status, or {@code NONE}: there must be no such finding
 * @param details further values by name: {@code lastDay}, {@code observed}, {@code required},
 *     {@code missing} (codes), {@code evidence} (ids), {@code cells} (such as {@code
 *     2022-04=VIOLATED}) and {@code says} (words that the Chinese or English explanation must
 *     contain); only those named are compared; lists are joined by commas and blanks
 */
public record Expectation(String finding, String status, Map<String, String> details) {
  /** Copies the map. */
  public Expectation {
    details = Map.copyOf(details);
  }

  /** The id of the duty that it is about. */
  public String duty() {
    return finding.substring(0, Math.max(0, finding.indexOf('@')));
  }
}
