package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of persons or posts counted on a day.
 *
 * @param id 编号, the host's id, unique among headcounts
 * @param bearer 主体, id of whose staff it is
 * @param code 代码, who is counted
 * @param date 日期, the day of the count
 * @param count 人数, persons in post full-time, not negative
 * @param required 应配人数, persons that must be in post, such as the authorised establishment (10.4);
 *     null: not reported
 */
@RecordBuilder
@Zh("人数")
public record Headcount(
    @Zh("编号") String id,
    @Zh("主体") @Ref String bearer,
    @Zh("代码") @Coded String code,
    @Zh("日期") LocalDate date,
    @Zh("人数") int count,
    @Zh("应配人数") @Nullable Integer required)
    implements Evidence {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Headcount {
    new Checks("Headcount", id)
        .present("id", id)
        .present("bearer", bearer)
        .present("code", code)
        .present("date", date)
        .notNegative("count", count)
        .notNegative("required", required)
        .done();
  }

  /** A count; how many are required is not reported. */
  public static Headcount of(String id, String bearer, String code, LocalDate date, int count) {
    return new Headcount(id, bearer, code, date, count, null);
  }
}
