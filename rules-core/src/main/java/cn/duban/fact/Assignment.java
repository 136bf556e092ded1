package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is in charge of a field (2.4).
 *
 * @param id 编号, the host's id, unique among assignments
 * @param bearer 主体, id of who assigned it
 * @param code 代码, what kind of assignment it is
 * @param object 领域, code of the field assigned
 * @param date 日期, the day from which it holds
 * @param assignee 承担单位, id of the department in charge; null: not reported
 */
@RecordBuilder
@Zh("职责分工")
public record Assignment(
    @Zh("编号") String id,
    @Zh("主体") @Ref String bearer,
    @Zh("代码") @Coded String code,
    @Zh("领域") @Coded String object,
    @Zh("日期") LocalDate date,
    @Zh("承担单位") @Ref(Organization.class) @Nullable String assignee)
    implements Evidence {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Assignment {
    new Checks("Assignment", id)
        .present("id", id)
        .present("bearer", bearer)
        .present("code", code)
        .present("object", object)
        .present("date", date)
        .done();
  }
}
