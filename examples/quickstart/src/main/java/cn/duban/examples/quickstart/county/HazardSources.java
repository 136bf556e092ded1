package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.Enterprise;
import cn.duban.fact.HazardLevel;
import cn.duban.fact.MajorHazardSource;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.fact.Project;
import cn.duban.fact.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Major hazard sources with the persons responsible for them, and projects of the industry. */
final class HazardSources implements Theme {
  private static final int SOURCES = 24;
  private static final int PROJECTS = 9;
  private static final List<HazardLevel> LEVELS = List.of(HazardLevel.values());

  @Override
  public void addTo(County county, Dice dice) {
    List<Enterprise> owners = county.enterprises(Sector.HAZARDOUS_CHEMICALS);
    for (int i = 0; i < county.scaled(SOURCES); i++) {
      Enterprise owner = owner(owners, i);
      String name = String.valueOf(owner.name());
      county.add(
          new MajorHazardSource(
              county.number("b"),
              name.replace("有限公司", "") + "储罐区",
              owner.id(),
              dice.pick(LEVELS),
              guarantor(county, dice, owner, "主要负责人"),
              guarantor(county, dice, owner, "技术负责人"),
              i % 8 == 5 ? null : guarantor(county, dice, owner, "操作负责人")));
    }
    for (int i = 0; i < PROJECTS; i++) {
      county.add(project(county, dice, owner(owners, county.scaled(SOURCES) + i), i));
    }
  }

  /** One after the other; where chance made few of them, some own several. */
  private static Enterprise owner(List<Enterprise> owners, int number) {
    return owners.get(number % owners.size());
  }

  /** Nearly all of them are trained in the year. */
  private static String guarantor(County county, Dice dice, Enterprise owner, String post) {
    String id = county.number(owner.id() + "-g");
    county.add(new Person(id, owner.name() + post, owner.id(), Set.of(Post.GUARANTOR), null, null));
    county.setDiligence(id, county.diligence(owner.id()));
    LocalDate trained = county.diligence(owner.id()).doneOn(dice);
    if (trained != null) {
      county.add(Activity.of(county.number("k"), id, "GUARANTOR_TRAINING", trained));
    }
    return id;
  }

  /** One began before its review, one without any, and two have not begun. */
  private static Project project(County county, Dice dice, Enterprise owner, int number) {
    @Nullable LocalDate begun = number >= 7 ? null : dice.inYear(3, 10);
    @Nullable LocalDate passed =
        begun == null || number == 4
            ? null
            : number == 2 ? begun.plusDays(20) : begun.minusDays(dice.between(10, 60));
    return new Project(
        county.number("j"),
        owner.name() + "技改项目",
        owner.id(),
        Sector.HAZARDOUS_CHEMICALS,
        begun,
        passed);
  }
}
