package cn.duban.examples.quickstart.county;

import cn.duban.fact.DutyRoster;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.fact.Report;
import java.time.LocalDate;
import java.util.List;

/** Who led the watch on each day since the notice. */
final class DutyRosters implements Theme {
  private static final LocalDate FIRST = LocalDate.of(County.YEAR, 4, 13);
  private static final LocalDate LAST = LocalDate.of(County.YEAR, 12, 31);
  private static final LocalDate SILENT_FROM = LocalDate.of(County.YEAR, 6, 1);

  @Override
  public void addTo(County county, Dice dice) {
    for (Organization body : county.organizations(OrgKind.COUNTY, OrgKind.TOWNSHIP)) {
      add(county, dice, body.id());
    }
    for (Organization department : county.regulators()) {
      add(county, dice, department.id());
    }
  }

  /** The silent ones hand nothing in from June on, and nobody says that there is nothing. */
  private static void add(County county, Dice dice, String body) {
    Diligence how = county.diligence(body);
    boolean silent = how == Diligence.SILENT;
    List<String> leaders =
        county.persons().stream()
            .filter(person -> person.organization().equals(body))
            .filter(person -> person.posts().contains(Post.LEADER) || isPrincipal(person))
            .map(Person::id)
            .toList();
    LocalDate last = silent ? SILENT_FROM.minusDays(1) : LAST;
    int turn = 0;
    for (LocalDate day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
      if (!isForgotten(dice, how)) {
        String leader = leaders.get(turn++ % leaders.size());
        county.add(new DutyRoster(county.number("r"), body, day, leader));
      }
    }
    county.add(new Report(DutyRoster.CODE, body, silent ? last : null));
  }

  private static boolean isPrincipal(Person person) {
    return person.posts().contains(Post.PRINCIPAL);
  }

  /** Even slow bodies seldom leave a day without a leader. */
  private static boolean isForgotten(Dice dice, Diligence how) {
    return switch (how) {
      case DILIGENT, SILENT -> false;
      case SLOW -> dice.percent(1) && dice.percent(40);
      case SLACK -> dice.percent(3);
    };
  }
}
