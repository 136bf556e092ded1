package cn.duban.finding;

import java.time.Duration;

/**
 * What one assessment may take. Passing a limit ends it with a {@link LimitExceededException}.
 *
 * @param firings how often rules may fire, inclusive: about once for each duty of each bearer
 * @param findings how many findings there may be, inclusive
 * @param time how long it may take, not counting a firing that is under way; zero: no time at all
 */
public record Limits(int firings, int findings, Duration time) {
  /** Enough for a county of a million facts many times over. */
  public static final Limits DEFAULT = new Limits(50_000_000, 50_000_000, Duration.ofMinutes(30));

  /** Checks that they are positive; throws {@link IllegalArgumentException}. */
  public Limits {
    if (firings < 1 || findings < 1 || time.isNegative()) {
      throw new IllegalArgumentException(
          "limits must be positive: " + firings + " firings, " + findings + " findings, " + time);
    }
  }
}
