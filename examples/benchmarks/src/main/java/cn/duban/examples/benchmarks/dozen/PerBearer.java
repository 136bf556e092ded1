package cn.duban.examples.benchmarks.dozen;

import cn.duban.finding.Status;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is given that judges one bearer at a time.
 *
 * @param kind what is judged
 * @param bearer id of whose duties they are
 * @param object id of what they are about; empty: nothing in particular
 * @param given what the host looked up, by name: strings, whole numbers, booleans, days, and lists
 *     and maps of these, or what the engine takes for null: not reported
 */
public record PerBearer(
    Kind kind, String bearer, String object, Map<String, @Nullable Object> given) {
  /** The answer of an engine if the duty does not bind; every other one is a {@link Status}. */
  private static final String NOT_BOUND = "NOT_BOUND";

  /** What is judged, with the duties in the order in which one builds on another. */
  public enum Kind {
    /** An organization. */
    BODY("2.5", "18.5"),
    /** An enterprise. */
    ENTERPRISE("4.1", "4.2", "4.3", "4.10", "5.2"),
    /** An enterprise that the county is to put on the blacklist. */
    BLACKLISTING("11.4"),
    /** A hidden danger that somebody must rectify. */
    DANGER("7.6", "9.3", "9.7"),
    /** A violation that a body handles. */
    VIOLATION("12.2");

    @SuppressWarnings("ImmutableEnumChecker") // an immutable list
    private final List<String> duties;

    Kind(String... duties) {
      this.duties = List.of(duties);
    }

    /** The ids of the duties. */
    public List<String> duties() {
      return duties;
    }
  }

  /** Adds what the engine answered about a duty to the findings. */
  public void found(String duty, String answer, Map<String, Status> findings) {
    if (!answer.equals(NOT_BOUND)) {
      String about = duty.equals("9.7") ? "9.3#" + object : object;
      findings.put(
          duty + "@" + bearer + (about.isEmpty() ? "" : "#" + about), Status.valueOf(answer));
    }
  }
}
