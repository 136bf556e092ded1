package cn.duban;

import cn.duban.fact.Evidence;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.FactsException;
import cn.duban.fact.Headcount;
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
import org.jspecify.annotations.Nullable;

/** Holds the codes of facts against the vocabulary of a rule set. */
final class CodeCheck {
  private final Facts facts;
  private final Vocabulary vocabulary;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Text> hints = new HashMap<>();

  CodeCheck(Facts facts, Vocabulary vocabulary) {
    this.facts = facts;
    this.vocabulary = vocabulary;
  }

  void check() {
    List<Fact> all = facts.all();
    Map<Class<?>, Form> forms = new HashMap<>();
    for (FactType type : FactType.all()) {
      forms.put(type.type(), Form.of(type));
    }
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      Form form = forms.get(fact.getClass());
      if (form == null) {
        continue;
      }
      if (fact instanceof Evidence record) {
        code(record.code(), form.kind(), i);
      }
      for (FactType.Field field : form.coded()) {
        field(form, field, field.get(fact), i);
      }
      if (fact instanceof Headcount count) {
        part(count, i);
      }
    }
    facts.reports().forEach(this::report);
    if (!problems.isEmpty()) {
      throw new FactsException(problems);
    }
  }

  private void field(Form form, FactType.Field field, @Nullable Object value, int i) {
    if (value instanceof Collection<?> codes) {
      codes.forEach(code -> code((String) code, "topic", i));
    } else if (value != null) {
      code((String) value, field.name().equals("code") ? form.kind() : "topic", i);
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
  private void part(Headcount count, int i) {
    String whole = vocabulary.find(count.code()).map(Vocabulary.Code::partOf).orElse("");
    if (whole.isEmpty()) {
      return;
    }
    for (Headcount all : facts.evidence(Headcount.class, count.bearer(), whole)) {
      if (all.date().equals(count.date()) && count.count() > all.count()) {
        problems.add(
            new Problem(
                facts.origin(i),
                new Text(
                    "%s %d 大于 %s %d（记录 %s）"
                        .formatted(count.code(), count.count(), whole, all.count(), all.id()),
                    "%s is %d and exceeds %s, %d in record %s"
                        .formatted(count.code(), count.count(), whole, all.count(), all.id()))));
      }
    }
  }

  private void report(Report report) {
    String name = report.code();
    if (name.contains(".")
        || FactType.named(name).isPresent()
        || vocabulary.find(name).isPresent()) {
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

  /**
   * What is coded in facts of one type.
   *
   * @param kind of the code that says what a fact is, such as {@code activity}
   * @param coded the coded fields; without the code of evidence, which needs no reflection
   */
  private record Form(String kind, List<FactType.Field> coded) {
    static Form of(FactType type) {
      String name = type.type().getSimpleName();
      boolean evidence = Evidence.class.isAssignableFrom(type.type());
      return new Form(
          Character.toLowerCase(name.charAt(0)) + name.substring(1),
          type.fields().values().stream()
              .filter(FactType.Field::coded)
              .filter(field -> !(evidence && field.name().equals("code")))
              .toList());
    }
  }
}
