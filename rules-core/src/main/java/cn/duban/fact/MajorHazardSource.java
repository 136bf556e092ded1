package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A major hazard source (重大危险源) and its three responsible persons (8.chem.4).
 *
 * @param id 编号, the host's id, unique among subjects and cases
 * @param name 名称, how people call it; null: the id stands in
 * @param enterprise 所属企业, id of the enterprise that has it
 * @param level 级别, its level; null: not reported
 * @param principal 主要负责人, id of the person who is the principal responsible person; null: not
 *     reported
 * @param technical 技术负责人, id of the person who is the technical responsible person; null: not
 *     reported
 * @param operational 操作负责人, id of the person who is the operational responsible person; null: not
 *     reported
 */
@RecordBuilder
@Zh("重大危险源")
public record MajorHazardSource(
    @Zh("编号") String id,
    @Zh("名称") @Nullable String name,
    @Zh("所属企业") @Ref(Enterprise.class) String enterprise,
    @Zh("级别") @Nullable HazardLevel level,
    @Zh("主要负责人") @Ref(Person.class) @Nullable String principal,
    @Zh("技术负责人") @Ref(Person.class) @Nullable String technical,
    @Zh("操作负责人") @Ref(Person.class) @Nullable String operational)
    implements Subject {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public MajorHazardSource {
    new Checks("MajorHazardSource", id).present("id", id).present("enterprise", enterprise).done();
  }
}
