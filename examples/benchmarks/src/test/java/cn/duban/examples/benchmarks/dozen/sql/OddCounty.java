package cn.duban.examples.benchmarks.dozen.sql;

import cn.duban.fact.Activity;
import cn.duban.fact.Checklist;
import cn.duban.fact.DangerLevel;
import cn.duban.fact.DangerSource;
import cn.duban.fact.Document;
import cn.duban.fact.EnterpriseBuilder;
import cn.duban.fact.Facts;
import cn.duban.fact.Headcount;
import cn.duban.fact.HiddenDangerBuilder;
import cn.duban.fact.OrgKind;
import cn.duban.fact.OrganizationBuilder;
import cn.duban.fact.Report;
import cn.duban.fact.ViolationBuilder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An invented county with days at the bounds, gaps, and records after the year's end. */
final class OddCounty {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2021, 6, 1),
          LocalDate.of(2022, 1, 1),
          LocalDate.of(2022, 4, 1),
          LocalDate.of(2022, 4, 13),
          LocalDate.of(2022, 6, 30),
          LocalDate.of(2022, 12, 31),
          LocalDate.of(2023, 1, 1),
          LocalDate.of(2023, 2, 1));
  private static final List<String> REPORTED =
      List.of(
          "SAFETY_MEETING",
          "SPECIAL_SAFETY_MEETING",
          "SAFETY_COMMITMENT",
          "SUBSIDIARY_SAFETY_CHECK",
          "SAFETY_DIRECTOR",
          "FIVE_IN_PLACE",
          "POST",
          "POST_WITH_RESPONSIBILITY_LIST",
          "FIELD_DRILL",
          "Document.issuedOn",
          "Document.revisedOn",
          "HiddenDanger",
          "HiddenDanger.deadline",
          "HiddenDanger.rectifiedOn",
          "HiddenDanger.reportedOn",
          "Violation.decidedOn",
          "Violation.publishedOn",
          "Enterprise.blacklistedOn",
          "Activity.departments",
          "Activity.sectors",
          "Activity.teamKinds");
  private static final List<String> ITEMS =
      List.of(
          "RESPONSIBILITY_IN_PLACE",
          "MANAGEMENT_IN_PLACE",
          "INVESTMENT_IN_PLACE",
          "TRAINING_IN_PLACE",
          "RESCUE_IN_PLACE");

  private final Random random;
  private final Facts.Builder facts = Facts.builder();
  private final Set<String> states = new HashSet<>();
  private int number;

  private OddCounty(long seed) {
    random = new Random(seed);
  }

  /** The same for the same seed. */
  static Facts of(long seed) {
    OddCounty county = new OddCounty(seed);
    county.bodies();
    for (int i = 0; i < 200; i++) {
      county.record();
    }
    for (String code : REPORTED) {
      String bearer = code.contains(".") ? null : county.maybe("e" + county.random.nextInt(8));
      if (county.random.nextInt(4) > 0) {
        county.facts.report(new Report(code, bearer, county.maybe(county.day())));
      }
    }
    return county.facts.build();
  }

  private void bodies() {
    facts.add(OrganizationBuilder.builder().id("county").kind(OrgKind.COUNTY).build());
    for (int i = 0; i < 4; i++) {
      facts.add(
          OrganizationBuilder.builder()
              .id("d" + i)
              .kind(i == 0 ? OrgKind.TOWNSHIP : OrgKind.DEPARTMENT)
              .safetyRegulator(yes())
              .build());
    }
    for (int i = 0; i < 12; i++) {
      facts.add(
          EnterpriseBuilder.builder()
              .id("e" + i)
              .stateOwned(yes())
              .groupCompany(yes())
              .seriouslyDishonest(yes())
              .blacklistedOn(maybe(day()))
              .build());
    }
  }

  private void record() {
    String id = "x" + number++;
    String enterprise = "e" + random.nextInt(12);
    String department = "d" + random.nextInt(4);
    LocalDate day = day();
    switch (random.nextInt(8)) {
      case 0 ->
          facts.add(
              new Activity(
                  id,
                  "county",
                  "FIELD_DRILL",
                  day,
                  null,
                  null,
                  null,
                  maybe(random.nextInt(4)),
                  maybe(random.nextInt(4)),
                  2,
                  null));
      case 1 ->
          facts.add(
              Activity.of(id, department, pick("SAFETY_MEETING", "SPECIAL_SAFETY_MEETING"), day));
      case 2 -> facts.add(check(id, enterprise, day));
      case 3 -> {
        LocalDate effective = maybe(day());
        LocalDate end = maybe(day());
        facts.add(
            new Document(
                id,
                enterprise,
                "SAFETY_COMMITMENT",
                maybe(day),
                maybe(day()),
                effective,
                effective != null && end != null && end.isBefore(effective) ? effective : end,
                null,
                null));
      }
      case 4 -> {
        String code = pick("SAFETY_DIRECTOR", "POST", "POST_WITH_RESPONSIBILITY_LIST");
        if (states.add(enterprise + code + day)) {
          facts.add(Headcount.of(id, enterprise, code, day, count(enterprise, code)));
        }
      }
      case 5 -> {
        if (states.add(enterprise + day)) {
          int missing = random.nextInt(8);
          facts.add(
              new Checklist(
                  id,
                  enterprise,
                  "FIVE_IN_PLACE",
                  day,
                  new HashSet<>(ITEMS.subList(0, missing == 0 ? 4 : 5))));
        }
      }
      case 6 ->
          facts.add(
              HiddenDangerBuilder.builder()
                  .id(id)
                  .responsible(random.nextBoolean() ? enterprise : department)
                  .level(DangerLevel.values()[random.nextInt(2)])
                  .source(maybe(DangerSource.values()[random.nextInt(2)]))
                  .foundOn(day)
                  .deadline(maybe(day()))
                  .rectifiedOn(maybe(day()))
                  .reportedOn(maybe(day()))
                  .build());
      default ->
          facts.add(
              ViolationBuilder.builder()
                  .id(id)
                  .code("DRINK_DRIVING")
                  .offender(enterprise)
                  .handledBy(department)
                  .filedOn(day)
                  .decidedOn(maybe(day()))
                  .publishedOn(maybe(day().plusDays(random.nextInt(14))))
                  .build());
    }
  }

  private Activity check(String id, String enterprise, LocalDate day) {
    LocalDate soon = day.plusDays(random.nextInt(2));
    String place = maybe("e" + random.nextInt(2));
    return new Activity(
        id, enterprise, "SUBSIDIARY_SAFETY_CHECK", soon, null, place, null, null, null, null, null);
  }

  /** A share is of three posts, or of none at all. */
  private int count(String enterprise, String code) {
    int most = enterprise.equals("e0") ? 0 : 3;
    return code.equals("POST") ? most : random.nextInt(most + 1);
  }

  private LocalDate day() {
    return DAYS.get(random.nextInt(DAYS.size()));
  }

  private @Nullable Boolean yes() {
    return maybe(random.nextInt(3) > 0);
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(3) == 0 ? null : value;
  }

  private String pick(String... codes) {
    return codes[random.nextInt(codes.length)];
  }
}
