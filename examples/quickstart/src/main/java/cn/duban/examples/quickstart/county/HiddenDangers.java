package cn.duban.examples.quickstart.county;

import cn.duban.fact.DangerLevel;
import cn.duban.fact.DangerSource;
import cn.duban.fact.Enterprise;
import cn.duban.fact.HiddenDanger;
import cn.duban.fact.HiddenDangerBuilder;
import cn.duban.fact.OrgKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hidden dangers from their finding to their striking off. */
final class HiddenDangers implements Theme {
  private static final int GENERAL = 360;
  private static final int MAJOR = 36;
  private static final LocalDate FIRST = LocalDate.of(2021, 12, 1);
  private static final LocalDate LAST = LocalDate.of(County.YEAR, 12, 9);

  @Override
  public void addTo(County county, Dice dice) {
    List<Enterprise> enterprises =
        county.enterprises().stream()
            .filter(e -> Boolean.TRUE.equals(e.keySector()) && e.supervisingDepartment() != null)
            .toList();
    for (int i = 0; i < county.scaled(GENERAL); i++) {
      county.add(danger(county, dice, dice.pick(enterprises), DangerLevel.GENERAL).build());
    }
    for (int i = 0; i < county.scaled(MAJOR); i++) {
      county.add(major(county, dice, dice.pick(enterprises), i));
    }
  }

  private static HiddenDangerBuilder danger(
      County county, Dice dice, Enterprise enterprise, DangerLevel level) {
    boolean major = level == DangerLevel.MAJOR;
    Diligence how = county.diligence(enterprise.id());
    LocalDate found = dice.dayBetween(FIRST, LAST);
    int days = major ? dice.between(40, 100) : dice.between(5, 30);
    LocalDate rectified =
        how.misses(dice)
            ? null
            : found.plusDays(days + (how.comesLate(dice) ? 6 : -dice.between(1, 4)));
    DangerSource source = dice.percent(2) ? null : dice.pick(List.of(DangerSource.values()));
    return HiddenDangerBuilder.builder()
        .id(county.number("y"))
        .responsible(enterprise.id())
        .inCharge(enterprise.supervisingDepartment())
        .level(level)
        .source(source)
        .foundOn(found)
        .deadline(dice.percent(1) ? null : found.plusDays(days))
        .measures(true)
        .responsiblePerson(true)
        .funds(dice.percent(2) ? null : Boolean.valueOf(!how.misses(dice)))
        .timeLimit(true)
        .contingencyPlan(!how.misses(dice))
        .rectifiedOn(rectified)
        .reportedOn(rectified == null || how.misses(dice) ? null : rectified.plusDays(1));
  }

  /** Listed, rectified, accepted, signed, struck off; of a few some step went wrong. */
  private static HiddenDanger major(County county, Dice dice, Enterprise enterprise, int number) {
    boolean byTownship = number % 4 == 1;
    String department = String.valueOf(enterprise.supervisingDepartment());
    String body = byTownship ? String.valueOf(enterprise.township()) : department;
    HiddenDangerBuilder danger = danger(county, dice, enterprise, DangerLevel.MAJOR);
    LocalDate found = danger.foundOn();
    LocalDate rectified = danger.rectifiedOn();
    boolean listed = number % 12 != 5;
    danger
        .inCharge(number % 18 == 6 ? null : body)
        .reportedToRegulatorOn(found.plusDays(1))
        .reportedToCongressOn(number % 9 == 4 ? null : found.plusDays(dice.between(5, 25)))
        .listedBy(listed ? body : null)
        .listedOn(listed ? found.plusDays(dice.between(3, 10)) : null);
    if (number % 18 == 7) {
      // found long ago, and still there
      danger.foundOn(FIRST).deadline(LocalDate.of(County.YEAR, 3, 31)).rectifiedOn(null);
    } else if (listed && rectified != null) {
      close(danger, county, dice, body, rectified, number);
    }
    return danger.build();
  }

  private static void close(
      HiddenDangerBuilder danger,
      County county,
      Dice dice,
      String body,
      LocalDate rectified,
      int number) {
    LocalDate accepted = rectified.plusDays(dice.between(3, 10));
    LocalDate signed = number == 10 ? accepted.minusDays(2) : accepted.plusDays(dice.between(1, 5));
    danger
        .acceptedOn(accepted)
        .acceptedBy(number == 3 ? County.OFFICE : body)
        .signedOn(signed)
        .signedBy(number == 8 ? otherSigner(county) : signer(county, body))
        .struckOffOn(accepted.plusDays(dice.between(5, 9)));
  }

  /**
   * A government's leader in charge is the third of its leaders; a department has its principal.
   */
  private static String signer(County county, String body) {
    boolean township =
        county.organizations(OrgKind.TOWNSHIP).stream().anyMatch(one -> one.id().equals(body));
    return body + (township ? "-p3" : "-p1");
  }

  private static @Nullable String otherSigner(County county) {
    return county.persons().get(0).id();
  }
}
