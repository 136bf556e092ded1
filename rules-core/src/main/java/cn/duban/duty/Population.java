package cn.duban.duty;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.FacilityStatus;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.MajorHazardSource;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.finding.Missing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All of a kind, for duties about every one of them or about how many of them have something. */
public enum Population {
  /** Every enterprise. */
  ENTERPRISE(Enterprise.class),
  /** Every village and community. */
  VILLAGE(Organization.class),
  /**
   * Every coal mine in normal production on the assessment date, at the latest at the year's end.
   */
  PRODUCING_COAL_MINE(Facility.class),
  /** Every major hazard source. */
  MAJOR_HAZARD_SOURCE(MajorHazardSource.class),
  /** Every person responsible for a major hazard source, once however many sources there are. */
  HAZARD_SOURCE_PERSON(Person.class);

  private final Class<? extends Fact> type;

  Population(Class<? extends Fact> type) {
    this.type = type;
  }

  /** The type of its members. */
  public Class<? extends Fact> type() {
    return type;
  }

  /** The types of the facts that tell who the members are. */
  public Set<Class<? extends Fact>> types() {
    return this == HAZARD_SOURCE_PERSON ? Set.of(type, MAJOR_HAZARD_SOURCE.type) : Set.of(type);
  }

  /** The members in the order of their ids. */
  List<? extends Fact> members(Docket docket) {
    return docket
        .inquiry()
        .once(
            this, // many duties ask for the same, which are the same for all bearers
            population ->
                all(docket.facts(), day(docket)).stream()
                    .sorted(Comparator.comparing(Fact::id))
                    .toList());
  }

  /** Those of whom it is not known whether they are members. */
  List<? extends Fact> uncertain(Docket docket) {
    return this == PRODUCING_COAL_MINE
        ? docket.facts().ofType(Facility.class).stream()
            .filter(f -> f.kind() == FacilityKind.COAL_MINE && f.statusOn(day(docket)) == null)
            .sorted(Comparator.comparing(Fact::id))
            .toList()
        : List.of();
  }

  /** What to supply to know all members: the persons of a source who are not reported. */
  List<Missing> unnamed(Docket docket) {
    List<Missing> missing = new ArrayList<>();
    if (this == HAZARD_SOURCE_PERSON) {
      for (Fact source : MAJOR_HAZARD_SOURCE.members(docket)) {
        Docket own = new Docket(docket.inquiry(), docket.bearer(), null, source);
        Stream.of("principal", "technical", "operational")
            .map(own::progress)
            .filter(Docket.Progress::unknown)
            .forEach(role -> missing.add(role.missing()));
      }
    }
    return missing;
  }

  /** What becomes of them after the year is no matter of the notice. */
  private static LocalDate day(Docket docket) {
    LocalDate end = docket.notice().yearEnd();
    return docket.asOf().isBefore(end) ? docket.asOf() : end;
  }

  private List<? extends Fact> all(Facts facts, LocalDate asOf) {
    return switch (this) {
      case ENTERPRISE -> facts.ofType(Enterprise.class);
      case VILLAGE ->
          facts.ofType(Organization.class).stream()
              .filter(o -> o.kind() == OrgKind.VILLAGE)
              .toList();
      case PRODUCING_COAL_MINE ->
          facts.ofType(Facility.class).stream().filter(f -> produces(f, asOf)).toList();
      case MAJOR_HAZARD_SOURCE -> facts.ofType(MajorHazardSource.class);
      case HAZARD_SOURCE_PERSON ->
          facts.ofType(MajorHazardSource.class).stream()
              .flatMap(s -> Stream.of(s.principal(), s.technical(), s.operational()))
              .flatMap(Stream::ofNullable)
              .distinct()
              .sorted()
              .flatMap(id -> facts.find(id).stream())
              .toList();
    };
  }

  private static boolean produces(Facility facility, LocalDate asOf) {
    return facility.kind() == FacilityKind.COAL_MINE
        && facility.statusOn(asOf) == FacilityStatus.NORMAL_PRODUCTION;
  }
}
