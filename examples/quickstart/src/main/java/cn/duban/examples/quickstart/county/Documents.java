package cn.duban.examples.quickstart.county;

import cn.duban.fact.Document;
import cn.duban.fact.DocumentBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists, plans, rules and mechanisms. */
final class Documents implements Theme {
  private static final List<String> COUNTY_RULES =
      List.of("LEADER_RESPONSIBILITY_RULES", "THREE_MUSTS_RULES");
  private static final List<String> LEADERS_LISTS =
      List.of("LEADER_RESPONSIBILITY_LIST", "LEADER_KEY_TASK_LIST");
  private static final List<String> OPEN_LISTS =
      List.of("POWER_LIST", "RESPONSIBILITY_LIST", "KEY_TASK_LIST");

  @Override
  public void addTo(County county, Dice dice) {
    for (String code : COUNTY_RULES) {
      county.add(revised(county, dice, code));
    }
    addAll(county, dice, County.ID, LEADERS_LISTS);
    addAll(county, dice, County.ID, List.of("COORDINATION_MECHANISM", "ENFORCEMENT_BUDGET"));
    addAll(county, dice, County.EMERGENCY_BUREAU, List.of("BUREAU_TEAM_MERGER"));
    for (Organization township : county.organizations(OrgKind.TOWNSHIP)) {
      addAll(county, dice, township.id(), LEADERS_LISTS);
      addAll(county, dice, township.id(), List.of("EMERGENCY_BODY"));
    }
    for (Organization department : county.regulators()) {
      addAll(county, dice, department.id(), OPEN_LISTS);
      addAll(
          county,
          dice,
          department.id(),
          List.of("ANNUAL_SAFETY_PLAN", "INTERNAL_SAFETY_BODY", "INTERNET_SUPERVISION"));
    }
  }

  private static void addAll(County county, Dice dice, String body, List<String> codes) {
    for (String code : codes) {
      if (!county.diligence(body).misses(dice)) {
        county.add(issued(county, dice, body, code));
      }
    }
  }

  private static Document issued(County county, Dice dice, String body, String code) {
    boolean late = county.diligence(body).comesLate(dice);
    boolean ofTheYear = code.contains("KEY_TASK") || code.contains("ANNUAL");
    LocalDate issued = late ? afterTheYear(dice) : ofTheYear ? thisYear(dice) : before(dice);
    return DocumentBuilder.builder()
        .id(county.number("w"))
        .bearer(body)
        .code(code)
        .issuedOn(issued)
        .publishedOn(OPEN_LISTS.contains(code) ? published(county, dice, body, issued) : null)
        .build();
  }

  /** Rules of former years, revised in the year of the notice. */
  private static Document revised(County county, Dice dice, String code) {
    return DocumentBuilder.builder()
        .id(county.number("w"))
        .bearer(County.ID)
        .code(code)
        .issuedOn(LocalDate.of(2018, 9, 12))
        .revisedOn(thisYear(dice))
        .build();
  }

  private static @Nullable LocalDate published(
      County county, Dice dice, String body, LocalDate issued) {
    return county.diligence(body).misses(dice) ? null : issued.plusDays(dice.between(3, 40));
  }

  private static LocalDate before(Dice dice) {
    return dice.dayBetween(LocalDate.of(2020, 1, 6), LocalDate.of(2022, 3, 31));
  }

  private static LocalDate thisYear(Dice dice) {
    return dice.dayBetween(LocalDate.of(County.YEAR, 1, 10), LocalDate.of(County.YEAR, 8, 31));
  }

  private static LocalDate afterTheYear(Dice dice) {
    return dice.dayBetween(
        LocalDate.of(County.YEAR + 1, 1, 4), LocalDate.of(County.YEAR + 1, 1, 20));
  }
}
