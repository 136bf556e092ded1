package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something done on a day: a meeting, an inspection, a drill, a course.
 *
 * @param id 编号, the host's id, unique among activities
 * @param bearer 主体, id of who did it
 * @param code 代码, what was done
 * @param date 日期, the day it was done, the first of several
 * @param endedOn 结束日期, its last day, inclusive; given null it is the same day
 * @param object 对象, id of what or whom it was about, such as the department inspected; null: nobody
 *     in particular or not reported
 * @param topics 内容, codes of what it covered; null: not reported
 * @param departments 参加部门数, number of departments taking part (18.5); null: not reported
 * @param sectors 参加行业数, number of sectors taking part (18.5); null: not reported
 * @param teamKinds 救援队伍类型数, number of kinds of rescue team taking part (18.5); null: not reported
 * @param publishedOn 公开日期, the day its outcome was published (6.3); null: not reported
 */
@RecordBuilder
@Zh("活动")
public record Activity(
    @Zh("编号") String id,
    @Zh("主体") @Ref String bearer,
    @Zh("代码") @Coded String code,
    @Zh("日期") LocalDate date,
    @Zh("结束日期") @Nullable LocalDate endedOn,
    @Zh("对象") @Ref({Subject.class, Case.class}) @Nullable String object,
    @Zh("内容") @Coded @Nullable Set<String> topics,
    @Zh("参加部门数") @Nullable Integer departments,
    @Zh("参加行业数") @Nullable Integer sectors,
    @Zh("救援队伍类型数") @Nullable Integer teamKinds,
    @Zh("公开日期") @Nullable LocalDate publishedOn)
    implements Evidence {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Activity {
    new Checks("Activity", id)
        .present("id", id)
        .present("bearer", bearer)
        .present("code", code)
        .present("date", date)
        .notNegative("departments", departments)
        .notNegative("sectors", sectors)
        .notNegative("teamKinds", teamKinds)
        .inOrder("date", date, "endedOn", endedOn)
        .done();
    endedOn = endedOn == null ? date : endedOn;
    topics = topics == null ? null : Checks.copy(topics);
  }

  /** What was done, by whom and when; nothing else is reported. */
  public static Activity of(String id, String bearer, String code, LocalDate date) {
    return new Activity(id, bearer, code, date, null, null, null, null, null, null, null);
  }
}
