package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A work-safety accident and its investigation and evaluation (6.4 to 6.6, 6.9).
 *
 * @param id 编号, the host's id, unique among subjects and cases
 * @param inCharge 主管单位, id of the body in whose charge it happened (6.9)
 * @param investigatedBy 调查单位, id of the body that investigates it (6.4 to 6.6); null: not reported
 * @param grade 等级, its grade
 * @param occurredOn 发生日期, the day it happened
 * @param dueOn 结案期限, the last day for closing the investigation, inclusive, if one was set (6.4);
 *     null: none set
 * @param closedOn 结案日期, the day the investigation was closed (6.4); null: not reported
 * @param approvedOn 批复结案日期, the day the report was approved and the case closed (6.5); null: not
 *     reported
 * @param evaluatedOn 评估日期, the day the carrying out of the measures was evaluated (6.5); null: not
 *     reported
 * @param outcomePublishedOn 评估结果公开日期, the day the outcome of the evaluation was published (6.5);
 *     null: not reported
 * @param measuresCarriedOut 整改措施已落实, whether the evaluation found the measures carried out (6.6);
 *     null: not reported
 * @param accountabilityOn 问责日期, the day someone was held to account for measures not carried out
 *     (6.6); null: not reported
 */
@RecordBuilder
@Zh("事故")
public record Accident(
    @Zh("编号") String id,
    @Zh("主管单位") @Ref String inCharge,
    @Zh("调查单位") @Ref(Organization.class) @Nullable String investigatedBy,
    @Zh("等级") AccidentGrade grade,
    @Zh("发生日期") LocalDate occurredOn,
    @Zh("结案期限") @Nullable LocalDate dueOn,
    @Zh("结案日期") @Nullable LocalDate closedOn,
    @Zh("批复结案日期") @Nullable LocalDate approvedOn,
    @Zh("评估日期") @Nullable LocalDate evaluatedOn,
    @Zh("评估结果公开日期") @Nullable LocalDate outcomePublishedOn,
    @Zh("整改措施已落实") @Nullable Boolean measuresCarriedOut,
    @Zh("问责日期") @Nullable LocalDate accountabilityOn)
    implements Case {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Accident {
    new Checks("Accident", id)
        .present("id", id)
        .present("inCharge", inCharge)
        .present("grade", grade)
        .present("occurredOn", occurredOn)
        .done();
  }

  @Override
  public LocalDate date() {
    return occurredOn;
  }
}
