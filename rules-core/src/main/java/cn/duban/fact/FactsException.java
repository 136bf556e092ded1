package cn.duban.fact;

import cn.duban.text.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The facts cannot be judged; says everything that is wrong with them at once. */
public final class FactsException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  private final transient List<Problem> problems;

  /**
   * Reports problems.
   *
   * @param problems at least one
   */
  public FactsException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, in the order of the input. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    String shown =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n  "));
    String more =
        problems.size() > SHOWN
            ? "\n  … 另有 %d 处 | and %1$d more".formatted(problems.size() - SHOWN)
            : "";
    return "数据有 %d 处问题 | %1$d problems in the facts:\n  %s%s"
        .formatted(problems.size(), shown, more);
  }
}
