package cn.duban.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Two assessments of the same facts held against each other, finding by finding: by two rule sets,
 * or on two dates.
 *
 * @param flips findings that have another status, or that only one of the two has; in the order of
 *     the notice
 * @param restated findings that keep their status but have another last day, or are asked for
 *     another number; in the order of the notice
 */
public record Comparison(List<Flip> flips, List<Flip> restated) {
  /** Copies the lists. */
  public Comparison {
    flips = List.copyOf(flips);
    restated = List.copyOf(restated);
  }

  /** Holds one assessment against another. */
  public static Comparison of(Assessment before, Assessment after) {
    Map<String, Finding> was = byId(before);
    Map<String, Finding> is = byId(after);
    Set<String> ids = new LinkedHashSet<>(is.keySet());
    ids.addAll(was.keySet());
    List<Flip> flips = new ArrayList<>();
    List<Flip> restated = new ArrayList<>();
    for (String id : ids) {
      Flip flip = new Flip(Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id)));
      if (!flip.before().map(Finding::status).equals(flip.after().map(Finding::status))) {
        flips.add(flip);
      } else if (!flip.before()
          .map(Comparison::asked)
          .equals(flip.after().map(Comparison::asked))) {
        restated.add(flip);
      }
    }
    return new Comparison(flips, restated);
  }

  private static Map<String, Finding> byId(Assessment assessment) {
    Map<String, Finding> byId = new LinkedHashMap<>();
    assessment.findings().forEach(finding -> byId.put(finding.id(), finding));
    return byId;
  }

  private static List<Object> asked(Finding finding) {
    return List.of(finding.lastDay(), finding.observation().required());
  }

  /**
   * One finding in both assessments.
   *
   * @param before empty: there was none
   * @param after empty: there is none
   */
  public record Flip(Optional<Finding> before, Optional<Finding> after) {
    /** The finding as it is, or as it was if there is none any more. */
    public Finding either() {
      return Objects.requireNonNull(after.orElseGet(() -> before.orElse(null)));
    }
  }
}
