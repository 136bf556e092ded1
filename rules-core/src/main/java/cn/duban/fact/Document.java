package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document or system that exists: a list, a plan, a rule, a mechanism.
 *
 * @param id 编号, the host's id, unique among documents
 * @param bearer 主体, id of whose document it is
 * @param code 代码, what document it is
 * @param issuedOn 印发日期, the day it was issued; null: not reported
 * @param revisedOn 修订日期, the day of its last revision; null: not revised or not reported
 * @param effectiveFrom 生效日期, the first day it is in force; null: from the day of issue
 * @param effectiveUntil 失效日期, the last day it is in force, inclusive; null: no end
 * @param publishedOn 公开日期, the day it was published; null: not reported
 * @param parts 组成部分, codes of the parts that it states; null: not reported
 */
@RecordBuilder
@Zh("文件")
public record Document(
    @Zh("编号") String id,
    @Zh("主体") @Ref String bearer,
    @Zh("代码") @Coded String code,
    @Zh("印发日期") @Nullable LocalDate issuedOn,
    @Zh("修订日期") @Nullable LocalDate revisedOn,
    @Zh("生效日期") @Nullable LocalDate effectiveFrom,
    @Zh("失效日期") @Nullable LocalDate effectiveUntil,
    @Zh("公开日期") @Nullable LocalDate publishedOn,
    @Zh("组成部分") @Coded @Nullable Set<String> parts)
    implements Evidence {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Document {
    new Checks("Document", id)
        .present("id", id)
        .present("bearer", bearer)
        .present("code", code)
        .inOrder("effectiveFrom", effectiveFrom, "effectiveUntil", effectiveUntil)
        .done();
    parts = parts == null ? null : Checks.copy(parts);
  }

  /** A document in force since the day of its issue; nothing else is reported. */
  public static Document of(String id, String bearer, String code, LocalDate issuedOn) {
    return new Document(id, bearer, code, issuedOn, null, null, null, null, null);
  }

  /** The earliest of its known days; null if none is reported. */
  @Override
  public @Nullable LocalDate date() {
    return earlier(earlier(issuedOn, effectiveFrom), revisedOn);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}
