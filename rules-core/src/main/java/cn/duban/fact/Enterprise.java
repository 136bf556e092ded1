package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A production and operation entity (articles 3 to 5, 7, 8, 11, 15, 16, 18).
 *
 * @param id 编号, the host's id, unique among subjects and cases
 * @param name 名称, how people call it; null: the id stands in
 * @param sectors 行业, the sectors that it works in; empty: none of those listed; null: not reported
 * @param township 所在乡镇, id of the township where it is; null: not reported
 * @param parent 主体企业, id of the group company above it (4.2); null: none or not reported
 * @param supervisingDepartment 监管部门, id of the department that supervises it (3.9); null: not
 *     reported
 * @param supervisor 监管责任人, opaque id of the person responsible for supervising it (3.9); null: not
 *     reported
 * @param stateOwned 国有, whether it is state-owned (4.3 to 4.5); null: not reported
 * @param groupCompany 集团公司, whether it is a group company with subsidiaries (4.2); null: not
 *     reported
 * @param keySector 重点行业, whether it is in a key sector (4.6, 4.7); null: not reported
 * @param highRisk 高危行业, whether it is in a high-risk sector (15.6, 18.7); null: not reported
 * @param usesGas 使用燃气, whether it uses gas (8.gas.5); null: not reported
 * @param keyChemical 重点危化企业, whether it is a key hazardous-chemicals enterprise (15.4); null: not
 *     reported
 * @param commandCentre 有应急指挥中心, whether it has an emergency command centre (15.5); null: not
 *     reported
 * @param seriouslyDishonest 严重失信, whether it was found seriously dishonest (11.4); null: not
 *     reported
 * @param blacklistedOn 列入黑名单日期, the day it was put on the blacklist (11.4); null: not reported
 */
@RecordBuilder
@Zh("企业")
public record Enterprise(
    @Zh("编号") String id,
    @Zh("名称") @Nullable String name,
    @Zh("行业") @Nullable Set<Sector> sectors,
    @Zh("所在乡镇") @Ref(Organization.class) @Nullable String township,
    @Zh("主体企业") @Ref(Enterprise.class) @Nullable String parent,
    @Zh("监管部门") @Ref(Organization.class) @Nullable String supervisingDepartment,
    @Zh("监管责任人") @Nullable String supervisor,
    @Zh("国有") @Nullable Boolean stateOwned,
    @Zh("集团公司") @Nullable Boolean groupCompany,
    @Zh("重点行业") @Nullable Boolean keySector,
    @Zh("高危行业") @Nullable Boolean highRisk,
    @Zh("使用燃气") @Nullable Boolean usesGas,
    @Zh("重点危化企业") @Nullable Boolean keyChemical,
    @Zh("有应急指挥中心") @Nullable Boolean commandCentre,
    @Zh("严重失信") @Nullable Boolean seriouslyDishonest,
    @Zh("列入黑名单日期") @Nullable LocalDate blacklistedOn)
    implements Subject {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Enterprise {
    new Checks("Enterprise", id).present("id", id).done();
    sectors = sectors == null ? null : Checks.copy(sectors);
  }

  /**
   * Whether it works in {@code sector}.
   *
   * @return null if its sectors are not reported
   */
  @From("sectors")
  public @Nullable Boolean worksIn(Sector sector) {
    return sectors == null ? null : sectors.contains(sector);
  }
}
