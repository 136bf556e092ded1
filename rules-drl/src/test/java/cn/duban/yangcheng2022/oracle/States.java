package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Assignment;
import cn.duban.fact.Checklist;
import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.Flag;
import cn.duban.fact.Headcount;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States, judged by the newest record; in time if a record was good by the last day (R-STATE). */
final class States {
  private final World world;

  States(World world) {
    this.world = world;
  }

  /** At least so many persons; {@code lastDay} null: from the day of issue. */
  Answer heads(Fact bearer, String code, int asked, @Nullable LocalDate lastDay) {
    List<Headcount> counts = world.records(Headcount.class, bearer.id(), code);
    Done done = newest(counts, count -> count.count() >= asked, lastDay, bearer, code);
    return new Answer(done.status(lastDay, world.asOf), lastDay, seen(counts, done), ">= " + asked);
  }

  /** As many persons as the newest count says are required (R-ENGINEERS). */
  Answer headsRequired(Fact bearer, String code, LocalDate lastDay) {
    List<Headcount> counts = world.records(Headcount.class, bearer.id(), code);
    Done done =
        newest(
            counts,
            count -> count.required() == null ? null : count.count() >= count.required(),
            lastDay,
            bearer,
            code);
    Integer required = counts.isEmpty() ? null : last(counts).required();
    if (required == null) {
      done = Done.UNKNOWN;
    }
    return new Answer(
        done.status(lastDay, world.asOf),
        lastDay,
        seen(counts, done),
        ">= " + (required == null ? "?" : required));
  }

  private static String seen(List<Headcount> counts, Done done) {
    return counts.isEmpty() && done == Done.UNKNOWN
        ? ""
        : counts.isEmpty() ? "0" : Integer.toString(last(counts).count());
  }

  /** Somebody is in charge of a field. */
  Answer assigned(Fact bearer, String code, String field, LocalDate lastDay) {
    world.asksFor(code, field);
    List<Assignment> assignments =
        world.records(Assignment.class, bearer.id(), code).stream()
            .filter(assignment -> assignment.object().equals(field))
            .toList();
    boolean nobodyMeansNobody = world.reported("Assignment.assignee", bearer.id());
    Done done =
        newest(
            assignments,
            a -> a.assignee() != null ? Boolean.TRUE : nobodyMeansNobody ? Boolean.FALSE : null,
            lastDay,
            bearer,
            code);
    String assignee = assignments.isEmpty() ? null : last(assignments).assignee();
    return new Answer(
        done.status(lastDay, world.asOf), lastDay, assignee == null ? "" : assignee, "");
  }

  /** All items in place; {@code lastDay} null: from the day of issue. */
  Answer checked(Fact bearer, String code, @Nullable LocalDate lastDay, String... items) {
    world.asksFor(code, items);
    List<Checklist> lists = world.records(Checklist.class, bearer.id(), code);
    Done done =
        newest(lists, list -> list.items().containsAll(Set.of(items)), lastDay, bearer, code);
    long there =
        lists.isEmpty() ? 0 : Set.of(items).stream().filter(last(lists).items()::contains).count();
    return new Answer(
        done.status(lastDay, world.asOf),
        lastDay,
        there + "/" + items.length,
        "all " + items.length);
  }

  /** Something holds. */
  Answer holds(Fact bearer, String code, @Nullable LocalDate lastDay) {
    List<Flag> flags = world.records(Flag.class, bearer.id(), code);
    Done done = newest(flags, Flag::value, lastDay, bearer, code);
    return new Answer(
        done.status(lastDay, world.asOf), lastDay, seen(flags), flags.isEmpty() ? "" : "yes");
  }

  /** Something holds and showed itself at most 24 hours before the day ended (R-REALTIME). */
  Answer holdsWithin24Hours(Fact bearer, String code) {
    List<Flag> flags = world.records(Flag.class, bearer.id(), code);
    Instants instants = new Instants(world);
    Instant earliest = instants.endOfDay().minus(Duration.ofHours(24));
    Done done =
        newest(
            flags,
            flag -> {
              Instant seen = flag.lastSeenAt();
              boolean unknown = seen == null || instants.later(seen);
              if (!flag.value()) {
                return false;
              }
              if (unknown) {
                return null;
              }
              boolean uploaded = !seen.isBefore(earliest);
              boolean ofToday = flag.date().equals(world.asOf);
              return uploaded || ofToday || world.reported(code, bearer.id()) ? uploaded : null;
            },
            null,
            bearer,
            code);
    return new Answer(
        done.status(null, world.asOf), null, seen(flags), flags.isEmpty() ? "" : "yes");
  }

  private static String seen(List<Flag> flags) {
    if (flags.isEmpty()) {
      return "";
    }
    Instant seen = last(flags).lastSeenAt();
    return (last(flags).value() ? "yes" : "no") + (seen == null ? "" : " " + Instants.text(seen));
  }

  /** The newest record decides; whether it came in time is told by the first good one. */
  <E extends Evidence> Done newest(
      List<E> records,
      Function<E, @Nullable Boolean> good,
      @Nullable LocalDate lastDay,
      Fact bearer,
      String code) {
    if (records.isEmpty()) {
      return Done.notIf(world.reported(code, bearer.id()));
    }
    Boolean now = good.apply(last(records));
    if (now == null) {
      return Done.UNKNOWN;
    }
    if (!now) {
      return Done.notIf(
          world.reported(code, bearer.id()) || world.proves(last(records).date(), lastDay));
    }
    for (E record : records) {
      LocalDate day = record.date();
      if (day != null && Boolean.TRUE.equals(good.apply(record))) {
        return Done.on(day, lastDay);
      }
    }
    throw new IllegalStateException("the newest record was good");
  }

  static <E> E last(List<E> records) {
    return records.get(records.size() - 1);
  }
}
