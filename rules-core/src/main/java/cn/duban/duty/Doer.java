package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.fact.Fact;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.finding.Missing;
import cn.duban.finding.Status;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By whom a step must have been done. */
record Doer(@Nullable String doerField, @Nullable String bodyField, BiPredicate<Fact, Fact> right) {
  static final Doer ANYONE = new Doer(null, null, (doer, body) -> true);

  static Doer same(String doerField, String bodyField) {
    return new Doer(doerField, bodyField, (doer, body) -> doer.id().equals(body.id()));
  }

  static Doer entitled(String signerField, String bodyField) {
    return new Doer(signerField, bodyField, Doer::maySignFor);
  }

  /** Listed by a government: its leader in charge signs; by any other body: its principal. */
  private static boolean maySignFor(Fact signer, Fact body) {
    return signer instanceof Person person
        && body instanceof Organization organization
        && person.organization().equals(organization.id())
        && person
            .posts()
            .contains(isGovernment(organization) ? Post.LEADER_IN_CHARGE : Post.PRINCIPAL);
  }

  private static boolean isGovernment(Organization organization) {
    return organization.kind() == OrgKind.COUNTY || organization.kind() == OrgKind.TOWNSHIP;
  }

  /** The verdict on a step that is done, once it is known who did it. */
  Verdict judge(Docket docket, Verdict done) {
    if (doerField == null || bodyField == null) {
      return done;
    }
    Progress doer = docket.progress(doerField);
    Progress body = docket.progress(bodyField);
    List<Missing> missing =
        Stream.of(doer, body).filter(p -> !p.done()).map(Progress::missing).toList();
    if (!missing.isEmpty()) {
      return Verdict.unknown(
          done.lastDay().orElse(null), done.observation(), done.evidence(), missing);
    }
    return right.test(fact(docket, doer), fact(docket, body))
        ? done
        : Verdict.of(
            Status.VIOLATED, done.lastDay().orElse(null), done.observation(), done.evidence());
  }

  private static Fact fact(Docket docket, Progress reference) {
    String id = (String) reference.value().orElseThrow();
    return docket.facts().find(id).orElseThrow();
  }
}
