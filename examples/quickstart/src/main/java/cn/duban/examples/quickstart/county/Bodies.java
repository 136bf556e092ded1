package cn.duban.examples.quickstart.county;

import static cn.duban.fact.Sector.CATERING;
import static cn.duban.fact.Sector.CIVIL_AFFAIRS;
import static cn.duban.fact.Sector.COAL;
import static cn.duban.fact.Sector.CONSTRUCTION;
import static cn.duban.fact.Sector.CROWDED_PLACES;
import static cn.duban.fact.Sector.CULTURE_TOURISM;
import static cn.duban.fact.Sector.EDUCATION;
import static cn.duban.fact.Sector.FIRE;
import static cn.duban.fact.Sector.GAS;
import static cn.duban.fact.Sector.HAZARDOUS_CHEMICALS;
import static cn.duban.fact.Sector.HEALTH;
import static cn.duban.fact.Sector.METALLURGY;
import static cn.duban.fact.Sector.MUNICIPAL_UTILITIES;
import static cn.duban.fact.Sector.NON_COAL_MINE;
import static cn.duban.fact.Sector.OIL_GAS_PIPELINES;
import static cn.duban.fact.Sector.OTHER;
import static cn.duban.fact.Sector.SPECIAL_EQUIPMENT;
import static cn.duban.fact.Sector.TRANSPORT;
import static cn.duban.fact.Sector.WATER;

import cn.duban.fact.OrgKind;
import cn.duban.fact.OrganizationBuilder;
import cn.duban.fact.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The county government, its townships, departments and the other bodies that got the notice. */
final class Bodies implements Theme {
  private static final List<String> TOWNSHIPS =
      List.of(
          "青溪镇", "松岭乡", "云桥镇", "柳沟乡", "石泉镇", "枫林镇", "白鹭乡", "龙潭镇", "杏坪乡", "河湾镇", "紫竹乡", "望山镇", "清水乡",
          "古槐镇", "月牙乡", "金谷镇", "南坡乡", "北屏镇");

  /** The key-sector regulators, the first of them in charge of emergency management. */
  private static final List<Department> KEY_REGULATORS =
      List.of(
          new Department("应急管理局", HAZARDOUS_CHEMICALS, NON_COAL_MINE, METALLURGY),
          new Department("交通运输局", TRANSPORT),
          new Department("住房和城乡建设局", CONSTRUCTION, GAS),
          new Department("公安局", TRANSPORT, CROWDED_PLACES),
          new Department("消防救援大队", FIRE, CROWDED_PLACES),
          new Department("能源局", COAL, OIL_GAS_PIPELINES),
          new Department("市场监督管理局", SPECIAL_EQUIPMENT, CATERING),
          new Department("自然资源局", NON_COAL_MINE),
          new Department("工业和信息化局", METALLURGY),
          new Department("城市管理局", MUNICIPAL_UTILITIES, GAS),
          new Department("水务局", WATER),
          new Department("文化和旅游局", CULTURE_TOURISM));

  private static final List<Department> OTHER_REGULATORS =
      List.of(
          new Department("教育局", EDUCATION),
          new Department("卫生健康局", HEALTH),
          new Department("民政局", CIVIL_AFFAIRS),
          new Department("商务局", CATERING),
          new Department("农业农村局", OTHER),
          new Department("林业局", OTHER),
          new Department("生态环境局", OTHER),
          new Department("气象局", OTHER),
          new Department("体育局", CROWDED_PLACES),
          new Department("粮食和物资储备局", OTHER),
          new Department("房产管理局", CONSTRUCTION),
          new Department("民族宗教事务局", CROWDED_PLACES),
          new Department("邮政管理局", OTHER));

  private static final List<Department> OTHERS =
      List.of(
          new Department("发展和改革局"),
          new Department("财政局"),
          new Department("司法局"),
          new Department("人力资源和社会保障局"),
          new Department("审计局"),
          new Department("统计局"),
          new Department("医疗保障局"),
          new Department("退役军人事务局"),
          new Department("信访局"),
          new Department("行政审批服务管理局"),
          new Department("乡村振兴局"),
          new Department("招商服务中心"),
          new Department("档案局"),
          new Department("机关事务服务中心"),
          new Department("融媒体中心"),
          new Department("科学技术局"),
          new Department("大数据中心"),
          new Department("地震监测中心"),
          new Department("供销合作社"),
          new Department("残疾人联合会"));

  private static final List<String> STATIONED_UNITS = List.of("供电公司", "通信公司", "铁路工务段");

  @Override
  public void addTo(County county, Dice dice) {
    county.add(body(County.ID, "青岚县人民政府（虚构）", OrgKind.COUNTY).parent(null).build());
    county.setDiligence(County.ID, Diligence.SLOW);
    county.add(body(County.OFFICE, "县安委办", OrgKind.SAFETY_COMMITTEE_OFFICE).build());
    county.setDiligence(County.OFFICE, Diligence.SLOW);
    addTownships(county, dice);
    addDepartments(county, dice);
    county.add(body("zone", "青岚经济开发区管委会", OrgKind.ZONE).build());
    county.setDiligence("zone", Diligence.SLOW);
    for (int i = 0; i < STATIONED_UNITS.size(); i++) {
      String id = "u" + (i + 1);
      county.add(body(id, "驻县" + STATIONED_UNITS.get(i), OrgKind.STATIONED_UNIT).build());
      county.setDiligence(id, i == 1 ? Diligence.SILENT : Diligence.DILIGENT);
    }
  }

  private static void addTownships(County county, Dice dice) {
    List<Diligence> how = mixed(dice, TOWNSHIPS.size(), 4, 2, 1);
    for (int i = 0; i < TOWNSHIPS.size(); i++) {
      String id = County.padded("t", i + 1, 2);
      county.add(body(id, TOWNSHIPS.get(i), OrgKind.TOWNSHIP).build());
      county.setDiligence(id, how.get(i));
    }
  }

  private static void addDepartments(County county, Dice dice) {
    List<Department> departments = new ArrayList<>(KEY_REGULATORS);
    departments.addAll(OTHER_REGULATORS);
    departments.addAll(OTHERS);
    List<Diligence> how = mixed(dice, departments.size(), 9, 3, 2);
    for (int i = 0; i < departments.size(); i++) {
      Department department = departments.get(i);
      boolean key = i < KEY_REGULATORS.size();
      boolean regulator = !department.sectors().isEmpty();
      String id = County.padded("d", i + 1, 2);
      county.add(
          body(id, "县" + department.name(), OrgKind.DEPARTMENT)
              .sectors(department.sectors())
              // of one department nobody has said yet whether it regulates work safety
              .safetyRegulator(department.name().equals("邮政管理局") ? null : regulator)
              .keySectorRegulator(department.name().equals("粮食和物资储备局") ? null : key)
              .sectorInCharge(regulator)
              .projectApprover(department.name().matches("发展和改革局|行政审批服务管理局|能源局"))
              .emergencyManagement(i == 0)
              .enforcementEstablishment(regulator && i < 16)
              .build());
      county.setDiligence(id, how.get(i));
    }
    county.setDiligence(County.EMERGENCY_BUREAU, Diligence.DILIGENT);
    county.setDiligence(County.ENERGY_BUREAU, Diligence.SLACK);
  }

  private static OrganizationBuilder body(String id, String name, OrgKind kind) {
    return OrganizationBuilder.builder().id(id).name(name).kind(kind).parent(County.ID);
  }

  /** Most are diligent; so many are slow, slack and silent, at random places. */
  private static List<Diligence> mixed(Dice dice, int size, int slow, int slack, int silent) {
    List<Diligence> how = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      how.add(
          i < silent
              ? Diligence.SILENT
              : i < silent + slack
                  ? Diligence.SLACK
                  : i < silent + slack + slow ? Diligence.SLOW : Diligence.DILIGENT);
    }
    dice.shuffle(how);
    return how;
  }

  private record Department(String name, Set<Sector> sectors) {
    Department(String name, Sector... sectors) {
      this(name, Set.of(sectors));
    }
  }
}
