package cn.duban.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person in office, known by an opaque id: no name, phone or identity number is needed (articles
 * 2 and 3).
 *
 * @param id 编号, the host's opaque id, unique among subjects and cases
 * @param name 称谓, how reports call the person, such as a post; null: the id stands in
 * @param organization 单位, id of the organisation in which the posts are held
 * @param posts 职务, the posts held there, at least one
 * @param inPostFrom 任职日期, the first day in these posts; null: not reported, or, where the host
 *     declares {@code Person.inPostFrom} complete, before the year of the notice
 * @param inPostUntil 离任日期, the last day in these posts, inclusive; null: still in post
 */
@RecordBuilder
@Zh("人员")
public record Person(
    @Zh("编号") String id,
    @Zh("称谓") @Nullable String name,
    @Zh("单位") @Ref({Organization.class, Enterprise.class}) String organization,
    @Zh("职务") Set<Post> posts,
    @Zh("任职日期") @Nullable LocalDate inPostFrom,
    @Zh("离任日期") @Nullable LocalDate inPostUntil)
    implements Subject {
  /** Checks what can be seen of one fact; throws {@link IllegalArgumentException}. */
  public Person {
    new Checks("Person", id)
        .present("id", id)
        .present("organization", organization)
        .notEmpty("posts", posts)
        .done();
    posts = Checks.copy(posts);
  }

  /** A person of whom nothing is known but the posts. */
  public static Person of(String id, String organization, Post... posts) {
    return new Person(id, null, organization, Set.of(posts), null, null);
  }

  /**
   * Whether the person was in post on every day of a span, both ends inclusive, as far as known.
   */
  public boolean inPost(LocalDate first, LocalDate last) {
    return (inPostFrom == null || !inPostFrom.isAfter(first))
        && (inPostUntil == null || !inPostUntil.isBefore(last));
  }
}
