package cn.duban.yangcheng2022.oracle;

import static cn.duban.yangcheng2022.oracle.Dates.YEAR_END;

import cn.duban.fact.Document;
import cn.duban.fact.Fact;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents: in force on the assessment date, and by when (R-DOCUMENT, R-NODATE). */
final class Papers {
  private final World world;

  Papers(World world) {
    this.world = world;
  }

  /** What is asked of a document besides being in force. */
  private record Ask(boolean thisYear, boolean published, Set<String> parts) {}

  /** What one document is worth: since when it has all that is asked, if it has. */
  private record Worth(Done done, @Nullable LocalDate since) {
    static final Worth UNKNOWN = new Worth(Done.UNKNOWN, null);
    static final Worth NOTHING = new Worth(Done.NOT, null);

    static Worth since(LocalDate day) {
      return new Worth(Done.IN_TIME, day);
    }
  }

  /** In force. */
  Answer inForce(Fact bearer, String code) {
    return one(bearer, code, new Ask(false, false, Set.of()));
  }

  /** In force, and issued or revised in 2022. */
  Answer ofThisYear(Fact bearer, String code) {
    return one(bearer, code, new Ask(true, false, Set.of()));
  }

  /** In force, and states all these parts. */
  Answer stating(Fact bearer, String code, String... parts) {
    return one(bearer, code, new Ask(false, false, Set.of(parts)));
  }

  /** Each of several in force. */
  Answer allInForce(Fact bearer, String... codes) {
    return several(bearer, new Ask(false, false, Set.of()), codes);
  }

  /** Each of several in force and published. */
  Answer allPublished(Fact bearer, String... codes) {
    return several(bearer, new Ask(false, true, Set.of()), codes);
  }

  private Answer one(Fact bearer, String code, Ask ask) {
    Worth worth = best(bearer.id(), code, ask);
    String day = worth.since() == null ? "" : worth.since().toString();
    return new Answer(worth.done().status(YEAR_END, world.asOf), YEAR_END, day, "");
  }

  private Answer several(Fact bearer, Ask ask, String... codes) {
    List<Status> parts = new ArrayList<>();
    for (String code : codes) {
      parts.add(best(bearer.id(), code, ask).done().status(YEAR_END, world.asOf));
    }
    return Acts.parts(parts, YEAR_END);
  }

  /** One that has it all on the assessment date; in time if it, or an older one, had it by then. */
  private Worth best(String bearer, String code, Ask ask) {
    LocalDate first = null;
    boolean holds = false;
    boolean open = !world.reported(code, bearer);
    for (Document paper : world.records(Document.class, bearer, code)) {
      Worth worth = worth(paper, ask);
      boolean ended = paper.effectiveUntil() != null && paper.effectiveUntil().isBefore(world.asOf);
      if (worth.since() != null) {
        first = first == null ? worth.since() : Dates.earlier(first, worth.since());
        holds |= !ended;
      }
      open |= worth.done() == Done.UNKNOWN && !ended;
    }
    return holds ? new Worth(Done.on(first, YEAR_END), first) : open ? Worth.UNKNOWN : Worth.NOTHING;
  }

  private Worth worth(Document paper, Ask ask) {
    LocalDate since = start(paper);
    Done force = since == null ? Done.UNKNOWN : world.later(since) ? Done.NOT : Done.IN_TIME;
    if (force != Done.IN_TIME || since == null) {
      return new Worth(force, null);
    }
    if (ask.thisYear()) {
      LocalDate renewed =
          Stream.of(paper.issuedOn(), paper.revisedOn())
              .filter(day -> Dates.inYear(day) && !world.later(day))
              .min(LocalDate::compareTo)
              .orElse(null);
      if (renewed == null) {
        return mayBeOfThisYear(paper) ? Worth.UNKNOWN : Worth.NOTHING;
      }
      since = Dates.later(since, renewed);
    }
    if (ask.published()) {
      if (paper.publishedOn() == null) {
        return world.reported("Document.publishedOn", paper.bearer()) ? Worth.NOTHING : Worth.UNKNOWN;
      }
      since = Dates.later(since, paper.publishedOn());
    }
    if (!ask.parts().isEmpty()) {
      if (paper.parts() == null && !world.reported("Document.parts", paper.bearer())) {
        return Worth.UNKNOWN;
      }
      if (paper.parts() == null || !paper.parts().containsAll(ask.parts())) {
        return Worth.NOTHING;
      }
    }
    return world.later(since) ? Worth.NOTHING : Worth.since(since);
  }

  /** The day from which it is certainly in force: issued, and effective. */
  private static @Nullable LocalDate start(Document paper) {
    if (paper.issuedOn() == null) {
      return paper.effectiveFrom() == null ? paper.revisedOn() : paper.effectiveFrom();
    }
    return paper.effectiveFrom() == null
        ? paper.issuedOn()
        : Dates.later(paper.issuedOn(), paper.effectiveFrom());
  }

  /** Whether it may have been issued or revised in 2022 although no day that we know lies there. */
  private boolean mayBeOfThisYear(Document paper) {
    boolean issuedInOtherYear = paper.issuedOn() != null && !world.later(paper.issuedOn());
    boolean lastRevisedBefore = paper.revisedOn() != null && paper.revisedOn().getYear() < 2022;
    boolean issuedAfter = paper.issuedOn() != null && paper.issuedOn().getYear() > 2022;
    boolean revisionsComplete = world.reported("Document.revisedOn", paper.bearer());
    boolean issuesComplete = world.reported("Document.issuedOn", paper.bearer());
    boolean mayBeRevised = !lastRevisedBefore && !issuedAfter && !revisionsComplete;
    boolean mayBeIssued = !issuedInOtherYear && !lastRevisedBefore && !issuesComplete;
    return mayBeRevised || mayBeIssued;
  }
}
