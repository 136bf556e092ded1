package cn.duban.examples.quickstart.county;

import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The enterprises, with who supervises them. */
final class Enterprises implements Theme {
  static final int COUNT = 2500;

  /** Group companies come first, so that subsidiaries follow each of them. */
  private static final int GROUPS_UNTIL = 2000;

  private static final List<String> FIRST =
      List.of("兴", "恒", "瑞", "鑫", "泰", "丰", "宏", "永", "嘉", "盛");
  private static final List<String> SECOND =
      List.of("达", "源", "通", "和", "安", "隆", "利", "昌", "顺", "成");

  /** What enterprises there are, and how many in a hundred. */
  private enum Trade {
    COAL(3, Sector.COAL, "煤业有限公司"),
    MINE(3, Sector.NON_COAL_MINE, "石料有限公司"),
    CHEMICALS(4, Sector.HAZARDOUS_CHEMICALS, "化工有限公司"),
    TRANSPORT(12, Sector.TRANSPORT, "运输有限公司"),
    CONSTRUCTION(10, Sector.CONSTRUCTION, "建筑有限公司"),
    GAS(2, Sector.GAS, "燃气有限公司"),
    METAL(8, Sector.METALLURGY, "铸造有限公司"),
    EQUIPMENT(5, Sector.SPECIAL_EQUIPMENT, "机电有限公司"),
    TOURISM(4, Sector.CULTURE_TOURISM, "旅游有限公司"),
    CATERING(24, Sector.CATERING, "饭店"),
    CROWDED(8, Sector.CROWDED_PLACES, "商场"),
    OTHER(17, Sector.OTHER, "商贸有限公司");

    private final int share;
    private final Sector sector;
    private final String ending;

    Trade(int share, Sector sector, String ending) {
      this.share = share;
      this.sector = sector;
      this.ending = ending;
    }

    static Trade of(int percent) {
      int left = percent;
      for (Trade trade : values()) {
        left -= trade.share;
        if (left < 0) {
          return trade;
        }
      }
      return OTHER;
    }

    boolean highRisk() {
      return switch (this) {
        case COAL, MINE, CHEMICALS, CONSTRUCTION, METAL, CROWDED -> true;
        default -> false;
      };
    }

    boolean dangerous() {
      return this == COAL || this == CHEMICALS;
    }

    boolean keySector() {
      return highRisk() || this == TRANSPORT || this == GAS;
    }
  }

  @Override
  public void addTo(County county, Dice dice) {
    List<Organization> townships = county.organizations(OrgKind.TOWNSHIP);
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < county.scaled(COUNT); i++) {
      Trade trade = Trade.of(dice.between(0, 99));
      Organization township = dice.pick(townships);
      Organization department = supervisor(county, dice, trade.sector);
      boolean assigned = !dice.percent(2);
      boolean group = i < county.scaled(GROUPS_UNTIL) && dice.percent(1);
      String id = County.padded("e", i + 1, 4);
      // every 250th is seriously dishonest; of every 800th nobody has said it
      boolean dishonest = i % 250 == 100;
      county.add(
          EnterpriseBuilder.builder()
              .id(id)
              .name(name(dice, township, trade))
              .sectors(dice.percent(2) ? null : Set.of(trade.sector))
              .township(township.id())
              .supervisingDepartment(assigned ? department.id() : null)
              .supervisor(
                  assigned && !dice.percent(2) ? department.id() + "-s" + dice.between(1, 9) : null)
              .stateOwned(dice.percent(6))
              .groupCompany(group)
              .parent(
                  group || groups.isEmpty() || !dice.percent(4)
                      ? null
                      : groups.get(i % groups.size()))
              .keySector(trade.keySector())
              .highRisk(trade.highRisk())
              .usesGas(trade == Trade.CATERING ? usesGas(dice) : Boolean.FALSE)
              .keyChemical(trade == Trade.CHEMICALS && dice.percent(20))
              .commandCentre(trade.dangerous() && dice.percent(25))
              .seriouslyDishonest(i % 800 == 300 ? null : Boolean.valueOf(dishonest))
              .blacklistedOn(dishonest && !dice.percent(20) ? dice.inYear(2, 9) : null)
              .build());
      county.setDiligence(id, diligence(dice));
      if (group) {
        groups.add(id);
      }
    }
  }

  /** Of a hundred enterprises two hardly care, and a few are slow. */
  private static Diligence diligence(Dice dice) {
    int percent = dice.between(1, 100);
    return percent <= 2 ? Diligence.SLACK : percent <= 8 ? Diligence.SLOW : Diligence.DILIGENT;
  }

  private static String name(Dice dice, Organization township, Trade trade) {
    String place = String.valueOf(township.name()).substring(0, 2);
    return place + dice.pick(FIRST) + dice.pick(SECOND) + trade.ending;
  }

  /** Of a few restaurants nobody has said it. */
  private static @Nullable Boolean usesGas(Dice dice) {
    return dice.percent(2) ? null : Boolean.valueOf(dice.percent(70));
  }

  private static Organization supervisor(County county, Dice dice, Sector sector) {
    return dice.pick(county.regulators(sector));
  }
}
