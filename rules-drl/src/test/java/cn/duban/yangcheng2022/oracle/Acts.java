package cn.duban.yangcheng2022.oracle;

import static cn.duban.yangcheng2022.oracle.Dates.YEAR_END;
import static cn.duban.yangcheng2022.oracle.Dates.YEAR_START;

import cn.duban.fact.Activity;
import cn.duban.fact.Fact;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Acts of a bearer: how many, in which period, about whom, covering what. */
final class Acts {
  private final World world;

  Acts(World world) {
    this.world = world;
  }

  /** So many acts in 2022 (R-YEAR). */
  Answer inYear(Fact bearer, String code, int asked) {
    return inYearBy(YEAR_END, bearer, code, asked);
  }

  /** So many acts in 2022, due on a day within the year. */
  Answer inYearBy(LocalDate lastDay, Fact bearer, String code, int asked) {
    return count(bearer, code, asked, lastDay, act -> true, () -> false);
  }

  /** So many acts in 2022 about one object. */
  Answer inYearAbout(String object, Fact bearer, String code, int asked) {
    return count(
        bearer,
        code,
        asked,
        YEAR_END,
        act -> act.object() == null ? null : act.object().equals(object),
        () -> world.reported("Activity.object", bearer.id()));
  }

  /** So many acts in 2022 of which something holds that may be unknown of an act. */
  Answer count(
      Fact bearer,
      String code,
      int asked,
      LocalDate lastDay,
      Function<Activity, @Nullable Boolean> counts,
      java.util.function.BooleanSupplier unknownMeansNo) {
    int inTime = 0;
    int certain = 0;
    int possible = 0;
    for (Activity act : within(bearer.id(), code, YEAR_START, YEAR_END)) {
      Boolean counted = counts.apply(act);
      if (counted == null) {
        possible++;
      } else if (counted) {
        certain++;
        inTime += act.date().isAfter(lastDay) ? 0 : 1;
      }
    }
    boolean open = certain + possible >= asked && !unknownMeansNo.getAsBoolean();
    Done done =
        inTime >= asked
            ? Done.IN_TIME
            : certain >= asked
                ? Done.LATE
                : Done.notIf(!open && complete(bearer.id(), YEAR_END, code));
    String seen = done == Done.UNKNOWN && certain == 0 ? "" : "" + certain;
    return new Answer(done.status(lastDay, world.asOf), lastDay, seen, ">= " + asked);
  }

  /** So many acts, of any of the codes, in every month from April to December 2022 (R-START). */
  Answer monthly(Fact bearer, int asked, String... codes) {
    List<Status> months = new ArrayList<>();
    LocalDate lastDay = YEAR_END;
    for (YearMonth month : months(world.asOf)) {
      lastDay = month.atEndOfMonth();
      int held = 0;
      for (String code : codes) {
        held += within(bearer.id(), code, month.atDay(1), lastDay).size();
      }
      Done done = held >= asked ? Done.IN_TIME : Done.notIf(complete(bearer.id(), lastDay, codes));
      months.add(done.status(lastDay, world.asOf));
    }
    return parts(months, lastDay);
  }

  /** The months from April to December 2022 that have begun. */
  static List<YearMonth> months(LocalDate asOf) {
    List<YearMonth> begun = new ArrayList<>();
    for (int month = 4; month <= 12; month++) {
      YearMonth one = YearMonth.of(2022, month);
      if (!one.atDay(1).isAfter(asOf)) {
        begun.add(one);
      }
    }
    return begun;
  }

  /** At least one act of each kind in 2022. */
  Answer eachInYear(Fact bearer, String... codes) {
    List<Status> parts = new ArrayList<>();
    for (String code : codes) {
      parts.add(inYear(bearer, code, 1).status());
    }
    return parts(parts, YEAR_END);
  }

  /** So many acts in 2022 that cover a topic. */
  Answer inYearCovering(String topic, Fact bearer, String code, int asked) {
    world.asksFor(code, topic);
    return count(
        bearer,
        code,
        asked,
        YEAR_END,
        act -> act.topics() == null ? null : act.topics().contains(topic),
        () -> world.reported("Activity.topics", bearer.id()));
  }

  /** Each topic covered by an act in 2022. */
  Answer covering(Fact bearer, String code, String... topics) {
    List<Status> parts = new ArrayList<>();
    for (String topic : topics) {
      parts.add(inYearCovering(topic, bearer, code, 1).status());
    }
    return parts(parts, YEAR_END);
  }

  /** Acts of a bearer that began within a period and not after the assessment date. */
  List<Activity> within(String bearer, String code, LocalDate from, LocalDate to) {
    List<Activity> found = new ArrayList<>();
    for (Activity act : world.records(Activity.class, bearer, code)) {
      if (!act.date().isBefore(from) && !act.date().isAfter(to)) {
        found.add(act);
      }
    }
    return found;
  }

  private boolean complete(String bearer, LocalDate end, String... codes) {
    LocalDate through = Dates.earlier(world.asOf, end);
    return Set.of(codes).stream().allMatch(code -> world.reported(code, bearer, through));
  }

  /** The worst of several parts. */
  static Answer parts(List<Status> parts, @Nullable LocalDate lastDay) {
    long good =
        parts.stream().filter(s -> s == Status.FULFILLED || s == Status.FULFILLED_LATE).count();
    return new Answer(
        Status.worst(parts), lastDay, good + "/" + parts.size(), "all " + parts.size());
  }
}
