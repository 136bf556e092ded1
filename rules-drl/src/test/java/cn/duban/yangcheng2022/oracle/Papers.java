package cn.duban.yangcheng2022.oracle;

import static cn.duban.yangcheng2022.oracle.Dates.YEAR_END;

import cn.duban.fact.Document;
import cn.duban.fact.Fact;
import cn.duban.finding.Status;
import cn.duban.yangcheng2022.oracle.Paper.Ask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents: in force on the assessment date, and by when (R-DOCUMENT, R-NODATE). */
final class Papers {
  private static final Ask IN_FORCE = new Ask(false, false, Set.of());

  private final World world;

  Papers(World world) {
    this.world = world;
  }

  /** In force. */
  Answer inForce(Fact bearer, String code) {
    return one(bearer, code, IN_FORCE, YEAR_END);
  }

  /** In force by a day. */
  Answer inForceBy(LocalDate lastDay, Fact bearer, String code) {
    return one(bearer, code, IN_FORCE, lastDay);
  }

  /** In force, and issued or revised in 2022. */
  Answer ofThisYear(Fact bearer, String code) {
    return one(bearer, code, new Ask(true, false, Set.of()), YEAR_END);
  }

  /** In force, and states all these parts. */
  Answer stating(Fact bearer, String code, String... parts) {
    world.asksFor(code, parts);
    Ask ask = new Ask(false, false, Set.of(parts));
    Answer answer = one(bearer, code, ask, YEAR_END);
    int there = -1;
    for (Document document : world.records(Document.class, bearer.id(), code)) {
      there = world.later(document.date()) ? there : new Paper(document, world).partsThere(ask);
    }
    return answer.observed().isEmpty() && there >= 0
        ? new Answer(answer.status(), YEAR_END, there + "/" + parts.length, "all " + parts.length)
        : answer;
  }

  /** Each of several in force. */
  Answer allInForce(Fact bearer, String... codes) {
    return several(bearer, IN_FORCE, codes);
  }

  /** Each of several in force and published. */
  Answer allPublished(Fact bearer, String... codes) {
    return several(bearer, new Ask(false, true, Set.of()), codes);
  }

  private Answer one(Fact bearer, String code, Ask ask, LocalDate lastDay) {
    Standing standing = standing(bearer.id(), code, ask, lastDay);
    return new Answer(
        standing.done().status(lastDay, world.asOf),
        lastDay,
        standing.since() == null ? "" : standing.since().toString(),
        (ask.thisYear() ? "2022 <= " : "<= ") + lastDay);
  }

  private Answer several(Fact bearer, Ask ask, String... codes) {
    List<Status> parts = new ArrayList<>();
    for (String code : codes) {
      parts.add(standing(bearer.id(), code, ask, YEAR_END).done().status(YEAR_END, world.asOf));
    }
    return Acts.parts(parts, YEAR_END);
  }

  /** Whether one is there, and since when the one that is there now has had it all. */
  private record Standing(Done done, @Nullable LocalDate since) {}

  /** One must have it all on the assessment date; in time if that, or an older one, did by then. */
  private Standing standing(String bearer, String code, Ask ask, LocalDate lastDay) {
    LocalDate first = null;
    LocalDate now = null;
    boolean mayBeThere = !world.reported(code, bearer);
    boolean mayBeOlder = false;
    for (Document document : world.records(Document.class, bearer, code)) {
      Paper paper = new Paper(document, world);
      LocalDate since = paper.since(ask);
      if (since != null) {
        first = first == null ? since : Dates.earlier(first, since);
        mayBeOlder |= paper.mayHaveHadItAllBy(lastDay, ask);
        if (!paper.ended()) {
          now = now == null ? since : Dates.earlier(now, since);
        }
      } else {
        boolean may = !paper.ended() && paper.mayHaveItAll(ask);
        mayBeThere |= may;
        mayBeOlder |= may && paper.mayHaveStartedBy(lastDay, ask);
      }
    }
    if (first == null || now == null) {
      return new Standing(Done.notIf(!mayBeThere), null);
    }
    Done done = Done.on(first, lastDay);
    return new Standing(done == Done.LATE && mayBeOlder ? Done.UNKNOWN : done, now);
  }
}
