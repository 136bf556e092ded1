package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An early warning, whom it reached and what was done (14.geo.4, 14.weather.2, 20.3).
 *
 * @param id 编号, the host's id, unique among subjects and cases
 * @param kind 类别, what it warns of
 * @param body 责任单位, id of the county or township that it is for
 * @param issuedAt 发布时间, when it was issued
 * @param endsAt 解除时间, when it ends; null: not reported
 * @param householdsToReach 应通知户数, households that it must reach; null: not reported
 * @param householdsReached 已通知户数, households that it reached; null: not reported
 * @param peopleThreatened 受威胁人数, persons threatened; null: not reported
 * @param peopleMoved 已转移人数, persons moved to safety; null: not reported
 * @param movedAt 转移完成时间, when the last of them was moved; null: not reported
 * @param measuresAt 采取措施时间, when measures were taken (14.weather.2); null: not reported
 */
@RecordBuilder
@Zh("预警")
public record Warning(
    @Zh("编号") String id,
    @Zh("类别") WarningKind kind,
    @Zh("责任单位") @Ref(Organization.class) String body,
    @Zh("发布时间") Instant issuedAt,
    @Zh("解除时间") @Nullable Instant endsAt,
    @Zh("应通知户数") @Nullable Integer householdsToReach,
    @Zh("已通知户数") @Nullable Integer householdsReached,
    @Zh("受威胁人数") @Nullable Integer peopleThreatened,
    @Zh("已转移人数") @Nullable Integer peopleMoved,
    @Zh("转移完成时间") @Nullable Instant movedAt,
    @Zh("采取措施时间") @Nullable Instant measuresAt)
    implements Case {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Warning {
    new Checks("Warning", id)
        .present("id", id)
        .present("kind", kind)
        .present("body", body)
        .present("issuedAt", issuedAt)
        .notNegative("householdsToReach", householdsToReach)
        .notNegative("householdsReached", householdsReached)
        .notNegative("peopleThreatened", peopleThreatened)
        .notNegative("peopleMoved", peopleMoved)
        .atMost("householdsReached", householdsReached, "householdsToReach", householdsToReach)
        .atMost("peopleMoved", peopleMoved, "peopleThreatened", peopleThreatened)
        .done();
  }

  @Override
  public LocalDate date() {
    return Days.of(issuedAt);
  }
}
