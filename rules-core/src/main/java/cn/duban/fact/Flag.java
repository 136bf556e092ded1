package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether something held on a day.
 *
 * @param id 编号, the host's id, unique among flags
 * @param bearer 主体, id of whom it holds for
 * @param code 代码, what holds or does not
 * @param date 日期, the day of the observation
 * @param value 是否, whether it holds
 * @param lastSeenAt 最近时间, when it last showed itself, such as the last upload of data (15.6); null:
 *     not reported
 */
@RecordBuilder
@Zh("状态")
public record Flag(
    @Zh("编号") String id,
    @Zh("主体") @Ref String bearer,
    @Zh("代码") @Coded String code,
    @Zh("日期") LocalDate date,
    @Zh("是否") boolean value,
    @Zh("最近时间") @Nullable Instant lastSeenAt)
    implements Evidence {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Flag {
    new Checks("Flag", id)
        .present("id", id)
        .present("bearer", bearer)
        .present("code", code)
        .present("date", date)
        .done();
  }
}
