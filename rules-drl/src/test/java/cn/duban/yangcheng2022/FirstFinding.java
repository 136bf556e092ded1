package cn.duban.yangcheng2022;

import cn.duban.fact.Facts;
import cn.duban.fact.OrgKind;
import cn.duban.fact.OrganizationBuilder;
import java.time.LocalDate;

/** A program of its own: prints how many findings one body has. */
final class FirstFinding {
  private FirstFinding() {}

  public static void main(String[] arguments) {
    Facts facts =
        Facts.builder()
            .add(OrganizationBuilder.builder().id("d1").kind(OrgKind.DEPARTMENT).build())
            .build();
    System.out.println(
        "findings: "
            + Yangcheng2022.rules().assess(facts, LocalDate.of(2022, 7, 1)).findings().size());
  }
}
