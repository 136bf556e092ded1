package cn.duban;

import cn.duban.fact.Fact;
import cn.duban.fact.Facts;
import cn.duban.fact.Report;
import cn.duban.finding.Assessment;
import cn.duban.finding.Finding;
import cn.duban.finding.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small rule set for tests: written into a temporary directory and loaded as an analyst's folder
 * is. Snippets of rules may write {@code '} for {@code "}.
 */
public final class TestRules {
  /** Every rule that is added goes into this file. */
  public static final String FILE = "article-01-test.drl";

  /** Binds every department. */
  public static final String DEPARTMENT = "$body : Organization( kind == OrgKind.DEPARTMENT )";

  /** Binds every enterprise. */
  public static final String ENTERPRISE = "$body : Enterprise()";

  /** The annotations that every rule needs. */
  public static final String ANNOTATED = "@quote( '每月至少召开一次会议' ) @en( 'A duty' )";

  private static final String HEAD =
      """
      package cn.duban.test;

      import cn.duban.duty.Population;
      import cn.duban.fact.*;
      import cn.duban.finding.Finding;

      global cn.duban.duty.Duty duty;
      """;

  private static final Map<String, RuleSet> LOADED = new ConcurrentHashMap<>();

  private final Map<String, byte[]> files = new TreeMap<>();

  private TestRules() {}

  /** A rule set without a rule. */
  public static TestRules set() {
    TestRules set = new TestRules();
    set.with("notice.yaml", NOTICE).with("vocabulary.yaml", VOCABULARY);
    return set.with("readings.yaml", READINGS).with(FILE, HEAD);
  }

  /** The rule set of one rule, 1.1; the same snippets are loaded only once. */
  public static RuleSet of(String when, String then) {
    return LOADED.computeIfAbsent(when + "\n" + then, key -> set().rule("1.1", when, then).load());
  }

  /** Adds a rule that binds with force MUST. */
  public TestRules rule(String id, String when, String then) {
    return rule(id, ANNOTATED, when, then);
  }

  /** Adds a rule. */
  public TestRules rule(String id, String annotations, String when, String then) {
    return named(id + " 义务" + id, annotations, when, then);
  }

  /** Adds a rule under any name. It begins two lines below the last one. */
  public TestRules named(String name, String annotations, String when, String then) {
    String rule =
        "\nrule \"%s\"\n    %s\nwhen\n    %s\nthen\n    %s\nend\n"
            .formatted(name, annotations, when, then)
            .replace('\'', '"');
    return with(FILE, text(FILE) + rule);
  }

  /** Puts a file in the place of another. */
  public TestRules with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts a file in the place of another. */
  public TestRules with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** Changes words of a file. */
  public TestRules change(String name, String words, String others) {
    if (!text(name).contains(words)) {
      throw new IllegalArgumentException(name + " does not say " + words);
    }
    return with(name, text(name).replace(words, others));
  }

  /** Leaves a file out. */
  public TestRules without(String name) {
    files.remove(name);
    return this;
  }

  /** What a file says so far. */
  public String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  /** The files by name. */
  public Map<String, byte[]> files() {
    return files;
  }

  /** Writes the files into a directory. */
  public Path writeTo(Path directory) {
    files.forEach(
        (name, bytes) -> {
          try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return directory;
  }

  /** Writes and loads it. */
  public RuleSet load() {
    try {
      Path directory = Files.createTempDirectory("duban-rules");
      try {
        return RuleSet.load(writeTo(directory));
      } finally {
        delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The rule set of one rule, 1.1, with force PROMOTE. */
  public static RuleSet promoting(String when, String then) {
    return LOADED.computeIfAbsent(
        "PROMOTE " + when + "\n" + then,
        key -> set().rule("1.1", ANNOTATED + " @force( 'PROMOTE' )", when, then).load());
  }

  /** The cells of a finding, such as {@code 2022-04=FULFILLED 2022-05=PENDING}. */
  public static String cells(Finding finding) {
    return finding.cells().stream()
        .map(cell -> cell.key() + "=" + cell.status())
        .collect(Collectors.joining(" "));
  }

  /** What a finding asks for, such as {@code MEETING@d1 Activity.topics@m1}. */
  public static String missing(Finding finding) {
    return finding.missing().stream()
        .map(missing -> missing.what() + "@" + missing.of())
        .collect(Collectors.joining(" "));
  }

  /** The ids of the facts that a finding rests on. */
  public static List<String> evidence(Finding finding) {
    return finding.evidence().stream().map(Fact::id).toList();
  }

  /** Begins a question to a rule set. */
  public static Given given(RuleSet rules, Fact... facts) {
    return new Given(rules).and(facts);
  }

  /** Facts for a rule set. */
  public static final class Given {
    private final RuleSet rules;
    private final Facts.Builder facts = Facts.builder();

    private Given(RuleSet rules) {
      this.rules = rules;
    }

    /** More facts. */
    public Given and(Fact... more) {
      facts.add(more);
      return this;
    }

    /** More facts. */
    public Given and(List<? extends Fact> more) {
      facts.addAll(more);
      return this;
    }

    /** These codes are complete. */
    public Given reports(String... codes) {
      facts.reports(codes);
      return this;
    }

    /** This code is complete for one bearer, or up to one day, or both; null: for all. */
    public Given report(String code, String bearer, String until) {
      facts.report(new Report(code, bearer, until == null ? null : LocalDate.parse(until)));
      return this;
    }

    /** The whole answer. */
    public Assessment assess(String isoDate) {
      return rules.assess(facts.build(), LocalDate.parse(isoDate));
    }

    /** The only finding there is. */
    public Finding on(String isoDate) {
      List<Finding> all = assess(isoDate).findings();
      if (all.size() != 1) {
        throw new AssertionError("one finding expected: " + all.stream().map(Finding::id).toList());
      }
      return all.get(0);
    }

    /** The status of the only finding there is. */
    public Status statusOn(String isoDate) {
      return on(isoDate).status();
    }

    /** The ids of all findings in their order. */
    public List<String> idsOn(String isoDate) {
      return assess(isoDate).findings().stream().map(Finding::id).toList();
    }

    /** The finding with an id. */
    public Finding on(String isoDate, String id) {
      Assessment assessment = assess(isoDate);
      return assessment
          .finding(id)
          .orElseThrow(
              () ->
                  new AssertionError(
                      "no "
                          + id
                          + " in "
                          + assessment.findings().stream().map(Finding::id).toList()));
    }
  }

  private static final String NOTICE =
      """
      number: 测试〔2022〕1号
      title: { zh: 测试通知, en: Test notice }
      issuer: { zh: 测试县人民政府, en: Test County }
      issued: 2022-04-13
      year: 2022
      firstMonth: 2022-04
      undatedDue: 2022-12-31
      calendar:
        years: [2022]
        daysOff:
          - 2022-01-03
          - 2022-01-31
          - 2022-02-01
          - 2022-02-02
          - 2022-02-03
          - 2022-02-04
          - 2022-04-04
          - 2022-04-05
          - 2022-05-02
          - 2022-05-03
          - 2022-05-04
          - 2022-06-03
          - 2022-09-12
          - 2022-10-03
          - 2022-10-04
          - 2022-10-05
          - 2022-10-06
          - 2022-10-07
        workingWeekends:
          - 2022-01-29
          - 2022-01-30
          - 2022-04-02
          - 2022-04-24
          - 2022-05-07
          - 2022-10-08
          - 2022-10-09
      articles:
        - number: 1
          title: { zh: 第一条标题, en: Heading of article 1 }
          notEncoded:
            - { text: 高度重视, reason: 没有可以核查的事项 }
        - number: 2
          title: { zh: 第二条标题, en: Heading of article 2 }
        - number: 10
          title: { zh: 第十条标题, en: Heading of article 10 }
      """;

  private static final String VOCABULARY =
      """
      activity:
        MEETING: { zh: 安全会议, en: safety meeting }
        SPECIAL_MEETING: { zh: 专题会议, en: special meeting }
        CHECK: { zh: 安全检查, en: safety check }
        INSPECTION: { zh: 综合督查, en: inspection }
        DRILL: { zh: 应急演练, en: drill }
        APPLICATION: { zh: 等级申报, en: application for a grade }
      document:
        PLAN: { zh: 年度方案, en: annual plan }
        LIST: { zh: 责任清单, en: responsibility list }
        GRADE: { zh: 标准化等级, en: grade of standardisation }
      headcount:
        STAFF: { zh: 在职人员, en: staff }
        OFFICER: { zh: 执法人员, en: officers }
        QUALIFIED: { zh: 专业执法人员, en: qualified officers, partOf: STAFF }
      indicator:
        PIPES: { zh: 管网改造, en: pipes renewed }
        BRIDGES: { zh: 危桥改造, en: bridges rebuilt }
      checklist:
        IN_PLACE: { zh: 三到位, en: three in place }
      flag:
        UPLOADING: { zh: 数据上传, en: data upload }
      assignment:
        IN_CHARGE: { zh: 监管部门, en: regulating department }
      dutyRoster:
        DUTY_ROSTER: { zh: 领导带班, en: leader on duty }
      violation:
        SPEEDING: { zh: 超速, en: speeding }
        OVERLOADING: { zh: 超载, en: overloading }
      topic:
        FIRE: { zh: 消防主题, en: fire safety topic }
        GAS: { zh: 燃气主题, en: gas topic }
        EDUCATION: { zh: 教育主题, en: education topic }
        FREEZE_THAW: { zh: 冻融期, en: freeze and thaw }
        FLOOD_SEASON: { zh: 汛期, en: flood season }
      measure:
        SUMMONS: { zh: 约谈, en: a summons }
        VETO: { zh: 一票否决, en: the veto }
      """;

  private static final String READINGS =
      """
      R-START:
        choice: { zh: 自四月起算, en: from April on }
        reason: { zh: 不溯及既往, en: not backwards }
        alternatives:
          from-january:
            zh: 自一月起算
            en: from January on
            changes: [{ file: notice.yaml, replace: "firstMonth: 2022-04", by: "firstMonth: 2022-01" }]
      R-END:
        choice: { zh: 含当日, en: inclusive }
        reason: { zh: 通常理解, en: the usual reading }
      """;
}
