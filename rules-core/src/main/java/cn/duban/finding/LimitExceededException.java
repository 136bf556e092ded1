package cn.duban.finding;

import cn.duban.text.Problem;

/** An assessment took more than the host allows; nothing of it can be used. */
public final class LimitExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  /** Made by the engine. */
  public LimitExceededException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** Which limit, with the file, line and name of the rule at work. */
  public Problem problem() {
    return problem;
  }
}
