package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Fact;
import cn.duban.fact.Headcount;
import cn.duban.fact.Indicator;
import cn.duban.finding.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Shares and quantities: exact, without rounding (R-75, R-PLAN, R-BASICALLY). */
final class Shares {
  private final World world;
  private final States states;

  Shares(World world) {
    this.world = world;
    states = new States(world);
  }

  /** The newest count of one group of persons against the newest of another. */
  Answer heads(Fact bearer, String part, String whole, int percent, LocalDate lastDay) {
    List<Headcount> parts = world.records(Headcount.class, bearer.id(), part);
    List<Headcount> wholes = world.records(Headcount.class, bearer.id(), whole);
    TreeSet<LocalDate> days = new TreeSet<>();
    parts.forEach(count -> days.add(count.date()));
    wholes.forEach(count -> days.add(count.date()));
    Integer several = on(world.asOf, parts, world.reported(part, bearer.id()));
    Integer all = somebody(world.asOf, wholes);
    Done done = Done.UNKNOWN;
    if (several != null && all != null) {
      done =
          Done.notIf(
              upToDate(parts, bearer, part, lastDay) && upToDate(wholes, bearer, whole, lastDay));
      if (reaches(several, all, percent)) {
        done = Done.IN_TIME;
        for (LocalDate day : days) {
          Integer severalThen = on(day, parts, world.reported(part, bearer.id()));
          Integer allThen = somebody(day, wholes);
          if (severalThen != null && allThen != null && reaches(severalThen, allThen, percent)) {
            done = Done.on(day, lastDay);
            break;
          }
        }
      }
    }
    return new Answer(
        done.status(lastDay, world.asOf),
        lastDay,
        several == null || all == null ? "" : several + "/" + all,
        ">= " + percent + "%");
  }

  /** Whether the newest count tells how things stand on the last day or later. */
  private boolean upToDate(List<Headcount> counts, Fact bearer, String code, LocalDate lastDay) {
    return world.reported(code, bearer.id())
        || (!counts.isEmpty() && world.proves(States.last(counts).date(), lastDay));
  }

  private static boolean reaches(int part, int whole, int percent) {
    return part * 100L >= (long) whole * percent;
  }

  private static @Nullable Integer on(LocalDate day, List<Headcount> counts, boolean noneIsZero) {
    Integer found = null;
    for (Headcount count : counts) {
      if (!count.date().isAfter(day)) {
        found = count.count();
      }
    }
    return found == null && noneIsZero ? Integer.valueOf(0) : found;
  }

  /** There is no share of nobody. */
  private static @Nullable Integer somebody(LocalDate day, List<Headcount> counts) {
    Integer found = on(day, counts, false);
    return found != null && found == 0 ? null : found;
  }

  /** An indicator reaches a number. */
  Answer reaches(Fact bearer, String code, int asked) {
    List<Indicator> records = world.records(Indicator.class, bearer.id(), code);
    Done done =
        states.newest(
            records,
            record -> record.actual().compareTo(BigDecimal.valueOf(asked)) >= 0,
            Dates.YEAR_END,
            bearer,
            code);
    String none = done == Done.UNKNOWN ? "" : "0";
    String seen = records.isEmpty() ? none : plain(States.last(records).actual());
    return new Answer(done.status(Dates.YEAR_END, world.asOf), Dates.YEAR_END, seen, ">= " + asked);
  }

  /** An indicator reaches so many per cent of its plan. */
  Answer ofPlan(Fact bearer, String code, int percent) {
    return ofPlanBy(Dates.YEAR_END, bearer, code, percent);
  }

  /** The same by a day. */
  Answer ofPlanBy(LocalDate lastDay, Fact bearer, String code, int percent) {
    List<Indicator> records = world.records(Indicator.class, bearer.id(), code);
    Done done =
        records.isEmpty()
            ? Done.UNKNOWN
            : states.newest(records, record -> reaches(record, percent), lastDay, bearer, code);
    return new Answer(
        done.status(lastDay, world.asOf),
        lastDay,
        records.isEmpty() ? "" : seen(States.last(records)),
        ">= " + percent + "%");
  }

  /** Each of several indicators reaches so many per cent of its plan. */
  Answer allOfPlan(Fact bearer, int percent, String... codes) {
    List<Status> parts = new ArrayList<>();
    for (String code : codes) {
      parts.add(ofPlan(bearer, code, percent).status());
    }
    return Acts.parts(parts, Dates.YEAR_END);
  }

  private static @Nullable Boolean reaches(Indicator record, int percent) {
    return record.planned() == null
        ? null
        : record
                .actual()
                .multiply(BigDecimal.valueOf(100))
                .compareTo(record.planned().multiply(BigDecimal.valueOf(percent)))
            >= 0;
  }

  private static String seen(Indicator record) {
    return plain(record.actual()) + (record.planned() == null ? "" : "/" + plain(record.planned()));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
