package cn.duban;

import cn.duban.text.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A rule set cannot be used; says everything that is wrong with it at once. */
public final class RuleSetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Reports problems.
   *
   * @param problems at least one, each with file, line and rule
   */
  public RuleSetException(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(
                Collectors.joining(
                    "\n  ",
                    "规则集有 %d 处问题 | %1$d problems in the rule set:\n  ".formatted(problems.size()),
                    "")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, in the order of the files. */
  public List<Problem> problems() {
    return problems;
  }
}
