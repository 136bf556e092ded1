package cn.duban.internal.engine;

import cn.duban.finding.LimitExceededException;
import cn.duban.finding.Limits;
import cn.duban.text.Problem;
import cn.duban.text.Text;

/** Sees that one assessment keeps to its limits. */
final class Watchdog {
  private final Limits limits;
  private final long started = System.nanoTime();
  private int firings;

  Watchdog(Limits limits) {
    this.limits = limits;
  }

  /**
   * A rule begins to fire.
   *
   * @param findings how many findings there are so far
   */
  void fires(Rule rule, int findings) {
    firings++;
    if (firings > limits.firings()) {
      throw exceeded(rule, "规则触发超过 %d 次", "more than %d firings", limits.firings());
    }
    if (findings >= limits.findings()) {
      throw exceeded(rule, "结论超过 %d 条", "more than %d findings", limits.findings());
    }
    if (System.nanoTime() - started > limits.time().toNanos()) {
      throw exceeded(
          rule, "评估时间超过 %d 毫秒", "more time than %d milliseconds", limits.time().toMillis());
    }
  }

  private static LimitExceededException exceeded(Rule rule, String zh, String en, long limit) {
    return new LimitExceededException(
        new Problem(
            "%s:%d %s".formatted(rule.obligation().file(), rule.obligation().line(), rule.name()),
            new Text(
                zh.formatted(limit) + "，评估已停止，结果不可用；请检查该规则的条件，或由系统放宽限制",
                en.formatted(limit)
                    + ": the assessment was stopped and nothing of it can be used; look at the"
                    + " conditions of this rule, or let the host raise the limit")));
  }
}
