package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Organization;
import java.time.LocalDate;

/** Article 17: publicity and education. */
final class Article17 {
  private Article17() {}

  static void judge(World world, Sheet sheet) {
    Acts acts = new Acts(world);
    for (Organization county : world.counties()) {
      sheet.must(
          "17.1",
          county,
          acts.inYearBy(LocalDate.of(2022, 5, 12), county, "DISASTER_REDUCTION_DAY", 1));
      sheet.must("17.2", county, acts.inYearBy(Dates.END_OF_JUNE, county, "WORK_SAFETY_MONTH", 1));
      sheet.must(
          "17.3",
          county,
          acts.inYearBy(LocalDate.of(2022, 11, 30), county, "FIRE_SAFETY_MONTH", 1));
      sheet.must(
          "17.4",
          county,
          acts.inYearBy(LocalDate.of(2022, 4, 15), county, "NATIONAL_SECURITY_DAY", 1));
      sheet.must("17.5", county, acts.inYear(county, "ANKANG_CUP", 1));
      sheet.must("17.6", county, acts.inYear(county, "SAFETY_CULTURE_ENTERPRISE", 1));
      sheet.promote(
          "17.7",
          county,
          acts.covering(
              county,
              "FIVE_ENTRIES",
              "ENTRY_ENTERPRISE",
              "ENTRY_VILLAGE",
              "ENTRY_COMMUNITY",
              "ENTRY_SCHOOL",
              "ENTRY_FAMILY"));
      sheet.promote("17.8", county, new Shares(world).reaches(county, "EDUCATION_BASES", 1));
      sheet.must(
          "17.9",
          county,
          acts.covering(
              county,
              "OFFICIAL_COURSE",
              "PROFESSIONAL_SKILLS",
              "SAFETY_SUPERVISION",
              "EMERGENCY_COMMAND"));
      sheet.promote(
          "17.10",
          county,
          acts.covering(county, "MEDIA_PUBLICITY", "MAINSTREAM_MEDIA", "NEW_MEDIA"));
    }
  }
}
