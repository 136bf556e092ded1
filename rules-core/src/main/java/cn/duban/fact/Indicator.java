package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quantity reached by a day, against what was planned or found.
 *
 * @param id 编号, the host's id, unique among indicators
 * @param bearer 主体, id of whose work it is
 * @param code 代码, what is measured
 * @param date 日期, the day of the measurement
 * @param actual 完成量, the quantity reached, not negative
 * @param planned 计划量, the quantity planned, found or needed, in the same unit, not negative; null:
 *     not reported
 */
@RecordBuilder
@Zh("指标")
public record Indicator(
    @Zh("编号") String id,
    @Zh("主体") @Ref String bearer,
    @Zh("代码") @Coded String code,
    @Zh("日期") LocalDate date,
    @Zh("完成量") BigDecimal actual,
    @Zh("计划量") @Nullable BigDecimal planned)
    implements Evidence {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Indicator {
    new Checks("Indicator", id)
        .present("id", id)
        .present("bearer", bearer)
        .present("code", code)
        .present("date", date)
        .present("actual", actual)
        .notNegative("actual", actual)
        .notNegative("planned", planned)
        .done();
  }
}
