package cn.duban.examples.quickstart.county;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Facility;
import cn.duban.fact.FacilityKind;
import cn.duban.fact.Sector;
import cn.duban.fact.Violation;
import cn.duban.fact.ViolationBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Violations by enterprises, and how the departments dealt with them. */
final class Violations implements Theme {
  private static final int COUNT = 600;
  private static final Set<FacilityKind> MINES =
      Set.of(FacilityKind.COAL_MINE, FacilityKind.NON_COAL_MINE);
  private static final List<String> ANYWHERE =
      List.of("ILLEGAL_COMMAND", "ILLEGAL_OPERATION", "LABOUR_DISCIPLINE_BREACH");
  private static final Map<Sector, List<String>> BY_SECTOR =
      Map.of(
          Sector.COAL,
          List.of(
              "OVER_CAPACITY",
              "OVER_INTENSITY",
              "OVER_STAFFING",
              "BEYOND_BOUNDARY",
              "SAFETY_PILLAR_MINING",
              "FORGED_DRAWINGS",
              "ILLEGAL_OUTSOURCING",
              "UNAPPROVED_PRODUCTION",
              "ACCIDENT_CONCEALMENT"),
          Sector.NON_COAL_MINE,
          List.of("BEYOND_BOUNDARY", "NOT_BY_DESIGN", "UNLICENSED_BLASTING"),
          Sector.TRANSPORT,
          List.of(
              "ILLEGAL_TRANSPORT",
              "ILLEGAL_AFFILIATION",
              "OVER_PASSENGERS",
              "SPEEDING",
              "OVERLOADING",
              "FATIGUE_DRIVING",
              "DRINK_DRIVING",
              "WRONG_LANE",
              "RESTRICTED_ROAD",
              "FARM_VEHICLE_PASSENGERS"),
          Sector.GAS,
          List.of(
              "ILLEGAL_TRANSFER",
              "ILLEGAL_SUBCONTRACT",
              "GAS_WORK_BREACH",
              "PIPELINE_DAMAGE",
              "ILLEGAL_FILLING",
              "ILLEGAL_GAS_STORAGE",
              "BLACK_CYLINDER"),
          Sector.METALLURGY,
          List.of(
              "INCOMPLETE_RISK_IDENTIFICATION",
              "UNCONFIRMED_CONDITIONS",
              "INCOMPLETE_WORK_PLAN",
              "LAX_WORK_APPROVAL",
              "CONTROLS_NOT_APPLIED",
              "UNACCEPTED_PROJECT"));

  /** Every kind of violation that the departments deal with. */
  static List<String> kinds() {
    return Stream.concat(ANYWHERE.stream(), BY_SECTOR.values().stream().flatMap(List::stream))
        .toList();
  }

  @Override
  public void addTo(County county, Dice dice) {
    List<Enterprise> offenders =
        county.enterprises().stream().filter(e -> e.supervisingDepartment() != null).toList();
    List<Enterprise> gas =
        offenders.stream().filter(e -> Boolean.TRUE.equals(e.worksIn(Sector.GAS))).toList();
    Map<String, String> mines =
        county.all(Facility.class).stream()
            .filter(f -> MINES.contains(f.kind()))
            .collect(Collectors.toMap(f -> String.valueOf(f.enterprise()), Facility::id));
    for (int i = 0; i < county.scaled(COUNT); i++) {
      Enterprise offender = dice.pick(dice.percent(8) && !gas.isEmpty() ? gas : offenders);
      county.add(
          violation(county, dice, offender, mines.getOrDefault(offender.id(), offender.id())));
    }
  }

  /** A violation; a mine is the offender itself, and no other enterprise commits those of mines. */
  private static Violation violation(
      County county, Dice dice, Enterprise offender, String offenderId) {
    String department = String.valueOf(offender.supervisingDepartment());
    Diligence how = county.diligence(department);
    LocalDate filed = dice.dayBetween(LocalDate.of(2021, 11, 1), LocalDate.of(2022, 12, 20));
    int days = how != Diligence.DILIGENT && dice.percent(6) ? 96 : dice.between(8, 60);
    boolean open = how != Diligence.DILIGENT && dice.percent(8);
    boolean dismissed = dice.percent(3);
    boolean transferred = dice.percent(3);
    LocalDate decided = open || dismissed || transferred ? null : filed.plusDays(days);
    boolean major = dice.percent(9);
    boolean crime = dice.percent(2);
    return ViolationBuilder.builder()
        .id(county.number("c"))
        .code(dice.pick(codes(offender, offenderId)))
        .offender(offenderId)
        .handledBy(department)
        .filedOn(filed)
        .decidedOn(decided)
        .dismissedOn(!open && dismissed ? filed.plusDays(days) : null)
        .transferredOn(!open && !dismissed && transferred ? filed.plusDays(days) : null)
        .publishedOn(decided == null ? null : published(dice, how, decided))
        .processRecorded(recorded(dice, how))
        .major(dice.percent(1) ? null : Boolean.valueOf(major))
        .legallyReviewedOn(decided == null || !major ? null : reviewed(dice, how, decided))
        .suspectedCrime(crime)
        .transferredToPoliceOn(crime ? filed.plusDays(dice.between(5, 20)) : null)
        .build();
  }

  private static List<String> codes(Enterprise offender, String offenderId) {
    Set<Sector> sectors = offender.sectors() == null ? Set.of() : offender.sectors();
    boolean isMine = !offenderId.equals(offender.id());
    return sectors.stream()
        .filter(BY_SECTOR::containsKey)
        .filter(sector -> isMine || (sector != Sector.COAL && sector != Sector.NON_COAL_MINE))
        .findFirst()
        .map(BY_SECTOR::get)
        .orElse(ANYWHERE);
  }

  private static @Nullable LocalDate published(Dice dice, Diligence how, LocalDate decided) {
    if (dice.percent(50) && how.misses(dice)) {
      return null;
    }
    return decided.plusDays(how.comesLate(dice) ? dice.between(14, 30) : dice.between(1, 5));
  }

  /** Nobody says whether the empty ones were recorded. */
  private static @Nullable Boolean recorded(Dice dice, Diligence how) {
    return (how == Diligence.SILENT && dice.percent(70))
        ? null
        : Boolean.valueOf(dice.percent(60) || !how.misses(dice));
  }

  private static @Nullable LocalDate reviewed(Dice dice, Diligence how, LocalDate decided) {
    return how.misses(dice) ? null : decided.minusDays(dice.between(0, 5));
  }
}
