package cn.duban.examples.quickstart.county;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.FacilityStatus;
import cn.duban.fact.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Mines, building sites and chemical installations of the enterprises. */
final class Facilities implements Theme {
  private static final LocalDate FORMERLY = LocalDate.of(2021, 1, 1);

  @Override
  public void addTo(County county, Dice dice) {
    add(county, dice, Sector.COAL, FacilityKind.COAL_MINE, "煤矿", 36);
    add(county, dice, Sector.NON_COAL_MINE, FacilityKind.NON_COAL_MINE, "采石场", 30);
    add(county, dice, Sector.CONSTRUCTION, FacilityKind.CONSTRUCTION_SITE, "项目部", 90);
    add(county, dice, Sector.HAZARDOUS_CHEMICALS, FacilityKind.CHEMICAL_INSTALLATION, "生产装置", 40);
  }

  private static void add(
      County county, Dice dice, Sector sector, FacilityKind kind, String ending, int count) {
    List<Enterprise> owners = county.enterprises(sector);
    for (Enterprise owner : owners.subList(0, Math.min(county.scaled(count), owners.size()))) {
      String id = county.number("s");
      county.add(
          new Facility(
              id,
              String.valueOf(owner.name()).replaceAll("(煤业|石料|建筑|化工)有限公司", "") + ending,
              kind,
              owner.id(),
              status(dice, kind),
              kind == FacilityKind.CHEMICAL_INSTALLATION ? peroxidation(dice) : Boolean.FALSE));
      county.setDiligence(id, county.diligence(owner.id()));
    }
  }

  /** Most work; a few rest, are closed, or nobody has said it. */
  private static @Nullable SortedMap<LocalDate, FacilityStatus> status(
      Dice dice, FacilityKind kind) {
    FacilityStatus works =
        kind == FacilityKind.CONSTRUCTION_SITE
            ? FacilityStatus.NORMAL_CONSTRUCTION
            : FacilityStatus.NORMAL_PRODUCTION;
    int percent = dice.between(1, 100);
    if (percent <= 3) {
      return null;
    }
    if (percent <= 10) {
      return new TreeMap<>(Map.of(FORMERLY, FacilityStatus.CLOSED));
    }
    if (percent <= 18) {
      return new TreeMap<>(
          Map.of(FORMERLY, FacilityStatus.SUSPENDED, LocalDate.of(County.YEAR, 6, 15), works));
    }
    return new TreeMap<>(
        Map.of(FORMERLY, percent <= 30 ? FacilityStatus.NORMAL_CONSTRUCTION : works));
  }

  private static @Nullable Boolean peroxidation(Dice dice) {
    return dice.percent(5) ? null : Boolean.valueOf(dice.percent(20));
  }
}
