package cn.duban;

import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.fact.Headcount;
import cn.duban.fact.Records;
import cn.duban.fact.Report;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Nearest;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the codes of facts against the vocabulary of a rule set. */
final class CodeCheck {
  private final Facts facts;
  private final Vocabulary vocabulary;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Text> hints = new HashMap<>();

  /** The codes that are parts of another. */
  private final List<Vocabulary.Code> parts;

  CodeCheck(Facts facts, Vocabulary vocabulary) {
    this.facts = facts;
    this.vocabulary = vocabulary;
    parts = vocabulary.all().stream().filter(code -> !code.partOf().isEmpty()).toList();
  }

  /** Checks all facts. */
  void check() {
    check(facts.records(), facts.reports());
  }

  /** The same where all others, and what the host says is complete, have been checked. */
  void check(List<Fact> added) {
    check(
        added.stream()
            .filter(Headcount.class::isInstance)
            .map(Headcount.class::cast)
            .map(count -> facts.records(count.bearer())),
        List.of());
  }

  /**
   * Checks the codes.
   *
   * @param counted of all whose parts may not fit
   * @param reports whose codes may not be known
   */
  private void check(Stream<Records> counted, List<Report> reports) {
    if (!facts.codes().entrySet().stream().allMatch(this::isRight)
        || !counted.allMatch(this::partsFit)) {
      tell();
    }
    reports.forEach(this::report);
    if (!problems.isEmpty()) {
      throw new FactsException(problems);
    }
  }

  private boolean isRight(Map.Entry<String, Set<String>> ofKind) {
    return ofKind.getValue().stream()
        .map(vocabulary::find)
        .allMatch(code -> code.filter(c -> c.kind().equals(ofKind.getKey())).isPresent());
  }

  /** Says in the order of the facts what is wrong with which of them. */
  private void tell() {
    List<Fact> all = facts.all();
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      FactType type = FactType.of(fact.getClass());
      if (fact instanceof Evidence record) {
        code(record.code(), type.kind(), i);
      }
      for (FactType.Field field : type.coded()) {
        field(field, field.get(fact), i);
      }
      if (fact instanceof Headcount count) {
        part(count, i);
      }
    }
  }

  private void field(FactType.Field field, @Nullable Object value, int i) {
    if (value instanceof Collection<?> codes) {
      codes.forEach(code -> code((String) code, field.codeKind(), i));
    } else if (value != null) {
      code((String) value, field.codeKind(), i);
    }
  }

  private void code(String name, String kind, int i) {
    Vocabulary.Code code = vocabulary.find(name).orElse(null);
    if (code != null && code.kind().equals(kind)) {
      return;
    }
    Text what =
        hints.computeIfAbsent(
            kind + " " + name,
            key ->
                code == null
                    ? unknown(name, kind)
                    : new Text(
                        "代码 %s 属于 %s，不能用于 %s".formatted(name, code.kind(), kind),
                        "%s is a code of %s, not of %s".formatted(name, code.kind(), kind)));
    problems.add(new Problem(facts.origin(i), what));
  }

  private Text unknown(String name, String kind) {
    List<String> known =
        vocabulary.all().stream()
            .filter(c -> c.kind().equals(kind))
            .map(Vocabulary.Code::name)
            .toList();
    Text near = Nearest.hint(name, known);
    return new Text(
        "词汇表的 %s 中没有代码 %s%s".formatted(kind, name, near.zh()),
        "the vocabulary has no %s %s%s".formatted(kind, name, near.en()));
  }

  /** A part cannot be larger than the whole that was counted on the same day. */
  private boolean partsFit(Records records) {
    for (Vocabulary.Code part : parts) {
      for (Headcount count : records.of(Headcount.class, part.name())) {
        if (!exceeded(count, records.of(Headcount.class, part.partOf())).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  /** The wholes that are smaller than their part. */
  private static List<Headcount> exceeded(Headcount part, List<Headcount> wholes) {
    List<Headcount> exceeded = new ArrayList<>(0);
    for (Headcount all : wholes) {
      if (all.date().equals(part.date()) && part.count() > all.count()) {
        exceeded.add(all);
      }
    }
    return exceeded;
  }

  private void part(Headcount count, int i) {
    String whole = vocabulary.find(count.code()).map(Vocabulary.Code::partOf).orElse("");
    Records records = facts.records(count.bearer());
    for (Headcount all : exceeded(count, records.of(Headcount.class, whole))) {
      problems.add(
          new Problem(
              facts.origin(i),
              new Text(
                  "%s %d 大于 %s %d（记录 %s）"
                      .formatted(count.code(), count.count(), all.code(), all.count(), all.id()),
                  "%s is %d and exceeds %s, %d in record %s"
                      .formatted(count.code(), count.count(), all.code(), all.count(), all.id()))));
    }
  }

  private void report(Report report) {
    String name = report.code();
    if (name.contains(".")
        || vocabulary.find(name).isPresent()
        || FactType.named(name).isPresent()) {
      return;
    }
    List<String> known =
        new ArrayList<>(vocabulary.all().stream().map(Vocabulary.Code::name).toList());
    FactType.all().forEach(type -> known.add(type.name()));
    Text near = Nearest.hint(name, known);
    problems.add(
        new Problem(
            "reports " + name,
            new Text(
                "词汇表中没有代码 %s%s".formatted(name, near.zh()),
                "the vocabulary has no %s%s".formatted(name, near.en()))));
  }
}
