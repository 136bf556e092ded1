package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A mine, building site or installation of an enterprise (article 8).
 *
 * @param id 编号, the host's id, unique among subjects and cases
 * @param name 名称, how people call it; null: the id stands in
 * @param kind 类别, what kind of place it is
 * @param enterprise 所属企业, id of the enterprise that runs it; null: not reported
 * @param status 状态, its status from each day on, inclusive, until the next; null: not reported
 * @param peroxidation 涉及过氧化工艺, whether it has a peroxidation process or is up- or downstream of one
 *     (8.chem.3); null: not reported
 */
@RecordBuilder
@Zh("场所设施")
public record Facility(
    @Zh("编号") String id,
    @Zh("名称") @Nullable String name,
    @Zh("类别") FacilityKind kind,
    @Zh("所属企业") @Ref(Enterprise.class) @Nullable String enterprise,
    @Zh("状态") @Nullable SortedMap<LocalDate, FacilityStatus> status,
    @Zh("涉及过氧化工艺") @Nullable Boolean peroxidation)
    implements Subject {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Facility {
    new Checks("Facility", id).present("id", id).present("kind", kind).done();
    status = status == null ? null : Checks.copy(status);
  }

  /**
   * Whether it was in normal production or construction on a day.
   *
   * @param day an ISO day such as {@code 2022-05-31}
   * @return null if its status on that day is not reported
   */
  @From("status")
  public @Nullable Boolean activeOn(String day) {
    FacilityStatus then = statusOn(LocalDate.parse(day));
    return then == null
        ? null
        : then == FacilityStatus.NORMAL_PRODUCTION || then == FacilityStatus.NORMAL_CONSTRUCTION;
  }

  /**
   * Whether it was closed for good on a day; a building site is when the work is finished.
   *
   * @param day an ISO day such as {@code 2022-12-31}
   * @return null if its status on that day is not reported
   */
  @From("status")
  public @Nullable Boolean closedOn(String day) {
    FacilityStatus then = statusOn(LocalDate.parse(day));
    return then == null ? null : then == FacilityStatus.CLOSED;
  }

  /** Its status on a day; null if it is not reported. */
  public @Nullable FacilityStatus statusOn(LocalDate day) {
    if (status == null) {
      return null;
    }
    SortedMap<LocalDate, FacilityStatus> past = status.headMap(day.plusDays(1));
    return past.isEmpty() ? null : past.get(past.lastKey());
  }
}
