package cn.duban.yangcheng2022.oracle;

import cn.duban.fact.Enterprise;

/** Article 5: responsibility of all staff. */
final class Article05 {
  private Article05() {}

  static void judge(World world, Sheet sheet) {
    for (Enterprise e : world.enterprises()) {
      sheet.must("5.1", e, new Papers(world).ofThisYear(e, "ALL_STAFF_RESPONSIBILITY"));
      sheet.must(
          "5.2",
          e,
          new Shares(world).heads(e, "POST_WITH_RESPONSIBILITY_LIST", "POST", 100, Dates.YEAR_END));
      sheet.must("5.3", e, new Acts(world).inYear(e, "RESPONSIBILITY_ASSESSMENT", 1));
      new Offences(world, sheet)
          .prohibited(
              "5.4", e, true, "ILLEGAL_COMMAND", "ILLEGAL_OPERATION", "LABOUR_DISCIPLINE_BREACH");
    }
  }
}
