package cn.duban;

import cn.duban.fact.Changes;
import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Limits;
import cn.duban.internal.engine.Engine;
import cn.duban.internal.engine.Question;
import cn.duban.notice.Edition;
import cn.duban.notice.Notice;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Nearest;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds facts against the vocabulary of a rule set and has its engine judge them. */
final class Judge {
  private final Notice notice;
  private final Edition edition;
  private final Vocabulary vocabulary;
  private final Engine engine;

  /** Facts whose codes are known to be right: to look again for each bearer would take longest. */
  private final Set<Facts> checked =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  Judge(Notice notice, Edition edition, Vocabulary vocabulary, Engine engine) {
    this.notice = notice;
    this.edition = edition;
    this.vocabulary = vocabulary;
    this.engine = engine;
  }

  /** Everybody. */
  Assessment all(Facts facts, LocalDate asOf, Limits limits) {
    return judge(question(facts, asOf, limits), null);
  }

  /** One bearer. */
  Assessment one(Facts facts, LocalDate asOf, String bearer, Limits limits) {
    return judge(question(facts, asOf, limits), named(facts, bearer));
  }

  /** Whom an assessment is about, by facts that have changed. */
  Assessment again(Assessment before, Facts now, Limits limits) {
    if (!before.edition().equals(edition)) {
      throw new IllegalArgumentException(
          "made by %s, not by %s; judge all facts".formatted(before.edition(), edition));
    }
    Question question = question(now, before.asOf(), limits);
    Optional<Changes> changes = now.changesSince(before.facts());
    if (changes.isPresent()) {
      new CodeCheck(now, vocabulary).check(changes.get().come());
      checked.add(now);
    }
    if (before.bearer().isPresent()) {
      return judge(question, named(now, before.bearer().get().id()));
    }
    if (changes.isEmpty() || isEarly(question)) {
      return judge(question, null);
    }
    return assessment(
        question, null, engine.judgeAgain(question, before.findings(), changes.get()));
  }

  private Assessment judge(Question question, @Nullable Fact bearer) {
    Facts facts = question.facts();
    if (!checked.contains(facts)) {
      new CodeCheck(facts, vocabulary).check();
      checked.add(facts);
    }
    return assessment(question, bearer, findings(question, bearer));
  }

  private Assessment assessment(Question question, @Nullable Fact bearer, List<Finding> findings) {
    return new Assessment(
        notice,
        edition,
        question.asOf(),
        question.facts(),
        bearer,
        engine.catalogue(),
        findings,
        () -> later(question, bearer));
  }

  /** The findings on later days, if what is reported now stays so. */
  private Function<LocalDate, List<Finding>> later(Question question, @Nullable Fact bearer) {
    Facts reported = question.facts().stillReported(question.asOf());
    return day ->
        isEarly(question)
            ? List.of()
            : findings(question(reported, day, question.limits()), bearer);
  }

  private List<Finding> findings(Question question, @Nullable Fact bearer) {
    if (isEarly(question)) {
      return List.of();
    }
    return bearer == null ? engine.judge(question) : engine.judge(question, bearer);
  }

  /** Before the day of issue nobody owes anything. */
  private boolean isEarly(Question question) {
    return question.asOf().isBefore(notice.issued());
  }

  private Question question(Facts facts, LocalDate asOf, Limits limits) {
    return new Question(facts, asOf, notice, vocabulary, limits);
  }

  private static Fact named(Facts facts, String id) {
    return facts.find(id).orElseThrow(() -> unknown(facts, id));
  }

  private static FactsException unknown(Facts facts, String id) {
    Text near = Nearest.hint(id, facts.ids());
    return new FactsException(
        List.of(
            new Problem(
                "bearer " + id,
                new Text(
                    "数据中没有编号为 %s 的单位、个人或事项%s".formatted(id, near.zh()),
                    "no subject or case has the id %s%s".formatted(id, near.en())))));
  }
}
