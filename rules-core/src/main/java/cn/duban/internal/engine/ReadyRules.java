package cn.duban.internal.engine;

import cn.duban.notice.Notice;
import cn.duban.notice.Reading;
import cn.duban.notice.Vocabulary;
import java.util.List;

/**
 * A rule set that was read, checked and written as Java when it was built, so that a program that
 * uses it starts without a parser or compiler. It stands for files with just one content.
 */
public interface ReadyRules extends RuleBase {
  /** Changes with what is written into the classes: those of another number are passed over. */
  int FORMAT = 1;

  /** The {@link #FORMAT} for which it was made. */
  int format();

  /** The SHA-256 of the files that it was made of: it is of no use for others. */
  String sha256();

  /** What {@code notice.yaml} says. */
  Notice notice();

  /** What {@code vocabulary.yaml} says. */
  Vocabulary vocabulary();

  /** What {@code readings.yaml} says. */
  List<Reading> readings();

  /** The rules, in the order of the notice. */
  List<Rule> rules();
}
