package cn.duban.examples.quickstart.county;

import cn.duban.fact.Headcount;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many people are in post. */
final class Staffing implements Theme {
  private static final LocalDate JANUARY = LocalDate.of(County.YEAR, 1, 31);
  private static final LocalDate MAY = LocalDate.of(County.YEAR, 5, 31);
  private static final LocalDate AUGUST = LocalDate.of(County.YEAR, 8, 31);
  private static final LocalDate DECEMBER = LocalDate.of(County.YEAR, 12, 20);

  @Override
  public void addTo(County county, Dice dice) {
    for (Organization department : county.regulators()) {
      addRegulator(county, dice, department);
    }
    for (Organization township : county.organizations(OrgKind.TOWNSHIP)) {
      addMinimum(county, dice, township, "EMERGENCY_STAFF", 3, 6);
    }
    for (Organization village : county.organizations(OrgKind.VILLAGE)) {
      addContact(county, dice, village);
    }
    addQualified(county);
  }

  private static void addRegulator(County county, Dice dice, Organization department) {
    if (!Boolean.FALSE.equals(department.keySectorRegulator())) {
      addMinimum(county, dice, department, "SAFETY_STAFF", 2, 6);
    }
    if (Boolean.TRUE.equals(department.enforcementEstablishment())) {
      addEnforcement(county, dice, department);
    }
  }

  /** Those who are not diligent fall short at first; the slow ones catch up. */
  private static void addMinimum(
      County county, Dice dice, Organization body, String code, int least, int most) {
    int enough = dice.between(least, most);
    switch (county.diligence(body.id())) {
      case DILIGENT -> add(county, body.id(), code, JANUARY, enough, null);
      case SLOW -> {
        add(county, body.id(), code, JANUARY, least - 1, null);
        add(county, body.id(), code, MAY, enough, null);
      }
      case SLACK -> add(county, body.id(), code, JANUARY, least - 1, null);
      case SILENT -> {
        // no record
      }
    }
  }

  private static void addEnforcement(County county, Dice dice, Organization department) {
    int establishment = dice.between(6, 30);
    String id = department.id();
    if (id.equals(County.EMERGENCY_BUREAU)) {
      establishment = 36;
    }
    switch (county.diligence(id)) {
      case DILIGENT -> add(county, id, "ENFORCEMENT_OFFICER", MAY, establishment, establishment);
      case SLOW -> {
        add(county, id, "ENFORCEMENT_OFFICER", MAY, establishment - 2, establishment);
        add(county, id, "ENFORCEMENT_OFFICER", AUGUST, establishment, establishment);
      }
      case SLACK -> add(county, id, "ENFORCEMENT_OFFICER", MAY, establishment - 3, establishment);
      case SILENT -> add(county, id, "ENFORCEMENT_OFFICER", MAY, establishment, null);
    }
  }

  private static void addContact(County county, Dice dice, Organization village) {
    boolean silent = county.diligence(String.valueOf(village.parent())) == Diligence.SILENT;
    if (silent || dice.percent(3)) {
      return;
    }
    add(county, village.id(), "SAFETY_CONTACT", JANUARY, dice.percent(3) ? 0 : 1, null);
  }

  private static void addQualified(County county) {
    String id = County.EMERGENCY_BUREAU;
    add(county, id, "IN_SERVICE_STAFF", JANUARY, 48, null);
    add(county, id, "QUALIFIED_ENFORCEMENT_OFFICER", JANUARY, 33, null);
    add(county, id, "IN_SERVICE_STAFF", DECEMBER, 48, null);
    add(county, id, "QUALIFIED_ENFORCEMENT_OFFICER", DECEMBER, 36, null);
  }

  private static void add(
      County county,
      String body,
      String code,
      LocalDate day,
      int count,
      @Nullable Integer required) {
    county.add(new Headcount(county.number("h"), body, code, day, count, required));
  }
}
