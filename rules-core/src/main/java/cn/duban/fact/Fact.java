package cn.duban.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that the host knows. */
public sealed interface Fact permits Subject, Case, Evidence {
  /** The host's id, opaque and not empty. Subjects and cases share one space of ids. */
  String id();

  /**
   * The day in Asia/Shanghai on which the fact came to be; null for what has no such day, such as
   * an organisation. A fact dated after the assessment date does not count.
   */
  @Nullable LocalDate date();
}
