package cn.duban.fact;

import static cn.duban.fact.Sample.DEPT;
import static cn.duban.fact.Sample.enterprise;
import static cn.duban.fact.Sample.headcount;
import static cn.duban.fact.Sample.meeting;
import static cn.duban.fact.Sample.violation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A builder that goes on shares nothing with the facts that it has built. */
class FactsBuilderTest {
  @Test
  void a_builder_goes_on_after_it_has_built() {
    Facts.Builder builder =
        Facts.builder()
            .add(DEPT, enterprise("e1"), Person.of("p2", "d1", Post.LEADER))
            .add(meeting("m1", "2022-05-01"), violation("v2", "2022-05-02"));
    Facts before = builder.build();

    Facts after =
        builder
            .add(meeting("m2", "2022-05-02"), meeting("m1", "2022-05-01"))
            .add(violation("v1", "2022-05-01"), Person.of("p1", "d1", Post.LEADER))
            .add(enterprise("e2"), headcount("h1", "STAFF", "2022-05-01", 3))
            .build();

    assertEquals(List.of("m1"), held(before));
    assertEquals(List.of("m1", "m2"), held(after));
    assertEquals(List.of("v2"), ids(before.violations("e1")));
    assertEquals(List.of("v1", "v2"), ids(after.violations("e1")));
    assertEquals(List.of("p2"), ids(before.holders(Post.LEADER, "d1")));
    assertEquals(List.of("p1", "p2"), ids(after.holders(Post.LEADER, "d1")));
    assertEquals(List.of("e1"), ids(before.ofType(Enterprise.class)));
    assertEquals(List.of("e1", "e2"), ids(after.ofType(Enterprise.class)));
    assertFalse(before.codes().containsKey("headcount"));
    assertEquals(Set.of("STAFF"), after.codes().get("headcount"));
    assertEquals(List.of(), before.duplicates());
    assertEquals(List.of("m1"), ids(after.duplicates()));
  }

  @Test
  void a_contradiction_with_what_was_built_before_is_a_problem() {
    Facts.Builder builder = Facts.builder().add(DEPT, headcount("h1", "STAFF", "2022-05-01", 3));
    builder.build();

    builder.add(headcount("h2", "STAFF", "2022-05-01", 4));

    assertEquals(
        "Headcount h2",
        assertThrows(FactsException.class, builder::build).problems().get(0).where());
  }

  private static List<String> held(Facts facts) {
    return ids(facts.records("d1").of(Activity.class, "MEETING"));
  }

  private static List<String> ids(List<? extends Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }
}
