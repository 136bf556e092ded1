package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import java.util.List;

/** Article 2: responsibility of party and government leaders. */
final class Article02 {
  private static final List<String> EMERGING_FIELDS =
      List.of(
          "GLASS_WALKWAY",
          "THRILL_SWING",
          "CHARACTERISTIC_TOWN",
          "RURAL_HOMESTAY",
          "DELIVERY_PLATFORM");

  private Article02() {}

  static void judge(World world, Sheet sheet) {
    Papers papers = new Papers(world);
    Acts acts = new Acts(world);
    for (Organization county : world.counties()) {
      sheet.must("2.1", county, papers.ofThisYear(county, "LEADER_RESPONSIBILITY_RULES"));
      for (String field : EMERGING_FIELDS) {
        sheet.must(
            "2.4",
            county,
            field,
            true,
            new States(world).assigned(county, "REGULATING_DEPARTMENT", field, Dates.YEAR_END));
      }
    }
    for (Organization body : world.bodies(OrgKind.COUNTY, OrgKind.TOWNSHIP)) {
      sheet.must("2.2", body, papers.inForce(body, "LEADER_RESPONSIBILITY_LIST"));
      sheet.must("2.3", body, papers.ofThisYear(body, "LEADER_KEY_TASK_LIST"));
    }
    for (Organization body :
        world.bodies(OrgKind.TOWNSHIP, OrgKind.DEPARTMENT, OrgKind.ZONE, OrgKind.STATIONED_UNIT)) {
      sheet.must("2.5", body, acts.monthly(body, 1, "SAFETY_MEETING", "SPECIAL_SAFETY_MEETING"));
    }
    for (Organization body : world.bodies(OrgKind.COUNTY, OrgKind.TOWNSHIP)) {
      boolean owed = false;
      for (Person leader : world.holders(Post.LEADER, body)) {
        owed |= new Terms(world).monthly(sheet, "2.6", leader, true, "GRASSROOTS_INSPECTION");
      }
      if (!owed) {
        sheet.must("2.6", body, Answer.UNKNOWN);
      }
    }
  }
}
