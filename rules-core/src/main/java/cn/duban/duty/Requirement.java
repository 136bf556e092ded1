package cn.duban.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked of one docket; the last day is inclusive, null if there is none. */
@FunctionalInterface
interface Requirement {
  Verdict judge(Docket docket, @Nullable LocalDate lastDay);
}
