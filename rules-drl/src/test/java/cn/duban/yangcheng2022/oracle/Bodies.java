package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Enterprise;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityBuilder;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.FacilityStatus;
import cn.duban.fact.Fact;
import cn.duban.fact.HazardLevel;
import cn.duban.fact.MajorHazardSource;
import cn.duban.fact.MajorHazardSourceBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.OrganizationBuilder;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.fact.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** The bodies, persons, enterprises and places of small counties, few of each kind. */
final class Bodies {
  private static final Map<String, OrgKind> ORGANIZATIONS =
      Map.ofEntries(
          Map.entry("county", OrgKind.COUNTY),
          Map.entry("t1", OrgKind.TOWNSHIP),
          Map.entry("t2", OrgKind.TOWNSHIP),
          Map.entry("d1", OrgKind.DEPARTMENT),
          Map.entry("d2", OrgKind.DEPARTMENT),
          Map.entry("d3", OrgKind.DEPARTMENT),
          Map.entry("zone", OrgKind.ZONE),
          Map.entry("unit", OrgKind.STATIONED_UNIT),
          Map.entry("office", OrgKind.SAFETY_COMMITTEE_OFFICE),
          Map.entry("v1", OrgKind.VILLAGE),
          Map.entry("v2", OrgKind.VILLAGE));

  private static final Map<String, FacilityKind> FACILITIES =
      Map.of(
          "coal1", FacilityKind.COAL_MINE,
          "coal2", FacilityKind.COAL_MINE,
          "coal3", FacilityKind.COAL_MINE,
          "coal4", FacilityKind.COAL_MINE,
          "coal5", FacilityKind.COAL_MINE,
          "coal6", FacilityKind.COAL_MINE,
          "coal7", FacilityKind.COAL_MINE,
          "mine", FacilityKind.NON_COAL_MINE,
          "site", FacilityKind.CONSTRUCTION_SITE,
          "chem", FacilityKind.CHEMICAL_INSTALLATION);

  private static final List<String> BODY_IDS = ORGANIZATIONS.keySet().stream().sorted().toList();
  private static final List<String> ENTERPRISE_IDS = List.of("e1", "e2", "e3");
  private static final List<String> PERSON_IDS = List.of("p1", "p2", "p3", "p4", "p5");
  private static final List<String> SOURCE_IDS = List.of("h1", "h2");
  private static final List<String> DEPARTMENT_IDS = List.of("d1", "d2", "d3");

  private Bodies() {}

  /** Any one of them. */
  static List<Arbitrary<? extends Fact>> any() {
    return List.of(
        organizations(), organizations(), enterprises(), persons(), facilities(), sources());
  }

  /** All of them, with nothing known but what they are. */
  static List<Fact> all() {
    Stream<Fact> organizations =
        BODY_IDS.stream()
            .map(id -> OrganizationBuilder.builder().id(id).kind(ORGANIZATIONS.get(id)).build());
    Stream<Fact> enterprises =
        ENTERPRISE_IDS.stream().map(id -> EnterpriseBuilder.builder().id(id).build());
    Stream<Fact> facilities =
        FACILITIES.keySet().stream()
            .sorted()
            .map(id -> FacilityBuilder.builder().id(id).kind(FACILITIES.get(id)).build());
    Stream<Fact> sources = SOURCE_IDS.stream().map(Bodies::sourceOfEverybody);
    Stream<Fact> persons = PERSON_IDS.stream().map(id -> Person.of(id, "county", Post.values()));
    return Stream.of(organizations, enterprises, facilities, sources, persons)
        .flatMap(s -> s)
        .toList();
  }

  private static Fact sourceOfEverybody(String id) {
    boolean first = id.equals(SOURCE_IDS.get(0));
    return MajorHazardSourceBuilder.builder()
        .id(id)
        .enterprise("e1")
        .principal(PERSON_IDS.get(first ? 0 : 3))
        .technical(PERSON_IDS.get(first ? 1 : 4))
        .operational(PERSON_IDS.get(2))
        .build();
  }

  /** Every coal mine, all of one status since one day. */
  static Arbitrary<List<Fact>> coalField() {
    List<String> mines =
        FACILITIES.keySet().stream()
            .filter(id -> FACILITIES.get(id) == FacilityKind.COAL_MINE)
            .sorted()
            .toList();
    return Combinators.combine(
            SomeDays.any(),
            Arbitraries.of(FacilityStatus.NORMAL_PRODUCTION, FacilityStatus.NORMAL_CONSTRUCTION))
        .as(
            (day, status) ->
                mines.stream()
                    .map(
                        id ->
                            (Fact)
                                FacilityBuilder.builder()
                                    .id(id)
                                    .kind(FacilityKind.COAL_MINE)
                                    .status(new TreeMap<>(Map.of(day, status)))
                                    .build())
                    .toList());
  }

  /** The id of an organisation. */
  static Arbitrary<String> organizationIds() {
    return Arbitraries.of(BODY_IDS);
  }

  static Arbitrary<String> departmentIds() {
    return Arbitraries.of(DEPARTMENT_IDS);
  }

  static Arbitrary<String> enterpriseIds() {
    return Arbitraries.of(ENTERPRISE_IDS);
  }

  static Arbitrary<String> personIds() {
    return Arbitraries.of(PERSON_IDS);
  }

  static Arbitrary<String> facilityIds() {
    return Arbitraries.of(FACILITIES.keySet().stream().sorted().toList());
  }

  private static Arbitrary<Boolean> mayBe() {
    return Arbitraries.of(true, true, true, false).injectNull(0.15);
  }

  private static Arbitrary<Set<Sector>> sectors() {
    return Arbitraries.of(Sector.class).set().ofMaxSize(6).injectNull(0.15);
  }

  private static Arbitrary<Organization> organizations() {
    return Builders.withBuilder(OrganizationBuilder::builder)
        .use(organizationIds())
        .in((b, id) -> b.id(id).kind(ORGANIZATIONS.get(id)))
        .use(Arbitraries.of("t1", "county").injectNull(0.5))
        .in((b, parent) -> b.parent(parent))
        .use(sectors())
        .in((b, sectors) -> b.sectors(sectors))
        .use(mayBe())
        .in((b, yes) -> b.safetyRegulator(yes))
        .use(mayBe())
        .in((b, yes) -> b.keySectorRegulator(yes))
        .use(mayBe())
        .in((b, yes) -> b.sectorInCharge(yes))
        .use(mayBe())
        .in((b, yes) -> b.projectApprover(yes))
        .use(mayBe())
        .in((b, yes) -> b.emergencyManagement(yes))
        .use(mayBe())
        .in((b, yes) -> b.enforcementEstablishment(yes))
        .build(OrganizationBuilder::build);
  }

  private static Arbitrary<Enterprise> enterprises() {
    return Builders.withBuilder(EnterpriseBuilder::builder)
        .use(enterpriseIds())
        .in((b, id) -> b.id(id))
        .use(sectors())
        .in((b, sectors) -> b.sectors(sectors))
        .use(Arbitraries.of("t1", "t2").injectNull(0.3))
        .in((b, township) -> b.township(township))
        .use(Arbitraries.of("e1").injectNull(0.5))
        .in((b, parent) -> b.parent(parent))
        .use(departmentIds().injectNull(0.3))
        .in((b, department) -> b.supervisingDepartment(department))
        .use(Arbitraries.of("s1", "s2").injectNull(0.3))
        .in((b, supervisor) -> b.supervisor(supervisor))
        .use(Combinators.combine(mayBe(), mayBe(), mayBe(), mayBe()).as(Four::new))
        .in((b, f) -> b.stateOwned(f.a).groupCompany(f.b).keySector(f.c).highRisk(f.d))
        .use(Combinators.combine(mayBe(), mayBe(), mayBe(), mayBe()).as(Four::new))
        .in((b, f) -> b.usesGas(f.a).keyChemical(f.b).commandCentre(f.c).seriouslyDishonest(f.d))
        .use(SomeDays.orNull(0.5))
        .in((b, day) -> b.blacklistedOn(day))
        .build(EnterpriseBuilder::build);
  }

  private record Four(Boolean a, Boolean b, Boolean c, Boolean d) {}

  private static Arbitrary<Person> persons() {
    return Combinators.combine(
            personIds(),
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of("county", "t1", "d1", "d2")),
                net.jqwik.api.Tuple.of(1, organizationIds()),
                net.jqwik.api.Tuple.of(1, enterpriseIds())),
            Arbitraries.of(Post.class).set().ofMinSize(1).ofMaxSize(3),
            SomeDays.orNull(0.6),
            SomeDays.orNull(0.8))
        .as(
            (id, organization, posts, from, until) ->
                new Person(id, null, organization, posts, from, until));
  }

  private static Arbitrary<Facility> facilities() {
    Arbitrary<SortedMap<LocalDate, FacilityStatus>> status =
        Arbitraries.maps(SomeDays.any(), Arbitraries.of(FacilityStatus.class))
            .ofMaxSize(3)
            .map(map -> (SortedMap<LocalDate, FacilityStatus>) new TreeMap<>(map));
    return Combinators.combine(
            facilityIds(), enterpriseIds().injectNull(0.2), status.injectNull(0.1), mayBe())
        .as(
            (id, enterprise, states, peroxidation) ->
                new Facility(id, null, FACILITIES.get(id), enterprise, states, peroxidation));
  }

  private static Arbitrary<MajorHazardSource> sources() {
    return Combinators.combine(
            Arbitraries.of(SOURCE_IDS),
            enterpriseIds(),
            Arbitraries.of(HazardLevel.class).injectNull(0.3),
            personIds().injectNull(0.1),
            personIds().injectNull(0.1),
            personIds().injectNull(0.1))
        .as(
            (id, enterprise, level, principal, technical, operational) ->
                new MajorHazardSource(
                    id, null, enterprise, level, principal, technical, operational));
  }
}
