package cn.duban.internal.engine;

import cn.duban.duty.Duty;
import cn.duban.finding.Finding;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rules that can be matched: by Drools from DRL, or by Java that the build has made of checked DRL.
 * Immutable and safe for many threads.
 */
public interface RuleBase {
  /**
   * Fires each rule for all that it matches: first over the facts, then, where rules ask for
   * findings, over the violated ones as well.
   *
   * @param violated the findings that rules may match, once the facts have been judged
   * @param firing is told before a rule fires, and whether it may
   */
  void fire(WorkingMemory facts, Supplier<List<Finding>> violated, Duty duty, Firing firing);
}
