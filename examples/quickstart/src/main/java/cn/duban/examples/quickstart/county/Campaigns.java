package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.Organization;
import cn.duban.fact.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the departments did in their sectors within the three-year campaign. */
final class Campaigns implements Theme {
  private static final Map<String, List<String>> FIRE =
      Map.of(
          "FIRE_SCREENING",
          List.of(
              "SCHOOLS",
              "HOSPITALS",
              "CARE_HOMES",
              "HERITAGE_SITES",
              "CHEMICAL_PLANTS",
              "COMMERCIAL_COMPLEXES",
              "HIGH_RISES",
              "ENTERTAINMENT_VENUES"),
          "FIRE_PRECAUTION",
          List.of(
              "COUNTRYSIDE",
              "URBAN_FRINGE",
              "RELOCATION_SITES",
              "MIXED_USE_BUILDINGS",
              "OLD_ESTATES",
              "ALL_IN_ONE_PREMISES",
              "GROUP_RENTALS"),
          "FIRE_RISK_CONTROL",
          List.of("ESCAPE_ROOMS", "ELECTRIC_BICYCLES", "LARGE_WAREHOUSES"));

  private static final List<String> METAL =
      List.of(
          "MOLTEN_METAL_LIFTING",
          "COAL_GAS_AREAS",
          "HOT_WORK",
          "CONFINED_SPACES",
          "EXPLOSIVE_DUST",
          "WORK_AT_HEIGHT");

  private static final List<Sector> OTHERS =
      List.of(
          Sector.WATER,
          Sector.EDUCATION,
          Sector.SPECIAL_EQUIPMENT,
          Sector.CULTURE_TOURISM,
          Sector.MUNICIPAL_UTILITIES,
          Sector.OIL_GAS_PIPELINES);

  @Override
  public void addTo(County county, Dice dice) {
    addOnce(county, dice, Sector.COAL, "COAL_RESPONSIBILITY_INSPECTION");
    addOnce(county, dice, Sector.HAZARDOUS_CHEMICALS, "CHEMICAL_RISK_CAMPAIGN");
    addOnce(county, dice, Sector.HAZARDOUS_CHEMICALS, "MAJOR_HAZARD_SOURCE_INSPECTION");
    addOnce(county, dice, Sector.HAZARDOUS_CHEMICALS, "MAJOR_HAZARD_SOURCE_INSPECTION");
    addOnce(county, dice, Sector.TRANSPORT, "KEY_VEHICLE_CAMPAIGN");
    addEach(
        county,
        dice,
        Sector.CONSTRUCTION,
        "DANGEROUS_WORKS_CAMPAIGN",
        List.of("FORMWORK", "EXCAVATION", "LIFTING"));
    List.of("FIRE_SCREENING", "FIRE_PRECAUTION", "FIRE_RISK_CONTROL")
        .forEach(
            code -> addEach(county, dice, Sector.FIRE, code, FIRE.getOrDefault(code, List.of())));
    addEach(county, dice, Sector.METALLURGY, "METAL_CAMPAIGN", METAL);
    for (Sector sector : OTHERS) {
      addEach(county, dice, sector, "SPECIAL_RECTIFICATION", List.of(sector.name()));
    }
  }

  private static void addOnce(County county, Dice dice, Sector sector, String code) {
    for (Organization department : county.regulators(sector)) {
      LocalDate done = county.diligence(department.id()).doneOn(dice);
      if (done != null) {
        county.add(Activity.of(county.number("k"), department.id(), code, done));
      }
    }
  }

  /** Several rounds that together cover the topics, one at a time or a few at once. */
  private static void addEach(
      County county, Dice dice, Sector sector, String code, List<String> topics) {
    for (Organization department : county.regulators(sector)) {
      List<String> left = new ArrayList<>(topics);
      while (!left.isEmpty()) {
        List<String> some = left.subList(0, Math.min(left.size(), dice.between(1, 4)));
        LocalDate done = county.diligence(department.id()).doneOn(dice);
        if (done != null) {
          county.add(
              ActivityBuilder.builder()
                  .id(county.number("k"))
                  .bearer(department.id())
                  .code(code)
                  .date(done)
                  .topics(Set.copyOf(some))
                  .build());
        }
        some.clear();
      }
    }
  }
}
