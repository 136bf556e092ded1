package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Person;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What persons owe in the months in which they are in post (R-TERM). */
final class Terms {
  private final World world;

  Terms(World world) {
    this.world = world;
  }

  /**
   * One act in every month from April to December that lies within the term; none: no duty.
   *
   * @return whether there is such a month
   */
  boolean monthly(Sheet sheet, String duty, Person person, @Nullable Boolean bound, String code) {
    List<Status> months = new ArrayList<>();
    LocalDate lastDay = null;
    LocalDate next = null;
    for (int number = 4; number <= 12; number++) {
      YearMonth month = YearMonth.of(2022, number);
      LocalDate first = month.atDay(1);
      LocalDate last = month.atEndOfMonth();
      if ((person.inPostFrom() != null && person.inPostFrom().isAfter(first))
          || (person.inPostUntil() != null && person.inPostUntil().isBefore(last))) {
        continue;
      }
      next = next == null ? last : next;
      if (!world.later(first)) {
        lastDay = last;
        months.add(month(person, code, first, last));
      }
    }
    if (next != null) {
      sheet.must(
          duty,
          person,
          bound,
          months.isEmpty()
              ? new Answer(Status.PENDING, next, "0", ">= 1")
              : Acts.parts(months, lastDay));
    }
    return next != null;
  }

  private Status month(Person person, String code, LocalDate first, LocalDate last) {
    boolean complete = world.reported(code, person.id(), Dates.earlier(world.asOf, last));
    Done done =
        new Acts(world).within(person.id(), code, first, last).isEmpty()
            ? Done.notIf(complete)
            : Done.IN_TIME;
    Status status = done.status(last, world.asOf);
    boolean perhapsNotInPost =
        person.inPostFrom() == null && !world.reported("Person.inPostFrom", person.id());
    return status == Status.VIOLATED && perhapsNotInPost ? Status.UNKNOWN : status;
  }
}
