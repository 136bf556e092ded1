package cn.duban.examples.quickstart.county;

import cn.duban.fact.Activity;
import cn.duban.fact.ActivityBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/** Activities of the townships and departments, and the days, months and courses of the county. */
final class Publicity implements Theme {
  private static final List<String> PLACES =
      List.of("ENTRY_ENTERPRISE", "ENTRY_VILLAGE", "ENTRY_COMMUNITY", "ENTRY_SCHOOL");

  @Override
  public void addTo(County county, Dice dice) {
    for (Organization body : county.organizations(OrgKind.TOWNSHIP, OrgKind.DEPARTMENT)) {
      for (int quarter = 0; quarter < 4; quarter++) {
        if (!county.diligence(body.id()).misses(dice)) {
          add(
              county,
              body.id(),
              "PUBLICITY_ACTIVITY",
              dice.inYear(quarter * 3 + 1, quarter * 3 + 3));
        }
      }
    }
    add(county, County.ID, "DISASTER_REDUCTION_DAY", day(Month.MAY, 12));
    add(county, County.ID, "WORK_SAFETY_MONTH", day(Month.JUNE, 16));
    // a day late
    add(county, County.ID, "NATIONAL_SECURITY_DAY", day(Month.APRIL, 16));
    add(county, County.ID, "FIRE_SAFETY_MONTH", day(Month.NOVEMBER, 9));
    add(county, County.ID, "ANKANG_CUP", day(Month.MAY, 20));
    add(county, County.ID, "SAFETY_CULTURE_ENTERPRISE", day(Month.SEPTEMBER, 14));
    // nobody went into families
    PLACES.forEach(place -> add(county, "FIVE_ENTRIES", dice.inYear(3, 6), Set.of(place)));
    add(
        county,
        "OFFICIAL_COURSE",
        day(Month.APRIL, 25),
        Set.of("PROFESSIONAL_SKILLS", "SAFETY_SUPERVISION"));
    add(county, "OFFICIAL_COURSE", day(Month.AUGUST, 24), Set.of("EMERGENCY_COMMAND"));
    add(county, "MEDIA_PUBLICITY", day(Month.MAY, 10), Set.of("MAINSTREAM_MEDIA", "NEW_MEDIA"));
  }

  private static LocalDate day(Month month, int day) {
    return LocalDate.of(County.YEAR, month, day);
  }

  private static void add(County county, String code, LocalDate day, Set<String> topics) {
    county.add(
        ActivityBuilder.builder()
            .id(county.number("k"))
            .bearer(County.ID)
            .code(code)
            .date(day)
            .topics(topics)
            .build());
  }

  private static void add(County county, String bearer, String code, LocalDate day) {
    county.add(Activity.of(county.number("k"), bearer, code, day));
  }
}
