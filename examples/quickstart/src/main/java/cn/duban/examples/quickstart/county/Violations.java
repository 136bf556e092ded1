package cn.duban.examples.quickstart.county;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Sector;
import cn.duban.fact.Violation;
import cn.duban.fact.ViolationBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Violations by enterprises, and how the departments dealt with them. */
final class Violations implements Theme {
  private static final int COUNT = 600;
  private static final List<String> ANYWHERE =
      List.of("ILLEGAL_COMMAND", "ILLEGAL_OPERATION", "LABOUR_DISCIPLINE_BREACH");
  private static final Map<Sector, List<String>> BY_SECTOR =
      Map.of(
          Sector.COAL, List.of("OVER_CAPACITY", "OVER_STAFFING", "UNAPPROVED_PRODUCTION"),
          Sector.NON_COAL_MINE, List.of("BEYOND_BOUNDARY", "NOT_BY_DESIGN"),
          Sector.TRANSPORT, List.of("OVERLOADING", "SPEEDING", "FATIGUE_DRIVING", "WRONG_LANE"),
          Sector.GAS, List.of("ILLEGAL_FILLING", "BLACK_CYLINDER", "PIPELINE_DAMAGE"),
          Sector.METALLURGY, List.of("INCOMPLETE_WORK_PLAN", "CONTROLS_NOT_APPLIED"));

  @Override
  public void addTo(County county, Dice dice) {
    List<Enterprise> offenders =
        county.enterprises().stream().filter(e -> e.supervisingDepartment() != null).toList();
    for (int i = 0; i < COUNT; i++) {
      county.add(violation(county, dice, dice.pick(offenders)));
    }
  }

  private static Violation violation(County county, Dice dice, Enterprise offender) {
    String department = String.valueOf(offender.supervisingDepartment());
    Diligence how = county.diligence(department);
    LocalDate filed = dice.dayBetween(LocalDate.of(2021, 11, 1), LocalDate.of(2022, 12, 20));
    LocalDate decided = dice.percent(4) ? null : filed.plusDays(dice.between(8, 60));
    boolean major = dice.percent(9);
    boolean crime = dice.percent(2);
    return ViolationBuilder.builder()
        .id(county.number("c"))
        .code(dice.pick(codes(offender)))
        .offender(offender.id())
        .handledBy(department)
        .filedOn(filed)
        .decidedOn(decided)
        .publishedOn(decided == null ? null : published(dice, how, decided))
        .processRecorded(recorded(dice, how))
        .major(dice.percent(1) ? null : Boolean.valueOf(major))
        .legallyReviewedOn(decided == null || !major ? null : reviewed(dice, how, decided))
        .suspectedCrime(crime)
        .transferredToPoliceOn(crime ? filed.plusDays(dice.between(5, 20)) : null)
        .build();
  }

  private static List<String> codes(Enterprise offender) {
    Set<Sector> sectors = offender.sectors() == null ? Set.of() : offender.sectors();
    return sectors.stream()
        .filter(BY_SECTOR::containsKey)
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
