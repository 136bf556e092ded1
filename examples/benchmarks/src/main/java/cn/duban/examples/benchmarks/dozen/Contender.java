package cn.duban.examples.benchmarks.dozen;

import cn.duban.fact.Fact;
import cn.duban.fact.Report;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One way to judge the duties of {@link Dozen}. What can be made ready once is made ready before.
 */
public interface Contender extends AutoCloseable {
  /**
   * Judges a county from its fact objects.
   *
   * @param reports what the host declares complete
   * @return {@link cn.duban.finding.Finding#id()} to status, of every finding of the dozen duties
   */
  Map<String, Status> judge(List<Fact> facts, List<Report> reports, LocalDate asOf);

  @Override
  default void close() {}
}
