package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which of several things were in place on a day.
 *
 * @param id 编号, the host's id, unique among checklists
 * @param bearer 主体, id of who was checked
 * @param code 代码, what was checked
 * @param date 日期, the day of the check
 * @param items 已到位事项, codes of the things in place, empty if none
 */
@RecordBuilder
@Zh("核查表")
public record Checklist(
    @Zh("编号") String id,
    @Zh("主体") @Ref String bearer,
    @Zh("代码") @Coded String code,
    @Zh("日期") LocalDate date,
    @Zh("已到位事项") @Coded Set<String> items)
    implements Evidence {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Checklist {
    new Checks("Checklist", id)
        .present("id", id)
        .present("bearer", bearer)
        .present("code", code)
        .present("date", date)
        .present("items", items)
        .done();
    items = Checks.copy(items);
  }
}
