package cn.duban.internal.drl;

import cn.duban.notice.Vocabulary;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which codes and ids a rule may name, and which ids of duties and which types it has named. */
final class Codes {
  private final Vocabulary vocabulary;
  private final Set<String> duties = new LinkedHashSet<>();
  private final Set<Class<?>> types = new LinkedHashSet<>();

  Codes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What is wrong with a code of this kind; empty if it is in the vocabulary. */
  Optional<Text> wrong(String name, String kind) {
    List<String> known =
        vocabulary.all().stream()
            .filter(c -> c.kind().equals(kind))
            .map(Vocabulary.Code::name)
            .toList();
    if (known.contains(name)) {
      return Optional.empty();
    }
    Text near = Nearest.hint(name, known);
    String other = vocabulary.find(name).map(Vocabulary.Code::kind).orElse("");
    String zh = other.isEmpty() ? "词汇表中没有代码" : "词汇表中该代码属于 " + other + "，不是";
    String en =
        other.isEmpty() ? "the vocabulary has no" : "in the vocabulary this is " + other + ", not";
    return Optional.of(
        new Text(
            "%s：%s %s（%s）%s".formatted(name, zh, other.isEmpty() ? "" : kind, kind, near.zh()),
            "%s: %s %s%s".formatted(name, en, kind, near.en())));
  }

  void duty(String id) {
    duties.add(id);
  }

  /** The ids of other duties that the rule names, in their order. */
  Set<String> duties() {
    return duties;
  }

  void type(Class<?> type) {
    types.add(type);
  }

  /** The types that the rule names, in their order: its file must import them. */
  Set<Class<?>> types() {
    return types;
  }
}
