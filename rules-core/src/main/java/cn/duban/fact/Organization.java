package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body of the government or of its grassroots: who got the notice or is named in it (articles 1
 * to 20).
 *
 * @param id 编号, the host's id, unique among subjects and cases
 * @param name 名称, how people call it; null: the id stands in
 * @param kind 类别, what kind of body it is
 * @param parent 上级, id of the body above it, such as a village's township; null: not reported
 * @param sectors 监管行业, the sectors that it regulates (article 8); empty: none; null: not reported
 * @param safetyRegulator 负有安全监管职责, whether it has work-safety regulatory duties (articles 3, 9, 11,
 *     12); null: not reported
 * @param keySectorRegulator 重点行业领域监管, whether it regulates a key sector (10.2); null: not reported
 * @param sectorInCharge 主管行业领域, whether it is in charge of a sector (10.1); null: not reported
 * @param projectApprover 核准备案, whether it approves or files building projects (article 7); null:
 *     not reported
 * @param emergencyManagement 应急管理部门, whether it is the emergency management department (articles 10
 *     and 12); null: not reported
 * @param enforcementEstablishment 有执法编制, whether it has an authorised enforcement establishment
 *     (10.4); null: not reported
 */
@RecordBuilder
@Zh("单位")
public record Organization(
    @Zh("编号") String id,
    @Zh("名称") @Nullable String name,
    @Zh("类别") OrgKind kind,
    @Zh("上级") @Ref(Organization.class) @Nullable String parent,
    @Zh("监管行业") @Nullable Set<Sector> sectors,
    @Zh("负有安全监管职责") @Nullable Boolean safetyRegulator,
    @Zh("重点行业领域监管") @Nullable Boolean keySectorRegulator,
    @Zh("主管行业领域") @Nullable Boolean sectorInCharge,
    @Zh("核准备案") @Nullable Boolean projectApprover,
    @Zh("应急管理部门") @Nullable Boolean emergencyManagement,
    @Zh("有执法编制") @Nullable Boolean enforcementEstablishment)
    implements Subject {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Organization {
    new Checks("Organization", id).present("id", id).present("kind", kind).done();
    sectors = sectors == null ? null : Checks.copy(sectors);
  }

  /**
   * Whether it supervises work safety: a township always does, any other body if it is a {@link
   * #safetyRegulator()}.
   *
   * @return null if that is not reported
   */
  @From("safetyRegulator")
  public @Nullable Boolean supervisesSafety() {
    return kind == OrgKind.TOWNSHIP ? Boolean.TRUE : safetyRegulator;
  }

  /**
   * Whether it regulates {@code sector}.
   *
   * @return null if its sectors are not reported
   */
  @From("sectors")
  public @Nullable Boolean regulates(Sector sector) {
    return sectors == null ? null : sectors.contains(sector);
  }
}
