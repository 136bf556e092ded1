package cn.duban.duty;

import cn.duban.duty.Docket.Progress;
import cn.duban.fact.Fact;
import cn.duban.fact.OrgKind;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.fact.Post;
import cn.duban.finding.Missing;
import cn.duban.finding.Observation;
import cn.duban.finding.Status;
import cn.duban.text.Text;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By whom a step must have been done.
 *
 * @param doerField the field that names who did it; null if anyone may
 * @param bodyField the field that names the body whose step it is; null if anyone may
 * @param right whether the first may do it for the second
 * @param needed who may do it for a body, in words
 */
record Doer(
    @Nullable String doerField,
    @Nullable String bodyField,
    BiPredicate<Fact, Fact> right,
    Function<Fact, Text> needed) {
  static final Doer ANYONE = new Doer(null, null, (doer, body) -> true, Inquiry::name);

  static Doer same(String doerField, String bodyField) {
    return new Doer(
        doerField, bodyField, (doer, body) -> doer.id().equals(body.id()), Inquiry::name);
  }

  static Doer entitled(String signerField, String bodyField) {
    return new Doer(signerField, bodyField, Doer::maySignFor, Doer::signer);
  }

  /** Listed by a government: its leader in charge signs; by any other body: its principal. */
  private static boolean maySignFor(Fact signer, Fact body) {
    return signer instanceof Person person
        && body instanceof Organization organization
        && person.organization().equals(organization.id())
        && person.posts().contains(signingPost(organization));
  }

  private static Post signingPost(Organization body) {
    return isGovernment(body) ? Post.LEADER_IN_CHARGE : Post.PRINCIPAL;
  }

  private static Text signer(Fact body) {
    Text name = Inquiry.name(body);
    Text post =
        body instanceof Organization organization
            ? signingPost(organization).label()
            : Post.PRINCIPAL.label();
    return new Text(name.zh() + post.zh(), post.en() + " of " + name.en());
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
    return refuse(docket, done);
  }

  /** The verdict, unless it is known that the wrong one did it: then a violation that says so. */
  Verdict refuse(Docket docket, Verdict verdict) {
    if (doerField == null || bodyField == null) {
      return verdict;
    }
    Progress doer = docket.progress(doerField);
    Progress body = docket.progress(bodyField);
    if (!doer.done() || !body.done()) {
      return verdict;
    }
    Fact who = fact(docket, doer);
    Fact forWhom = fact(docket, body);
    if (right.test(who, forWhom)) {
      return verdict;
    }
    Observation seen = verdict.observation();
    return Verdict.of(
        Status.VIOLATED,
        verdict.lastDay().orElse(null),
        new Observation.Step(
            seen instanceof Observation.Step step ? step.what() : doer.field().label(),
            seen.observed(),
            seen.required(),
            wrong(who, forWhom)),
        verdict.evidence());
  }

  private Text wrong(Fact who, Fact forWhom) {
    Text actual = Inquiry.name(who);
    Text entitled = needed.apply(forWhom);
    return new Text(
        "实由%s办理，应由%s办理".formatted(actual.zh(), entitled.zh()),
        "done by %s, not by %s".formatted(actual.en(), entitled.en()));
  }

  private static Fact fact(Docket docket, Progress reference) {
    String id = (String) reference.value().orElseThrow();
    return docket.facts().find(id).orElseThrow();
  }
}
