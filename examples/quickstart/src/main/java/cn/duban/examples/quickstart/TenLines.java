package cn.duban.examples.quickstart;

import cn.duban.RuleSet;
import cn.duban.fact.Activity;
import cn.duban.fact.Facts;
import cn.duban.fact.OrgKind;
import cn.duban.fact.OrganizationBuilder;
import cn.duban.finding.Status;
import cn.duban.yangcheng2022.Yangcheng2022;
import java.time.LocalDate;
import java.util.Locale;

/** The program of the README: one invented township, one meeting, one question. */
public final class TenLines {
  private TenLines() {}

  /** Prints what the township has not done by 1 July 2022. */
  public static void main(String[] args) {
    // README begin
    RuleSet rules = Yangcheng2022.rules(); // loaded once, serves many threads
    Facts facts =
        Facts.builder()
            .add(OrganizationBuilder.builder().id("t1").name("示例乡").kind(OrgKind.TOWNSHIP).build())
            .add(Activity.of("m1", "t1", "SAFETY_MEETING", LocalDate.of(2022, 5, 20)))
            .reports("SAFETY_MEETING", "SPECIAL_SAFETY_MEETING") // no record means not done
            .build(); // tells every problem at once
    rules.assess(facts, LocalDate.of(2022, 7, 1)).findings(Status.VIOLATED).stream()
        .map(finding -> finding.explain(Locale.CHINA))
        .forEach(System.out::println);
    // README end
  }
}
