package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An emergency, its report, response and relief (20.4, 20.6, 20.7).
 *
 * @param id 编号, the host's id, unique among subjects and cases
 * @param body 处置单位, id of the county or township that responds
 * @param learnedBy 获悉单位, id of the body that learned of it
 * @param learnedAt 获悉时间, when that body learned of it
 * @param reportedAt 上报时间, when it was reported upward; null: not reported
 * @param responseStartedAt 启动响应时间, when the response started; null: not reported
 * @param reliefNeeded 需要救灾资金物资, whether relief is needed; null: not reported
 * @param reliefDueOn 确定救助日期, the day the relief was found due; null: not reported
 * @param reliefAllottedOn 下拨日期, the day the relief was allotted; null: not reported
 */
@RecordBuilder
@Zh("突发事件")
public record Emergency(
    @Zh("编号") String id,
    @Zh("处置单位") @Ref(Organization.class) String body,
    @Zh("获悉单位") @Ref(Organization.class) String learnedBy,
    @Zh("获悉时间") Instant learnedAt,
    @Zh("上报时间") @Nullable Instant reportedAt,
    @Zh("启动响应时间") @Nullable Instant responseStartedAt,
    @Zh("需要救灾资金物资") @Nullable Boolean reliefNeeded,
    @Zh("确定救助日期") @Nullable LocalDate reliefDueOn,
    @Zh("下拨日期") @Nullable LocalDate reliefAllottedOn)
    implements Case {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Emergency {
    new Checks("Emergency", id)
        .present("id", id)
        .present("body", body)
        .present("learnedBy", learnedBy)
        .present("learnedAt", learnedAt)
        .done();
  }

  @Override
  public LocalDate date() {
    return Days.of(learnedAt);
  }
}
