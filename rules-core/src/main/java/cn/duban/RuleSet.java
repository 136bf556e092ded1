package cn.duban;

import cn.duban.fact.Facts;
import cn.duban.finding.Assessment;
import cn.duban.finding.Limits;
import cn.duban.finding.Status;
import cn.duban.internal.drl.RuleCompiler;
import cn.duban.internal.engine.Engine;
import cn.duban.internal.engine.ReadyRules;
import cn.duban.io.RuleSetReader;
import cn.duban.notice.Alternative;
import cn.duban.notice.Edition;
import cn.duban.notice.Notice;
import cn.duban.notice.Obligation;
import cn.duban.notice.Reading;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The rules of one notice, loaded and checked. Immutable and safe for many threads; load it once
 * and keep it.
 */
public final class RuleSet {
  private final SortedMap<String, byte[]> files;
  private final Notice notice;
  private final Vocabulary vocabulary;
  private final Supplier<List<Reading>> readings;
  private final Engine engine;
  private final Edition edition;
  private final Judge judge;

  private RuleSet(SortedMap<String, byte[]> files) {
    this.files = Collections.unmodifiableSortedMap(files);
    List<Problem> problems = new ArrayList<>();
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, RuleFiles.text(name, bytes, problems)));
    for (String required : List.of("notice.yaml", "readings.yaml", "vocabulary.yaml")) {
      if (!texts.containsKey(required)) {
        problems.addAll(
            RuleFiles.refuse(required, "规则集缺少这个文件", "the rule set lacks this file").problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleSetException(problems);
    }
    notice = RuleSetReader.notice("notice.yaml", texts.getOrDefault("notice.yaml", ""), problems);
    vocabulary =
        RuleSetReader.vocabulary(
            "vocabulary.yaml", texts.getOrDefault("vocabulary.yaml", ""), problems);
    List<Reading> read =
        RuleSetReader.readings("readings.yaml", texts.getOrDefault("readings.yaml", ""), problems);
    readings = () -> read;
    SortedMap<String, String> rules = new TreeMap<>(texts);
    rules.keySet().removeIf(name -> !name.endsWith(".drl"));
    engine = compile(compiler(problems), rules, problems);
    edition = new Edition(notice.number(), notice.version(), RuleFiles.sha256(files));
    judge = new Judge(notice, edition, vocabulary, engine);
  }

  /** Files that the build has already made Java of. */
  private RuleSet(SortedMap<String, byte[]> files, ReadyRules ready) {
    this.files = Collections.unmodifiableSortedMap(files);
    notice = ready.notice();
    vocabulary = ready.vocabulary();
    readings = ready::readings;
    engine = new Engine(ready, ready.rules());
    edition = new Edition(notice.number(), notice.version(), ready.sha256());
    judge = new Judge(notice, edition, vocabulary, engine);
  }

  /** The same notice with other rules. */
  private RuleSet(RuleSet base, SortedMap<String, String> rules) {
    files = base.files;
    notice = base.notice;
    vocabulary = base.vocabulary;
    readings = base.readings;
    List<Problem> problems = new ArrayList<>();
    engine = compile(compiler(problems), rules, problems);
    edition = base.edition;
    judge = new Judge(notice, edition, vocabulary, engine);
  }

  private RuleCompiler compiler(List<Problem> problems) {
    return new RuleCompiler(vocabulary, readings().stream().map(Reading::id).toList(), problems);
  }

  private static Engine compile(
      RuleCompiler compiler, SortedMap<String, String> rules, List<Problem> problems) {
    return compiler.compile(rules).orElseThrow(() -> new RuleSetException(problems));
  }

  /**
   * Loads a rule set from a directory, or from a jar that holds one.
   *
   * @throws RuleSetException with everything that is wrong
   */
  public static RuleSet load(Path directoryOrJar) {
    return new RuleSet(RuleFiles.of(directoryOrJar));
  }

  /**
   * Loads a directory or jar that holds only the files that differ from a base rule set.
   *
   * @throws RuleSetException with everything that is wrong
   */
  public static RuleSet load(Path directoryOrJar, RuleSet base) {
    SortedMap<String, byte[]> merged = new TreeMap<>(base.files);
    merged.putAll(RuleFiles.of(directoryOrJar));
    return new RuleSet(merged);
  }

  /**
   * Loads a rule set from a jar that an office has signed, as {@code duban pack} or {@code
   * jarsigner} sign it. All of it must be signed by one trusted certificate; nothing may have been
   * changed, added or taken away.
   *
   * @param trust whose signature the host accepts, and for which content
   * @throws RuleSetException with everything that is wrong with the signature or, if nothing is,
   *     with the rule set
   */
  public static RuleSet load(Path jar, Trust trust) {
    return trust.checked(new RuleSet(RuleFiles.of(jar, trust)), jar);
  }

  /**
   * Loads a signed jar that holds only the files that differ from a base rule set.
   *
   * @param trust as above
   * @throws RuleSetException as above
   */
  public static RuleSet load(Path jar, RuleSet base, Trust trust) {
    SortedMap<String, byte[]> merged = new TreeMap<>(base.files);
    merged.putAll(RuleFiles.of(jar, trust));
    return trust.checked(new RuleSet(merged), jar);
  }

  /**
   * Loads a rule set from a folder on the class path, such as {@code cn/duban/yangcheng2022}. If
   * the build has made Java of just these files ({@link RulesAsJava}), that is used, which starts
   * much faster and judges the same.
   *
   * @throws RuleSetException with everything that is wrong
   */
  public static RuleSet load(ClassLoader loader, String folder) {
    SortedMap<String, byte[]> files = RuleFiles.of(loader, folder);
    return RulesAsJava.of(loader, folder, files)
        .map(ready -> new RuleSet(files, ready))
        .orElseGet(() -> new RuleSet(files));
  }

  /** The sources of Java classes that stand for this rule set, by their simple names. */
  SortedMap<String, String> asJava(String folder) {
    List<Problem> problems = new ArrayList<>();
    RuleCompiler compiler = compiler(problems);
    compile(compiler, ruleFiles(), problems);
    return compiler.java(folder).write(edition.sha256(), notice, readings());
  }

  /** The particulars of the notice. */
  public Notice notice() {
    return notice;
  }

  /** Which rule set it is: every assessment carries it. */
  public Edition edition() {
    return edition;
  }

  /** The codes that facts and rules use. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How the text is read where it leaves a choice, in the order of the file. */
  public List<Reading> readings() {
    return readings.get();
  }

  /**
   * The rule set with one reading read another way, and nothing else changed.
   *
   * @param reading its id, such as {@code R-START}
   * @param alternative the key of one of its alternatives, such as {@code from-january}
   * @throws RuleSetException if there is no such alternative, or if it does not fit the rules any
   *     more
   */
  public RuleSet withReading(String reading, String alternative) {
    return new RuleSet(Rereading.files(files, readings(), reading, alternative));
  }

  /**
   * Alternatives of readings that no longer fit the rules, as an edit has changed the words that
   * they replace. The rule set judges without them; {@link #withReading} refuses them.
   */
  public List<Problem> staleAlternatives() {
    return Rereading.stale(files, readings());
  }

  /** Whether an alternative can still be applied. */
  boolean fits(Alternative alternative) {
    return Rereading.problems(files, alternative).isEmpty();
  }

  /** Every duty of the notice that a rule encodes, in the order of the text. */
  public List<Obligation> catalogue() {
    return engine.catalogue();
  }

  /** The files of the rule set by name, for showing them. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  /** The rule files by name. */
  SortedMap<String, String> ruleFiles() {
    SortedMap<String, String> rules = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".drl")) {
            rules.put(name, RuleFiles.text(name, bytes, new ArrayList<>()));
          }
        });
    return rules;
  }

  /** The statuses that the findings of a duty can have, as its rule is written. */
  Set<Status> outcomes(Obligation duty) {
    return engine.outcomes(duty.id());
  }

  /**
   * The same notice with these rules only.
   *
   * @throws RuleSetException with everything that is wrong
   */
  RuleSet withRules(SortedMap<String, String> rules) {
    return new RuleSet(this, rules);
  }

  /**
   * Judges the facts.
   *
   * @param asOf the assessment date in Asia/Shanghai; all of that day counts, later facts do not.
   *     Before the day of issue the assessment is empty and says why.
   * @throws cn.duban.fact.FactsException if the facts use codes that are not in the vocabulary,
   *     with all of them and the nearest known ones
   */
  public Assessment assess(Facts facts, LocalDate asOf) {
    return assess(facts, asOf, Limits.DEFAULT);
  }

  /**
   * Judges the facts within limits.
   *
   * @param asOf as above
   * @param limits what it may take
   * @throws cn.duban.fact.FactsException as above
   * @throws cn.duban.finding.LimitExceededException if it takes more
   */
  public Assessment assess(Facts facts, LocalDate asOf, Limits limits) {
    return judge.all(facts, asOf, limits);
  }

  /**
   * Judges one bearer, as for a page that shows one office its duties: its findings are those that
   * it has among the findings of all, in the same order, in a fraction of the time. The first call
   * for these facts by this rule set also looks through all of them.
   *
   * @param asOf as above
   * @param bearer id of the subject or case
   * @throws cn.duban.fact.FactsException as above, and if nothing has this id
   */
  public Assessment assess(Facts facts, LocalDate asOf, String bearer) {
    return assess(facts, asOf, bearer, Limits.DEFAULT);
  }

  /**
   * Judges one bearer within limits.
   *
   * @param asOf as above
   * @param bearer as above
   * @param limits what it may take
   * @throws cn.duban.fact.FactsException as above
   * @throws cn.duban.finding.LimitExceededException if it takes more
   */
  public Assessment assess(Facts facts, LocalDate asOf, String bearer, Limits limits) {
    return judge.one(facts, asOf, bearer, limits);
  }

  /**
   * Judges again after facts have changed, as when a clerk enters a record or the day on which a
   * danger was rectified. If they were made of those before by {@link Facts#with} and {@link
   * Facts#replacing}, only the duties are judged that the changes can concern, in a fraction of the
   * time; all are if a subject has other content now, if the changes concern many, or if it cannot
   * be told whom they concern. The result is that of judging all facts on the same day, or all
   * facts of the one bearer whom the assessment is about.
   *
   * @param before an assessment by this rule set, or by another of the same {@link #edition()}
   * @param now the facts as they are now
   * @throws IllegalArgumentException if a rule set of another edition made the assessment
   * @throws cn.duban.fact.FactsException if what has come uses codes that are not in the
   *     vocabulary, and if the one bearer is not there any more
   */
  public Assessment assess(Assessment before, Facts now) {
    return assess(before, now, Limits.DEFAULT);
  }

  /**
   * Judges again within limits.
   *
   * @param before as above
   * @param now as above
   * @param limits what it may take
   * @throws IllegalArgumentException as above
   * @throws cn.duban.fact.FactsException as above
   * @throws cn.duban.finding.LimitExceededException if it takes more
   */
  public Assessment assess(Assessment before, Facts now, Limits limits) {
    return judge.again(before, now, limits);
  }
}
