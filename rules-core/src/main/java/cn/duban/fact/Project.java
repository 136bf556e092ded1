package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A building project and its safety review (8.chem.7).
 *
 * @param id 编号, the host's id, unique among subjects and cases
 * @param name 名称, how people call it; null: the id stands in
 * @param enterprise 建设单位, id of the enterprise that builds it; null: not reported
 * @param sector 行业, its sector; null: not reported
 * @param begunOn 开工日期, the day it began; null: not reported
 * @param accessReviewPassedOn 通过准入审查日期, the day it passed the safety access review; null: not
 *     reported
 */
@RecordBuilder
@Zh("建设项目")
public record Project(
    @Zh("编号") String id,
    @Zh("名称") @Nullable String name,
    @Zh("建设单位") @Ref(Enterprise.class) @Nullable String enterprise,
    @Zh("行业") @Nullable Sector sector,
    @Zh("开工日期") @Nullable LocalDate begunOn,
    @Zh("通过准入审查日期") @Nullable LocalDate accessReviewPassedOn)
    implements Case {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Project {
    new Checks("Project", id).present("id", id).done();
  }

  /**
   * Whether it belongs to {@code asked}.
   *
   * @return null if its sector is not reported
   */
  @From("sector")
  public @Nullable Boolean isIn(Sector asked) {
    return sector == null ? null : sector == asked;
  }

  @Override
  public @Nullable LocalDate date() {
    return begunOn;
  }
}
