package cn.duban.io;

import cn.duban.notice.Notice;
import cn.duban.notice.Reading;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Problem;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the YAML files of a rule set. {@link cn.duban.RuleSet} uses it; hosts have no need to.
 *
 * <p>Each method adds what is wrong to {@code problems}, located as {@code notice.yaml:12
 * articles/2/title}. Unknown keys, keys that stand twice, anchors, aliases and tags are refused. If
 * problems were added, the result holds stand-ins for what is wrong and must not be used.
 */
public final class RuleSetReader {
  private RuleSetReader() {}

  /**
   * Reads {@code notice.yaml}: {@code number}, {@code title}, {@code issuer}, {@code issued},
   * {@code year}, {@code firstMonth}, {@code undatedDue}, if need be {@code yearlyFrom}, {@code
   * calendar} ({@code years}, {@code daysOff} on Monday to Friday, {@code workingWeekends}) and
   * {@code articles} ({@code number}, {@code title} and, if there is any, {@code notEncoded} with
   * {@code text} and {@code reason}). Texts for people have {@code zh} and {@code en}.
   *
   * @param file what to call it in messages
   * @param text its content
   * @param problems takes what is wrong
   */
  public static Notice notice(String file, String text, List<Problem> problems) {
    return read(file, text, problems, NoticeYaml::read, NoticeYaml.NONE);
  }

  /**
   * Reads {@code vocabulary.yaml}: for each kind its codes, each with {@code zh}, {@code en} and,
   * for a part of a total, {@code partOf}. A code is unique over all kinds.
   *
   * @param file what to call it in messages
   * @param text its content
   * @param problems takes what is wrong
   */
  public static Vocabulary vocabulary(String file, String text, List<Problem> problems) {
    return read(file, text, problems, VocabularyYaml::read, new Vocabulary(List.of()));
  }

  /**
   * Reads {@code readings.yaml}: for each id {@code choice} and {@code reason}, each with {@code
   * zh} and {@code en}, and, if there are any, {@code alternatives}: for each key {@code zh},
   * {@code en} and {@code changes}, a list of {@code file} or {@code rules}, {@code replace} and,
   * if the words do not just go, {@code by}.
   *
   * @param file what to call it in messages
   * @param text its content
   * @param problems takes what is wrong
   */
  public static List<Reading> readings(String file, String text, List<Problem> problems) {
    return read(file, text, problems, ReadingsYaml::read, List.of());
  }

  private static <T> T read(
      String file, String text, List<Problem> problems, Function<Place, T> reader, T standIn) {
    Problems found = new Problems(file, problems::add);
    T result = Yaml.read(text, new Source.Tree(file, "", found)).map(reader).orElse(standIn);
    found.close();
    return result;
  }
}
