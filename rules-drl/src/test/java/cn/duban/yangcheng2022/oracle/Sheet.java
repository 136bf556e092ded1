package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Fact;
import cn.duban.finding.Status;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is expected. */
final class Sheet {
  private final Map<String, Expected> expected = new LinkedHashMap<>();

  /** A duty of a bearer that certainly binds it. */
  void must(String duty, Fact bearer, Answer answer) {
    must(duty, bearer, true, answer);
  }

  /**
   * A duty of a bearer.
   *
   * @param bound whether it binds; null: nobody knows, so neither does the finding
   */
  void must(String duty, Fact bearer, @Nullable Boolean bound, Answer answer) {
    put(duty + "@" + bearer.id(), bound, answer);
  }

  /** A duty of a bearer about an object; empty: about nothing in particular. */
  void must(String duty, Fact bearer, String object, @Nullable Boolean bound, Answer answer) {
    put(duty + "@" + bearer.id() + (object.isEmpty() ? "" : "#" + object), bound, answer);
  }

  /** A duty to push on, of a bearer that it certainly binds. */
  void promote(String duty, Fact bearer, Answer answer) {
    promote(duty, bearer, true, answer);
  }

  /** A duty to push on: missing it is no breach. */
  void promote(String duty, Fact bearer, @Nullable Boolean bound, Answer answer) {
    put(duty + "@" + bearer.id(), bound, mild(answer));
  }

  /** A duty to push on, of a bearer about an object. */
  void promote(String duty, Fact bearer, String object, @Nullable Boolean bound, Answer answer) {
    put(duty + "@" + bearer.id() + "#" + object, bound, mild(answer));
  }

  private static Answer mild(Answer answer) {
    return answer.status() == Status.VIOLATED ? answer.with(Status.UNMET) : answer;
  }

  /** A measure that follows from a violated duty. */
  void consequence(String duty, String bearer, String object) {
    put(duty + "@" + bearer + "#" + object, true, new Answer(Status.PENDING, null, "", ""));
  }

  private void put(String id, @Nullable Boolean bound, Answer answer) {
    if (Boolean.FALSE.equals(bound)) {
      return;
    }
    Status status = bound == null ? Status.UNKNOWN : answer.status();
    Expected before =
        expected.put(
            id,
            new Expected(
                id,
                status,
                Optional.ofNullable(answer.lastDay()),
                answer.observed(),
                answer.required()));
    if (before != null) {
      throw new IllegalStateException("expected twice: " + id);
    }
  }

  /** Everything expected so far, by finding id. */
  Map<String, Expected> expected() {
    return expected;
  }

  /** The violated findings so far. */
  Collection<Expected> violated() {
    return expected.values().stream().filter(e -> e.status() == Status.VIOLATED).toList();
  }

  /** Whether several conditions all hold; null if that depends on what nobody says. */
  static @Nullable Boolean all(@Nullable Boolean... conditions) {
    boolean known = true;
    for (Boolean condition : conditions) {
      if (Boolean.FALSE.equals(condition)) {
        return false;
      }
      known &= condition != null;
    }
    return known ? true : null;
  }
}
