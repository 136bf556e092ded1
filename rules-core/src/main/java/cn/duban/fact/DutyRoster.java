package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who led the watch on a day (20.5).
 *
 * @param id 编号, the host's id, unique among duty rosters
 * @param bearer 主体, id of the body on watch
 * @param date 日期, the day
 * @param leader 带班领导, opaque id of the leader on duty; null: not reported
 */
@RecordBuilder
@Zh("值班表")
public record DutyRoster(
    @Zh("编号") String id,
    @Zh("主体") @Ref String bearer,
    @Zh("日期") LocalDate date,
    @Zh("带班领导") @Nullable String leader)
    implements Evidence {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public DutyRoster {
    new Checks("DutyRoster", id)
        .present("id", id)
        .present("bearer", bearer)
        .present("date", date)
        .done();
  }

  /** The one code of duty rosters. */
  public static final String CODE = "DUTY_ROSTER";

  @Override
  public String code() {
    return CODE;
  }
}
