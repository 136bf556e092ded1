package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Enterprise;
import cn.duban.fact.Organization;
import cn.duban.finding.Status;

/** Article 16: basic work at the enterprises. */
final class Article16 {
  private Article16() {}

  static void judge(World world, Sheet sheet) {
    States states = new States(world);
    for (Organization county : world.counties()) {
      sheet.must(
          "16.1",
          county,
          states.checked(
              county,
              "INCENTIVES",
              Dates.YEAR_END,
              "DIFFERENTIATED_SUPERVISION",
              "INJURY_INSURANCE_RATE",
              "LIABILITY_INSURANCE_RATE"));
    }
    for (Enterprise e : world.enterprises()) {
      sheet.promote("16.2", e, begunOrGraded(world, e));
      sheet.promote(
          "16.3",
          e,
          states.checked(
              e,
              "STANDARD_REACHED",
              Dates.YEAR_END,
              "POSTS_REACH_STANDARD",
              "SPECIALITIES_REACH_STANDARD",
              "ENTERPRISE_REACHES_STANDARD"));
    }
  }

  /** Either is enough, so the better of the two counts; not done is certain only of both. */
  private static Answer begunOrGraded(World world, Enterprise e) {
    Answer begun = new States(world).holds(e, "STANDARDISATION_BEGUN", Dates.YEAR_END);
    Answer graded = new Papers(world).inForce(e, "STANDARDISATION_GRADE");
    boolean unknown = begun.status() == Status.UNKNOWN || graded.status() == Status.UNKNOWN;
    boolean fulfilled = begun.status() == Status.FULFILLED || graded.status() == Status.FULFILLED;
    if (unknown && !fulfilled) { // the other one may have been in time
      return graded.status() == Status.UNKNOWN ? graded : begun;
    }
    Answer better = rank(graded.status()) < rank(begun.status()) ? graded : begun;
    return better == graded
        ? new Answer(graded.status(), Dates.YEAR_END, graded.observed(), graded.required())
        : begun;
  }

  private static int rank(Status status) {
    return switch (status) {
      case FULFILLED -> 0;
      case FULFILLED_LATE -> 1;
      case UNKNOWN -> 2;
      default -> 3;
    };
  }
}
