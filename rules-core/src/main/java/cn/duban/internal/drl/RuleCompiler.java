package cn.duban.internal.drl;

import cn.duban.internal.engine.Engine;
import cn.duban.internal.engine.Rule;
import cn.duban.notice.Obligation;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Nearest;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Turns rule files into an engine. Each file is parsed once; what is compiled is the very form that
 * was checked.
 */
public final class RuleCompiler {
  static {
    // MVEL's first evaluation of a condition races between threads unless it is told to synchronise
    // until then. It reads this once, when Drools loads; a host that sets it keeps its choice.
    if (System.getProperty("drools.mvel.thread.safety") == null) {
      System.setProperty("drools.mvel.thread.safety", "synced_till_eval");
    }
  }

  private final Vocabulary vocabulary;
  private final Collection<String> readings;
  private final List<Problem> problems;
  private final SortedMap<String, PackageDescr> packages = new TreeMap<>();
  private final List<ReadRule> read = new ArrayList<>();
  private List<Rule> rules = List.of();

  /**
   * A compiler.
   *
   * @param readings the ids of the readings that rules may cite
   * @param problems takes everything that is wrong
   */
  public RuleCompiler(Vocabulary vocabulary, Collection<String> readings, List<Problem> problems) {
    this.vocabulary = vocabulary;
    this.readings = readings;
    this.problems = problems;
  }

  /**
   * Compiles rule files.
   *
   * @param files file name to text, in the order of the notice
   * @return empty if there are problems
   */
  public Optional<Engine> compile(SortedMap<String, String> files) {
    files.forEach(this::read);
    unique();
    causes();
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return build().map(base -> new Engine(new DroolsRules(base), rules));
  }

  /**
   * What has been compiled, written as Java.
   *
   * @param folder the package of the classes
   */
  public JavaWriter java(String folder) {
    return new JavaWriter(folder, vocabulary, packages, rules);
  }

  private void read(String file, String text) {
    List<Problem> before = new SourceCheck(file, text).check();
    if (!before.isEmpty()) {
      problems.addAll(before);
      return;
    }
    List<Problem> wrong = new ArrayList<>();
    PackageDescr descr = new FileParser(file, text, wrong).parse();
    problems.addAll(wrong);
    if (descr == null || !wrong.isEmpty()) {
      return;
    }
    packages.put(file, descr);
    new PackageCheck(file, problems).check(descr);
    Set<String> imports =
        descr.getImports().stream().map(ImportDescr::getTarget).collect(Collectors.toSet());
    RuleReader reader = new RuleReader(file, vocabulary, readings, imports, problems);
    for (RuleDescr rule : descr.getRules()) {
      reader.read(rule).ifPresent(one -> take(one, rule));
    }
  }

  /** What follows from findings is judged after all that gives findings. */
  private void take(ReadRule one, RuleDescr descr) {
    read.add(one);
    if (one.rule().isConsequence()) {
      descr.addAttribute(new AttributeDescr("salience", "-1"));
    }
  }

  /**
   * One id is one duty. Where a duty binds two kinds of bearer, two rules with the same id and
   * quote state it: they share one obligation.
   */
  private void unique() {
    Map<String, Obligation> byId = new LinkedHashMap<>();
    for (ReadRule one : read) {
      Rule rule = one.rule();
      Obligation duty = rule.obligation();
      Obligation before = byId.putIfAbsent(duty.id(), duty);
      if (before == null) {
        continue;
      }
      if (before.quote().equals(duty.quote())
          && before.force() == duty.force()
          && !before.title().zh().equals(duty.title().zh())) {
        byId.put(duty.id(), before.withCodes(duty.codes()));
      } else {
        problems.add(
            new Problem(
                "%s:%d %s".formatted(duty.file(), duty.line(), rule.name()),
                new Text(
                    "编号已用于 %s:%d；同一编号的两条规则须引文和力度相同、名称不同".formatted(before.file(), before.line()),
                    "the id is taken by %s:%d; two rules of one id need the same quote and force and different titles"
                        .formatted(before.file(), before.line()))));
      }
    }
    // Stable: within an article the order of the files and of their rules stays.
    rules =
        read.stream()
            .map(ReadRule::rule)
            .map(r -> r.stating(byId.getOrDefault(r.obligation().id(), r.obligation())))
            .sorted(Comparator.comparingInt(rule -> rule.obligation().article()))
            .toList();
  }

  /** A rule that waits for a duty that no rule states would wait for ever. */
  private void causes() {
    List<String> known = rules.stream().map(rule -> rule.obligation().id()).distinct().toList();
    for (ReadRule one : read) {
      Rule rule = one.rule();
      Obligation duty = rule.obligation();
      for (String cause : one.causes()) {
        if (!known.contains(cause)) {
          Text near = Nearest.hint(cause, known);
          problems.add(
              new Problem(
                  "%s:%d %s".formatted(duty.file(), duty.line(), rule.name()),
                  new Text(
                      "没有编号为 %s 的规则%s".formatted(cause, near.zh()),
                      "no rule has the id %s%s".formatted(cause, near.en()))));
        }
      }
    }
  }

  private Optional<KieBase> build() {
    Properties options = new Properties();
    options.setProperty("drools.dialect.default", "java");
    options.setProperty("drools.parallelRulesBuildThreshold", "-1");
    KnowledgeBuilderConfiguration configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
            options, RuleCompiler.class.getClassLoader());
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    var batch = builder.batch();
    packages.forEach(
        (file, descr) ->
            batch.add(
                ResourceFactory.newDescrResource(descr).setSourcePath(file), ResourceType.DESCR));
    batch.build();
    for (KnowledgeBuilderError error : builder.getErrors()) {
      problems.add(new Problem(where(error), Text.same(error.getMessage())));
    }
    problems.addAll(BytecodeCheck.check(builder.getKnowledgePackages()));
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    KieBaseConfiguration baseConfiguration = RuleBaseFactory.newKnowledgeBaseConfiguration();
    baseConfiguration.setOption(KieBaseMutabilityOption.DISABLED);
    return Optional.of(((KnowledgeBuilderImpl) builder).newKnowledgeBase(baseConfiguration));
  }

  private static String where(KnowledgeBuilderError error) {
    Resource resource = error.getResource();
    String file = resource == null ? "" : String.valueOf(resource.getSourcePath());
    // the form of one condition has no line, that of its rule has
    int rule =
        error instanceof DescrBuildError in && in.getParentDescr() != null
            ? in.getParentDescr().getLine()
            : 1;
    return IntStream.concat(IntStream.of(error.getLines()), IntStream.of(rule, 1))
        .filter(line -> line > 0)
        .mapToObj(line -> file + ":" + line)
        .findFirst()
        .orElse(file);
  }
}
