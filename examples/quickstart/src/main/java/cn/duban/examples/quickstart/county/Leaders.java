package cn.duban.examples.quickstart.county;

import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The leaders of the governments and the principals of the departments, by their posts. */
final class Leaders implements Theme {
  private static final List<String> COUNTY_POSTS =
      List.of("县委书记", "县长", "常务副县长", "副县长（分管应急）", "副县长（分管工业）", "副县长（分管交通）", "县委副书记");
  private static final List<String> TOWNSHIP_POSTS =
      List.of("党委书记", "乡镇长", "副乡镇长（分管安全）", "党委副书记", "人大主席", "武装部长", "纪委书记");

  @Override
  public void addTo(County county, Dice dice) {
    for (Organization government : county.organizations(OrgKind.COUNTY)) {
      addLeaders(county, dice, government, "", COUNTY_POSTS, 7);
    }
    for (Organization township : county.organizations(OrgKind.TOWNSHIP)) {
      addLeaders(
          county,
          dice,
          township,
          String.valueOf(township.name()),
          TOWNSHIP_POSTS,
          dice.between(5, 7));
    }
    for (Organization dept : county.organizations(OrgKind.DEPARTMENT)) {
      add(county, dice, dept, 1, dept.name() + "主要负责人", Set.of(Post.PRINCIPAL));
    }
  }

  private static void addLeaders(
      County county, Dice dice, Organization of, String prefix, List<String> posts, int count) {
    for (int i = 0; i < count; i++) {
      String post = posts.get(i);
      boolean inCharge = post.contains("分管应急") || post.contains("分管安全");
      add(
          county,
          dice,
          of,
          i + 1,
          prefix + post,
          inCharge ? Set.of(Post.LEADER, Post.LEADER_IN_CHARGE) : Set.of(Post.LEADER));
    }
  }

  /** A person is as diligent as the body, but now and then one is slower. */
  private static void add(
      County county, Dice dice, Organization of, int number, String name, Set<Post> posts) {
    String id = of.id() + "-p" + number;
    // Some took office in the course of the year.
    LocalDate from = number == 3 ? LocalDate.of(2022, 6, 15) : LocalDate.of(2021, 10, 1);
    county.add(new Person(id, name, of.id(), posts, from, null));
    Diligence body = county.diligence(of.id());
    county.setDiligence(id, body == Diligence.DILIGENT && dice.percent(12) ? Diligence.SLOW : body);
  }
}
