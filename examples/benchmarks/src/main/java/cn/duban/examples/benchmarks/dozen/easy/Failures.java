package cn.duban.examples.benchmarks.dozen.easy;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.RuleListener;

/** Ends the run if a rule fails: the engine would write that into its log and go on. */
final class Failures implements RuleListener {
  @Override
  public void onEvaluationError(Rule rule, Facts facts, Exception exception) {
    throw new IllegalStateException(rule.getName(), exception);
  }

  @Override
  public void onFailure(Rule rule, Facts facts, Exception exception) {
    throw new IllegalStateException(rule.getName(), exception);
  }
}
