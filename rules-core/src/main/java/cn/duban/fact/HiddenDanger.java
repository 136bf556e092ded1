package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hidden danger (隐患) from its finding to its striking off (articles 7 and 9).
 *
 * @param id 编号, the host's id, unique among subjects and cases
 * @param responsible 责任单位, id of the body or enterprise that must rectify it
 * @param inCharge 督办单位, id of the township or department in charge of it (9.4); null: not reported
 * @param level 级别, general or major
 * @param source 来源, who found it; null: not reported
 * @param foundOn 发现日期, the day it was found
 * @param deadline 整改期限, the last day for rectifying it, inclusive; null: not reported
 * @param measures 有整改措施, whether measures are laid down (9.2); null: not reported
 * @param responsiblePerson 有责任人, whether a person is responsible (9.2); null: not reported
 * @param funds 有资金, whether funds are provided (9.2); null: not reported
 * @param timeLimit 有时限, whether a time limit is set (9.2); null: not reported
 * @param contingencyPlan 有预案, whether there is a contingency plan (9.2); null: not reported
 * @param rectifiedOn 整改完成日期, the day it was rectified; null: not reported
 * @param reportedOn 上报日期, the day the finder reported it (7.6); null: not reported
 * @param reportedToRegulatorOn 向监管部门报告日期, the day it was reported to the regulator (7.7); null: not
 *     reported
 * @param reportedToCongressOn 向职代会报告日期, the day it was reported to the workers' congress (7.7);
 *     null: not reported
 * @param listedBy 挂牌单位, id of the body that listed it for supervision (9.4); null: not reported
 * @param listedOn 挂牌日期, the day it was listed (9.4); null: not reported
 * @param acceptedBy 验收单位, id of the body that accepted the rectification (9.5); null: not reported
 * @param acceptedOn 验收日期, the day of acceptance (9.5); null: not reported
 * @param signedBy 签字人, id of the person who signed for striking it off (9.6); null: not reported
 * @param signedOn 签字日期, the day of the signature (9.6); null: not reported
 * @param struckOffOn 销号日期, the day it was struck off (9.6); null: not reported
 */
@RecordBuilder
@Zh("隐患")
public record HiddenDanger(
    @Zh("编号") String id,
    @Zh("责任单位") @Ref String responsible,
    @Zh("督办单位") @Ref(Organization.class) @Nullable String inCharge,
    @Zh("级别") DangerLevel level,
    @Zh("来源") @Nullable DangerSource source,
    @Zh("发现日期") LocalDate foundOn,
    @Zh("整改期限") @Nullable LocalDate deadline,
    @Zh("有整改措施") @Nullable Boolean measures,
    @Zh("有责任人") @Nullable Boolean responsiblePerson,
    @Zh("有资金") @Nullable Boolean funds,
    @Zh("有时限") @Nullable Boolean timeLimit,
    @Zh("有预案") @Nullable Boolean contingencyPlan,
    @Zh("整改完成日期") @Nullable LocalDate rectifiedOn,
    @Zh("上报日期") @Nullable LocalDate reportedOn,
    @Zh("向监管部门报告日期") @Nullable LocalDate reportedToRegulatorOn,
    @Zh("向职代会报告日期") @Nullable LocalDate reportedToCongressOn,
    @Zh("挂牌单位") @Ref(Organization.class) @Nullable String listedBy,
    @Zh("挂牌日期") @Nullable LocalDate listedOn,
    @Zh("验收单位") @Ref(Organization.class) @Nullable String acceptedBy,
    @Zh("验收日期") @Nullable LocalDate acceptedOn,
    @Zh("签字人") @Ref(Person.class) @Nullable String signedBy,
    @Zh("签字日期") @Nullable LocalDate signedOn,
    @Zh("销号日期") @Nullable LocalDate struckOffOn)
    implements Case {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public HiddenDanger {
    new Checks("HiddenDanger", id)
        .present("id", id)
        .present("responsible", responsible)
        .present("level", level)
        .present("foundOn", foundOn)
        .done();
  }

  /**
   * Whether the responsible body found it itself (7.6).
   *
   * @return null if its source is not reported
   */
  @From("source")
  public @Nullable Boolean selfFound() {
    return source == null ? null : source == DangerSource.SELF_CHECK;
  }

  @Override
  public LocalDate date() {
    return foundOn;
  }
}
