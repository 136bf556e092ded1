package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.MajorHazardSource;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Project;
import cn.duban.fact.Sector;
import cn.duban.finding.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Article 8: hazardous chemicals, transport, construction, gas and metallurgy. */
final class Article08Others {
  private Article08Others() {}

  static void judge(World world, Sheet sheet) {
    for (Organization department : world.departments()) {
      department(world, sheet, department);
    }
    for (Organization county : world.counties()) {
      county(world, sheet, county);
    }
    States states = new States(world);
    Offences offences = new Offences(world, sheet);
    for (Facility place : world.places(FacilityKind.CHEMICAL_INSTALLATION)) {
      sheet.must(
          "8.chem.3",
          place,
          Sheet.all(place.peroxidation(), Article08Mines.isNotClosed(place)),
          states.holds(place, "FULLY_AUTOMATED", null));
    }
    for (MajorHazardSource source : world.all(MajorHazardSource.class)) {
      Enterprise enterprise = world.find(Enterprise.class, source.enterprise());
      sheet.must("8.chem.4", enterprise, source.id(), true, threeRoles(world, source));
    }
    for (Facility site : world.places(FacilityKind.CONSTRUCTION_SITE)) {
      sheet.must(
          "8.build.2",
          site,
          Article08Mines.isNotClosed(site),
          states.checked(
              site,
              "FALL_PROTECTION",
              null,
              "EDGE_PROTECTION",
              "SAFETY_NETS",
              "SAFETY_BELTS",
              "SAFETY_HELMETS"));
    }
    for (Enterprise e : world.enterprises()) {
      sheet.must(
          "8.gas.5",
          e,
          Sheet.all(World.worksIn(e, Sector.CATERING), e.usesGas()),
          states.holds(e, "GAS_ALARM", null));
      Boolean metal = World.worksIn(e, Sector.METALLURGY);
      offences.prohibited(
          "8.metal.2",
          e,
          metal,
          "INCOMPLETE_RISK_IDENTIFICATION",
          "UNCONFIRMED_CONDITIONS",
          "INCOMPLETE_WORK_PLAN",
          "LAX_WORK_APPROVAL",
          "CONTROLS_NOT_APPLIED");
      offences.prohibited("8.metal.3", e, metal, "UNACCEPTED_PROJECT");
    }
    cases(offences);
  }

  private static void cases(Offences offences) {
    offences.dealtWith(
        "8.road.2",
        OrgKind.DEPARTMENT,
        body -> World.regulates(body, Sector.TRANSPORT),
        "ILLEGAL_TRANSPORT",
        "ILLEGAL_AFFILIATION",
        "OVER_PASSENGERS",
        "SPEEDING",
        "OVERLOADING",
        "FATIGUE_DRIVING",
        "DRINK_DRIVING",
        "WRONG_LANE",
        "RESTRICTED_ROAD",
        "FARM_VEHICLE_PASSENGERS");
    offences.dealtWith(
        "8.gas.2",
        OrgKind.DEPARTMENT,
        body -> World.regulates(body, Sector.GAS),
        "ILLEGAL_TRANSFER",
        "ILLEGAL_SUBCONTRACT",
        "GAS_WORK_BREACH",
        "PIPELINE_DAMAGE");
    offences.dealtWith(
        "8.gas.4",
        OrgKind.DEPARTMENT,
        body -> World.regulates(body, Sector.GAS),
        "ILLEGAL_FILLING",
        "ILLEGAL_GAS_STORAGE",
        "BLACK_CYLINDER");
    offences.dealtWith(
        "8.metal.4",
        OrgKind.DEPARTMENT,
        body -> World.regulates(body, Sector.METALLURGY),
        "INCOMPLETE_RISK_IDENTIFICATION",
        "UNCONFIRMED_CONDITIONS",
        "INCOMPLETE_WORK_PLAN",
        "LAX_WORK_APPROVAL",
        "CONTROLS_NOT_APPLIED",
        "UNACCEPTED_PROJECT");
  }

  private static void department(World world, Sheet sheet, Organization d) {
    Acts acts = new Acts(world);
    Shares shares = new Shares(world);
    Boolean chemicals = World.regulates(d, Sector.HAZARDOUS_CHEMICALS);
    sheet.must("8.chem.1", d, chemicals, acts.inYear(d, "CHEMICAL_RISK_CAMPAIGN", 1));
    sheet.must("8.chem.5", d, chemicals, acts.inYear(d, "MAJOR_HAZARD_SOURCE_INSPECTION", 2));
    Boolean transport = World.regulates(d, Sector.TRANSPORT);
    sheet.must("8.road.1", d, transport, acts.inYear(d, "KEY_VEHICLE_CAMPAIGN", 1));
    sheet.promote("8.road.4", d, transport, shares.ofPlan(d, "DANGEROUS_SECTIONS", 100));
    Boolean construction = World.regulates(d, Sector.CONSTRUCTION);
    sheet.must(
        "8.build.1",
        d,
        construction,
        acts.covering(d, "DANGEROUS_WORKS_CAMPAIGN", "FORMWORK", "EXCAVATION", "LIFTING"));
    sheet.promote("8.build.3", d, construction, shares.ofPlan(d, "HOUSE_SCREENING", 100));
    sheet.must(
        "8.gas.3",
        d,
        World.regulates(d, Sector.GAS),
        shares.allOfPlan(
            d, 100, "MIXED_USE_GAS_SCREENING", "RESTAURANT_GAS_SCREENING", "MARKET_GAS_SCREENING"));
    sheet.promote(
        "8.metal.1",
        d,
        World.regulates(d, Sector.METALLURGY),
        acts.covering(
            d,
            "METAL_CAMPAIGN",
            "MOLTEN_METAL_LIFTING",
            "COAL_GAS_AREAS",
            "HOT_WORK",
            "CONFINED_SPACES",
            "EXPLOSIVE_DUST",
            "WORK_AT_HEIGHT"));
  }

  private static void county(World world, Sheet sheet, Organization county) {
    Papers papers = new Papers(world);
    Shares shares = new Shares(world);
    sheet.must("8.chem.2", county, papers.inForce(county, "CHEMICAL_CATALOGUE"));
    sheet.must("8.chem.6", county, new Totals(world).guarantorsTrained());
    for (Project project : world.cases(Project.class)) {
      access(world, sheet, county, project);
    }
    sheet.promote(
        "8.road.3", county, shares.allOfPlan(county, 100, "DANGEROUS_BRIDGES", "ROAD_PROTECTION"));
    sheet.promote("8.road.5", county, shares.ofPlan(county, "RURAL_SPEED_BUMPS", 100));
    sheet.must("8.road.6", county, shares.ofPlan(county, "TRUCK_MODIFICATION", 95));
    sheet.promote("8.gas.1", county, shares.ofPlan(county, "OLD_GAS_PIPES", 100));
    sheet.must(
        "8.gas.6",
        county,
        shares.allOfPlan(county, 100, "SELF_CLOSING_VALVE", "STEEL_HOSE", "FLAME_FAILURE_COOKER"));
    sheet.must("8.gas.7", county, papers.inForce(county, "GAS_MONITORING_SYSTEM"));
  }

  /** 8.chem.7: a chemical project that has begun passed its review first. */
  private static void access(World world, Sheet sheet, Organization county, Project project) {
    Steps steps = new Steps(world);
    String id = project.id();
    Boolean chemical =
        project.sector() == null ? null : project.sector() == Sector.HAZARDOUS_CHEMICALS;
    Boolean begun = steps.happened("Project.begunOn", id, project.begunOn());
    sheet.must(
        "8.chem.7",
        county,
        id,
        Sheet.all(
            chemical,
            begun,
            project.begunOn() == null ? begun : Dates.isSinceIssue(project.begunOn())),
        project.begunOn() == null
            ? Answer.UNKNOWN
            : steps.notAfter(
                project.begunOn(),
                "Project.accessReviewPassedOn",
                id,
                project.accessReviewPassedOn()));
  }

  private static Answer threeRoles(World world, MajorHazardSource source) {
    return Acts.parts(
        List.of(
            role(world, source, "principal", source.principal()),
            role(world, source, "technical", source.technical()),
            role(world, source, "operational", source.operational())),
        Dates.YEAR_END);
  }

  private static Status role(
      World world, MajorHazardSource source, String role, @Nullable String person) {
    Done done =
        person != null
            ? Done.IN_TIME
            : Done.notIf(world.reported("MajorHazardSource." + role, source.id()));
    return done.status(Dates.YEAR_END, world.asOf);
  }
}
