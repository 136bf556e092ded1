package cn.duban.examples.quickstart.county;

import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.OrganizationBuilder;
import java.util.List;

/** The villages and communities of the townships. */
final class Villages implements Theme {
  private static final int COUNT = 350;
  private static final List<String> FIRST =
      List.of(
          "东", "西", "南", "北", "上", "下", "前", "后", "大", "小", "王家", "李家", "张家", "赵家", "刘家", "陈家",
          "杨家", "郭家", "马家", "高家");
  private static final List<String> SECOND =
      List.of("沟村", "坪村", "庄村", "河村", "岭村", "湾村", "窑村", "坡村", "营村", "关社区");

  @Override
  public void addTo(County county, Dice dice) {
    List<Organization> townships = county.organizations(OrgKind.TOWNSHIP);
    for (int i = 0; i < county.scaled(COUNT); i++) {
      Organization township = townships.get(i % townships.size());
      int inTownship = i / townships.size();
      String name =
          township.name()
              + FIRST.get(inTownship % FIRST.size())
              + SECOND.get((inTownship + i) % SECOND.size());
      county.add(
          OrganizationBuilder.builder()
              .id(County.padded(township.id() + "-v", inTownship + 1, 2))
              .name(name)
              .kind(OrgKind.VILLAGE)
              .parent(township.id())
              .build());
    }
  }
}
