package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Person;
import java.time.YearMonth;
import java.util.List;

/** Where leaders and principals went to see for themselves. */
final class GrassrootsInspections implements Theme {
  @Override
  public void addTo(County county, Dice dice) {
    List<Enterprise> enterprises = county.enterprises();
    for (Person person : county.officials()) {
      for (int month = 1; month <= 12; month++) {
        YearMonth in = YearMonth.of(County.YEAR, month);
        int visits = county.diligence(person.id()).misses(dice) ? 0 : dice.percent(15) ? 2 : 1;
        for (int i = 0; i < visits; i++) {
          county.add(visit(county, dice, person, in, enterprises));
        }
      }
    }
  }

  private static Activity visit(
      County county, Dice dice, Person person, YearMonth in, List<Enterprise> enterprises) {
    return ActivityBuilder.builder()
        .id(county.number("g"))
        .bearer(person.id())
        .code("GRASSROOTS_INSPECTION")
        .date(dice.dayIn(in))
        .object(dice.percent(15) ? null : dice.pick(enterprises).id())
        .build();
  }
}
