package cn.duban.yangcheng2022.oracle;

import static cn.duban.yangcheng2022.oracle.Dates.YEAR_END;
import static cn.duban.yangcheng2022.oracle.Dates.YEAR_START;

import cn.duban.fact.Activity;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.FacilityStatus;
import cn.duban.fact.MajorHazardSource;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Subject;
import cn.duban.finding.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many of the county's mines, communities or persons did something. */
final class Totals {
  private final World world;

  Totals(World world) {
    this.world = world;
  }

  /** Distinct producing coal mines that applied for the first grade (8.coal.7). */
  Answer firstGradeApplications(Organization county, int asked) {
    LocalDate day = Dates.earlier(world.asOf, YEAR_END);
    Count count = new Count("FIRST_GRADE_APPLICATION", county);
    for (Facility mine : world.places(FacilityKind.COAL_MINE)) {
      FacilityStatus status = Article08Mines.statusOn(mine, day);
      if (status == null || status == FacilityStatus.NORMAL_PRODUCTION) {
        count.add(mine, status != null);
      }
    }
    return count.atLeast(asked);
  }

  /** Distinct communities created as provincial model communities (13.5). */
  Answer modelCommunities(Organization county, int asked) {
    Count count = new Count("MODEL_COMMUNITY", county);
    world.bodies(OrgKind.VILLAGE).forEach(community -> count.add(community, true));
    return count.atLeast(asked);
  }

  /** Everybody responsible for a major hazard source was trained (8.chem.6). */
  Answer guarantorsTrained() {
    Set<String> persons = new LinkedHashSet<>();
    boolean somebodyUnknown = false;
    for (MajorHazardSource source : world.all(MajorHazardSource.class)) {
      Stream.of(source.principal(), source.technical(), source.operational())
          .flatMap(Stream::ofNullable)
          .forEach(persons::add);
      somebodyUnknown |=
          missing(source, "principal", source.principal())
              || missing(source, "technical", source.technical())
              || missing(source, "operational", source.operational());
    }
    List<Status> each = new ArrayList<>();
    for (String id : persons) {
      LocalDate day = first(world.find(Subject.class, id), "GUARANTOR_TRAINING");
      Done done =
          day != null
              ? Done.on(day, YEAR_END)
              : Done.notIf(world.reported("GUARANTOR_TRAINING", id));
      each.add(done.status(YEAR_END, world.asOf));
    }
    if (each.isEmpty()) {
      return new Answer(Status.UNKNOWN, YEAR_END, "", "");
    }
    Answer answer = Acts.parts(each, YEAR_END);
    return somebodyUnknown
        ? answer.with(Status.worst(List.of(answer.status(), Status.UNKNOWN)))
        : answer;
  }

  private boolean missing(MajorHazardSource source, String role, @Nullable String person) {
    return person == null && !world.reported("MajorHazardSource." + role, source.id());
  }

  /** The first act from the beginning of 2022 on. */
  private @Nullable LocalDate first(Subject bearer, String code) {
    for (Activity act : world.records(Activity.class, bearer.id(), code)) {
      if (!act.date().isBefore(YEAR_START)) {
        return act.date();
      }
    }
    return null;
  }

  /** Things that count for certain, in time or late, and things that may count. */
  private final class Count {
    private final String code;
    private final boolean complete;
    private int inTime;
    private int late;
    private int possible;

    /** A shortage is certain only if the data of the whole county are complete. */
    Count(String code, Organization county) {
      this.code = code;
      complete = world.reported(code, county.id());
    }

    void add(Subject whose, boolean certain) {
      LocalDate day = first(whose, code);
      if (day == null) {
        possible += world.reported(code, whose.id()) ? 0 : 1;
      } else if (!certain) {
        possible++;
      } else if (day.isAfter(YEAR_END)) {
        late++;
      } else {
        inTime++;
      }
    }

    Answer atLeast(int asked) {
      int certain = inTime + late;
      Done done =
          inTime >= asked
              ? Done.IN_TIME
              : certain >= asked ? Done.LATE : Done.notIf(complete && certain + possible < asked);
      return new Answer(
          done.status(YEAR_END, world.asOf), YEAR_END, Integer.toString(certain), ">= " + asked);
    }
  }
}
