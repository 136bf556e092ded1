package cn.duban.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Someone or something that can owe a duty, or that a duty can be about. */
public sealed interface Subject extends Fact
    permits Organization, Person, Enterprise, Facility, MajorHazardSource {

  /** How people call it; null if the host gives no name, then the id stands in for it. */
  @Nullable String name();

  @Override
  default @Nullable LocalDate date() {
    return null;
  }
}
