package cn.duban.examples.quickstart.report;

import cn.duban.fact.Days;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Facts;
import cn.duban.fact.Subject;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Labelled;
import cn.duban.text.Text;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

/** Puts the values of facts into words. */
public final class FactWords {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Facts facts;
  private final Vocabulary vocabulary;

  /**
   * Words for the facts of one county.
   *
   * @param facts where names are looked up
   * @param vocabulary the labels of codes
   */
  public FactWords(Facts facts, Vocabulary vocabulary) {
    this.facts = facts;
    this.vocabulary = vocabulary;
  }

  /** The value of a field as a clerk says it; an id with the name that it stands for. */
  public Text words(FactType.Field field, Object value) {
    if (value instanceof Collection<?> several) {
      return Text.list(several.stream().map(one -> words(field, one)).toList());
    }
    if (value instanceof Labelled labelled) {
      return labelled.label();
    }
    if (value instanceof Boolean yes) {
      return yes ? new Text("是", "yes") : new Text("否", "no");
    }
    if (value instanceof Instant instant) {
      return Text.same(MINUTE.format(instant.atZone(Days.ZONE)));
    }
    String text = value.toString();
    if (field.coded()) {
      return vocabulary.label(text);
    }
    return field.refersTo().isEmpty() ? Text.same(text) : name(text);
  }

  private Text name(String id) {
    Fact fact = facts.find(id).orElse(null);
    return fact instanceof Subject subject && subject.name() != null
        ? new Text(subject.name() + "（" + id + "）", subject.name() + " (" + id + ")")
        : Text.same(id);
  }
}
