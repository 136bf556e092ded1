package cn.duban.examples.benchmarks.dozen.evrete;

import cn.duban.fact.Activity;
import cn.duban.fact.Checklist;
import cn.duban.fact.Document;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Evidence;
import cn.duban.fact.Headcount;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Subject;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.LhsBuilder;

/** Joins bearers with the records that their duties ask for. */
final class RecordRules {
  private final Knowledge knowledge;

  RecordRules(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void add() {
    gather(
        join("2.5", Organization.class, Activity.class, "SAFETY_MEETING", "SPECIAL_SAFETY_MEETING")
            .where(Where.isNot(OrgKind.COUNTY), "$bearer.kind"));
    gather(
        join("18.5", Organization.class, Activity.class, "FIELD_DRILL")
            .where(Where.in(OrgKind.COUNTY), "$bearer.kind"));
    gather(join("4.1", Enterprise.class, Document.class, "SAFETY_COMMITMENT"));
    gather(
        join("4.2", Enterprise.class, Activity.class, "SUBSIDIARY_SAFETY_CHECK")
            .where(Where.in(true), "$bearer.groupCompany"));
    gather(
        join("4.3", Enterprise.class, Headcount.class, "SAFETY_DIRECTOR")
            .where(Where.in(true), "$bearer.stateOwned"));
    gather(join("4.10", Enterprise.class, Checklist.class, "FIVE_IN_PLACE"));
    gather(join("5.2 part", Enterprise.class, Headcount.class, "POST_WITH_RESPONSIBILITY_LIST"));
    gather(join("5.2 whole", Enterprise.class, Headcount.class, "POST"));
  }

  private LhsBuilder<Knowledge> join(
      String duty,
      Class<? extends Subject> bearer,
      Class<? extends Evidence> kind,
      Object... codes) {
    return knowledge
        .builder()
        .newRule(duty + " records")
        .salience(1) // before the duties, which need all records
        .forEach("$bearer", bearer, "$record", kind)
        .where(Where.in(codes), "$record.code")
        .where(Where.same(), "$bearer.id", "$record.bearer");
  }

  private static void gather(LhsBuilder<Knowledge> rule) {
    rule.execute(fired -> Dossiers.of(fired).add(fired.get("$record"))).build();
  }
}
