package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recorded violation and how its case is dealt with (articles 4, 5, 8, 11, 12 and 14).
 *
 * @param id 编号, the host's id, unique among subjects and cases
 * @param code 违法类型, what was violated: a code of the rule set's vocabulary
 * @param offender 违法主体, id of who violated it
 * @param handledBy 办案单位, id of the body that handles the case
 * @param filedOn 立案日期, the day it was recorded or the case filed
 * @param decidedOn 决定日期, the day of the decision; null: not reported
 * @param transferredOn 移送日期, the day the case was transferred to another authority; null: not
 *     reported
 * @param dismissedOn 撤案日期, the day the case was dismissed; null: not reported
 * @param publishedOn 公示日期, the day the decision was published (12.2); null: not reported
 * @param processRecorded 全过程记录, whether the whole process is recorded (12.3); null: not reported
 * @param major 重大执法决定, whether the decision is a major one (12.4); null: not reported
 * @param legallyReviewedOn 法制审核日期, the day of the legal review (12.4); null: not reported
 * @param suspectedCrime 涉嫌犯罪, whether a crime is suspected (11.6); null: not reported
 * @param transferredToPoliceOn 移送公安日期, the day it was transferred to the police (11.6); null: not
 *     reported
 */
@RecordBuilder
@Zh("违法行为")
public record Violation(
    @Zh("编号") String id,
    @Zh("违法类型") @Coded String code,
    @Zh("违法主体") @Ref String offender,
    @Zh("办案单位") @Ref(Organization.class) String handledBy,
    @Zh("立案日期") LocalDate filedOn,
    @Zh("决定日期") @Nullable LocalDate decidedOn,
    @Zh("移送日期") @Nullable LocalDate transferredOn,
    @Zh("撤案日期") @Nullable LocalDate dismissedOn,
    @Zh("公示日期") @Nullable LocalDate publishedOn,
    @Zh("全过程记录") @Nullable Boolean processRecorded,
    @Zh("重大执法决定") @Nullable Boolean major,
    @Zh("法制审核日期") @Nullable LocalDate legallyReviewedOn,
    @Zh("涉嫌犯罪") @Nullable Boolean suspectedCrime,
    @Zh("移送公安日期") @Nullable LocalDate transferredToPoliceOn)
    implements Case {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Violation {
    new Checks("Violation", id)
        .present("id", id)
        .present("code", code)
        .present("offender", offender)
        .present("handledBy", handledBy)
        .present("filedOn", filedOn)
        .done();
  }

  @Override
  public LocalDate date() {
    return filedOn;
  }
}
