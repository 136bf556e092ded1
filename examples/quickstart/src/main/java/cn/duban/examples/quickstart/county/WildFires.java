package cn.duban.examples.quickstart.county;

import cn.duban.fact.Enterprise;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Sector;
import cn.duban.fact.ViolationBuilder;
import java.time.LocalDate;
import java.util.List;

/** Fires lit against the ban, with which the townships deal. */
final class WildFires implements Theme {
  private static final int COUNT = 28;
  static final List<String> CODES = List.of("FARM_BURNING", "RITUAL_BURNING", "OUTDOOR_SMOKING");

  @Override
  public void addTo(County county, Dice dice) {
    List<Organization> townships = county.organizations(OrgKind.TOWNSHIP);
    List<Enterprise> offenders = county.enterprises(Sector.OTHER);
    for (int i = 0; i < county.scaled(COUNT); i++) {
      String township = dice.pick(townships).id();
      LocalDate filed = dice.inYear(2, 11);
      boolean open = i % 14 == 3;
      county.add(
          ViolationBuilder.builder()
              .id(county.number("c"))
              .code(dice.pick(CODES))
              .offender(dice.pick(offenders).id())
              .handledBy(township)
              .filedOn(filed)
              .decidedOn(open ? null : filed.plusDays(i % 9 == 4 ? 104 : dice.between(2, 30)))
              .processRecorded(true)
              .major(false)
              .suspectedCrime(false)
              .build());
    }
  }
}
