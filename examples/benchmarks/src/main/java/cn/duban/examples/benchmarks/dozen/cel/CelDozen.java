package cn.duban.examples.benchmarks.dozen.cel;

import cn.duban.examples.benchmarks.dozen.Contender;
import cn.duban.examples.benchmarks.dozen.LookedUp;
import cn.duban.examples.benchmarks.dozen.PerBearer;
import cn.duban.fact.Fact;
import cn.duban.fact.Report;
import cn.duban.finding.Status;
import cn.duban.notice.WorkCalendar;
import cn.duban.yangcheng2022.Yangcheng2022;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The dozen duties in <a href="https://cel.dev">CEL</a>, one expression each, compiled once.
 *
 * <p>An expression sees one bearer at a time and can look nothing up: the host groups the facts by
 * bearer and code, counts working days and says for what its data are complete ({@link LookedUp}).
 * CEL has no days, so they are texts such as {@code 2022-12-31}, which compare like days.
 */
public final class CelDozen implements Contender {
  private final Map<String, CelRuntime.Program> programs = new TreeMap<>();
  private final WorkCalendar calendar = Yangcheng2022.rules().notice().calendar();

  /** Compiles the expressions. */
  public CelDozen() {
    Expressions expressions = new Expressions();
    for (PerBearer.Kind kind : PerBearer.Kind.values()) {
      kind.duties().forEach(duty -> programs.put(duty, expressions.compile(duty)));
    }
  }

  @Override
  public Map<String, Status> judge(List<Fact> facts, List<Report> reports, LocalDate asOf) {
    Map<String, Status> findings = new HashMap<>();
    new LookedUp(facts, reports, asOf, calendar, LocalDate::toString, NullValue.NULL_VALUE)
        .forEach(one -> judge(one, findings));
    return findings;
  }

  /** The answers so far are given to the next expression: a consequence builds on them. */
  private void judge(PerBearer one, Map<String, Status> findings) {
    Map<String, String> answers = new HashMap<>();
    Map<String, @Nullable Object> given = one.given();
    given.put("answers", answers);
    for (String duty : one.kind().duties()) {
      String answer = answer(duty, given);
      answers.put(duty, answer);
      one.found(duty, answer, findings);
    }
  }

  private String answer(String duty, Map<String, @Nullable Object> given) {
    try {
      return (String) Objects.requireNonNull(programs.get(duty)).eval(given);
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(duty + " of " + given, e);
    }
  }
}
