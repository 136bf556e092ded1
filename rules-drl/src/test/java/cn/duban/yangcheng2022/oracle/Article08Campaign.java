package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Enterprise;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Sector;
import java.util.List;

/** Article 8: the three-year campaign as a whole, fire safety and the other sectors. */
final class Article08Campaign {
  private static final List<Sector> FIRE_STANDARDS =
      List.of(Sector.EDUCATION, Sector.CULTURE_TOURISM, Sector.HEALTH, Sector.CIVIL_AFFAIRS);
  private static final List<Sector> OTHERS =
      List.of(
          Sector.WATER,
          Sector.EDUCATION,
          Sector.SPECIAL_EQUIPMENT,
          Sector.CULTURE_TOURISM,
          Sector.MUNICIPAL_UTILITIES,
          Sector.OIL_GAS_PIPELINES);

  private Article08Campaign() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    Acts acts = new Acts(world);
    for (Organization county : world.counties()) {
      sheet.must("8.1", county, papers.ofThisYear(county, "CONSOLIDATION_TASK_LIST"));
      sheet.must(
          "8.2",
          county,
          new States(world)
              .checked(
                  county,
                  "CAMPAIGN_SYSTEMS",
                  Dates.YEAR_END,
                  "CLOSED_LOOP",
                  "HANDOVER",
                  "PUBLICATION",
                  "ASSESSMENT",
                  "TRACING"));
      sheet.must("8.3", county, acts.eachInYear(county, "PROGRESS_MEETING", "ONSITE_MEETING"));
      sheet.promote("8.4", county, papers.inForce(county, "CAMPAIGN_RESULT"));
    }
    for (Organization department : world.departments()) {
      fire(world, sheet, department);
      for (Sector sector : FIRE_STANDARDS) {
        Boolean regulates = World.regulates(department, sector);
        Answer standardised = papers.inForce(department, "FIRE_STANDARDISATION");
        sheet.promote(
            "8.fire.4",
            department,
            sector.name(),
            regulates,
            regulates == null ? Steps.open(Dates.YEAR_END) : standardised);
      }
      for (Sector sector : OTHERS) {
        Boolean regulates = World.regulates(department, sector);
        Answer rectified =
            acts.inYearCovering(sector.name(), department, "SPECIAL_RECTIFICATION", 1);
        sheet.must(
            "8.other.1",
            department,
            sector.name(),
            regulates,
            regulates == null ? Steps.open(Dates.YEAR_END) : rectified);
      }
    }
  }

  private static void fire(World world, Sheet sheet, Organization department) {
    Acts acts = new Acts(world);
    Boolean regulator = World.regulates(department, Sector.FIRE);
    sheet.promote(
        "8.fire.1",
        department,
        regulator,
        acts.covering(
            department,
            "FIRE_SCREENING",
            "SCHOOLS",
            "HOSPITALS",
            "CARE_HOMES",
            "HERITAGE_SITES",
            "CHEMICAL_PLANTS",
            "COMMERCIAL_COMPLEXES",
            "HIGH_RISES",
            "ENTERTAINMENT_VENUES"));
    sheet.promote(
        "8.fire.2",
        department,
        regulator,
        acts.covering(
            department,
            "FIRE_PRECAUTION",
            "COUNTRYSIDE",
            "URBAN_FRINGE",
            "RELOCATION_SITES",
            "MIXED_USE_BUILDINGS",
            "OLD_ESTATES",
            "ALL_IN_ONE_PREMISES",
            "GROUP_RENTALS"));
    sheet.promote(
        "8.fire.3",
        department,
        regulator,
        acts.covering(
            department,
            "FIRE_RISK_CONTROL",
            "ESCAPE_ROOMS",
            "ELECTRIC_BICYCLES",
            "LARGE_WAREHOUSES"));
  }

  /** 8.5: of a township, department or enterprise, whatever duty of the article it violated. */
  static void consequences(World world, Sheet sheet) {
    for (Expected violated : sheet.violated()) {
      Organization body = world.find(Organization.class, violated.bearer());
      boolean official =
          body != null && (body.kind() == OrgKind.TOWNSHIP || body.kind() == OrgKind.DEPARTMENT);
      boolean enterprise = world.find(Enterprise.class, violated.bearer()) != null;
      if (violated.duty().startsWith("8.") && (official || enterprise)) {
        String object = violated.object().isEmpty() ? "" : "#" + violated.object();
        sheet.consequence("8.5", violated.bearer(), violated.duty() + object);
      }
    }
  }
}
