package cn.duban.examples.quickstart.county;

import cn.duban.fact.Document;
import cn.duban.fact.DocumentBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists, plans, rules and mechanisms. */
final class Documents implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    for (String code : DocumentCodes.COUNTY_RULES) {
      county.add(revised(county, dice, code));
    }
    addAll(county, dice, County.ID, DocumentCodes.OF_THE_COUNTY);
    addAll(county, dice, County.EMERGENCY_BUREAU, List.of("BUREAU_TEAM_MERGER"));
    for (Organization government : county.organizations(OrgKind.COUNTY, OrgKind.TOWNSHIP)) {
      addAll(county, dice, government.id(), DocumentCodes.LEADERS_LISTS);
      addAll(county, dice, government.id(), DocumentCodes.OF_GOVERNMENTS);
    }
    for (Organization township : county.organizations(OrgKind.TOWNSHIP)) {
      addAll(county, dice, township.id(), List.of("EMERGENCY_BODY"));
      addAll(county, dice, township.id(), DocumentCodes.ON_PUBLICITY);
      addAll(county, dice, township.id(), DocumentCodes.ON_DANGERS);
    }
    county.organizations(OrgKind.DEPARTMENT).forEach(dept -> addDepartment(county, dice, dept));
  }

  private static void addDepartment(County county, Dice dice, Organization department) {
    String id = department.id();
    addAll(county, dice, id, DocumentCodes.ON_PUBLICITY);
    addAll(county, dice, id, List.of("DEPARTMENT_EMERGENCY_PLAN"));
    if (county.regulators().contains(department)) {
      addAll(county, dice, id, DocumentCodes.OPEN_LISTS);
      addAll(county, dice, id, DocumentCodes.OF_REGULATORS);
      addAll(county, dice, id, DocumentCodes.ON_DANGERS);
    }
    if (Boolean.TRUE.equals(department.projectApprover())) {
      addAll(county, dice, id, DocumentCodes.OF_APPROVERS);
    }
    if (DocumentCodes.STANDARDISING_FIRE_SAFETY.stream()
        .anyMatch(sector -> Boolean.TRUE.equals(department.regulates(sector)))) {
      addAll(county, dice, id, List.of("FIRE_STANDARDISATION"));
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
    boolean ofTheYear = DocumentCodes.OF_THE_YEAR.contains(code);
    LocalDate issued = late ? afterTheYear(dice) : ofTheYear ? thisYear(dice) : before(dice);
    return DocumentBuilder.builder()
        .id(county.number("w"))
        .bearer(body)
        .code(code)
        .issuedOn(issued)
        .publishedOn(
            DocumentCodes.OPEN_LISTS.contains(code) ? published(county, dice, body, issued) : null)
        .parts(code.equals("ONSITE_CHECKLIST") ? parts(county, dice, body) : null)
        .build();
  }

  /** The parts of an on-site checklist, of which some bodies forget one. */
  private static Set<String> parts(County county, Dice dice, String body) {
    Set<String> parts = new TreeSet<>(DocumentCodes.CHECKLIST_PARTS);
    if (county.diligence(body).misses(dice)) {
      parts.remove(dice.pick(DocumentCodes.CHECKLIST_PARTS));
    }
    return parts;
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
