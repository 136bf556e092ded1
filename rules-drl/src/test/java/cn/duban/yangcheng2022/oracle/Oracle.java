package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import cn.duban.notice.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Judges facts by the text of the notice, in plain loops, without the rules and their engine. */
public final class Oracle {
  private final WorkCalendar calendar;

  /** An oracle with the working days of a calendar. */
  public Oracle(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** What is to be found about every duty, by finding id; nothing before the day of issue. */
  public Map<String, Expected> judge(Facts facts, LocalDate asOf) {
    return judge(facts.all(), facts.reports(), asOf);
  }

  /** The same about facts that nobody has checked. */
  public Map<String, Expected> judge(List<Fact> facts, List<Report> reports, LocalDate asOf) {
    return judge(new World(facts, reports, asOf, calendar));
  }

  /** A county that remembers what it was asked in order to judge it. */
  World asking(County county) {
    World world = World.remembering(county.facts(), county.reports(), county.asOf(), calendar);
    judge(world);
    return world;
  }

  /** The same about a world that remembers what it was asked. */
  Map<String, Expected> judge(World world) {
    Sheet sheet = new Sheet();
    if (!world.asOf.isBefore(Dates.ISSUED)) {
      Article01.judge(world, sheet);
      Article02.judge(world, sheet);
      Article03.judge(world, sheet);
      Article04.judge(world, sheet);
      Article05.judge(world, sheet);
      Article06.judge(world, sheet);
      Article07.judge(world, sheet);
      Article08Campaign.judge(world, sheet);
      Article08Mines.judge(world, sheet);
      Article08Others.judge(world, sheet);
      Article09.judge(world, sheet);
      Article10.judge(world, sheet);
      Article11.judge(world, sheet);
      Article12.judge(world, sheet);
      Article13.judge(world, sheet);
      Article14.judge(world, sheet);
      Article15.judge(world, sheet);
      Article16.judge(world, sheet);
      Article17.judge(world, sheet);
      Article18.judge(world, sheet);
      Article19.judge(world, sheet);
      Article20.judge(world, sheet);
      Article08Campaign.consequences(world, sheet);
      Article09.consequences(world, sheet);
      Article06.consequences(world, sheet);
    }
    return sheet.expected();
  }
}
