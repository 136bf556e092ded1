package cn.duban.internal.drl;

import cn.duban.internal.engine.ReadyRules;
import cn.duban.internal.engine.Rule;
import cn.duban.notice.Notice;
import cn.duban.notice.Reading;
import cn.duban.notice.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Writes a rule set that has been compiled as Java: a class for each rule file, with two methods
 * for each rule, and one over them all that is called {@link #NAME}.
 */
public final class JavaWriter {
  /** The simple name of the class over them all. */
  public static final String NAME = "RulesAsJava";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private final String folder;
  private final Vocabulary vocabulary;
  private final SortedMap<String, PackageDescr> packages;
  private final List<Rule> rules;

  JavaWriter(
      String folder,
      Vocabulary vocabulary,
      SortedMap<String, PackageDescr> packages,
      List<Rule> rules) {
    this.folder = folder;
    this.vocabulary = vocabulary;
    this.packages = packages;
    this.rules = rules;
  }

  /**
   * The sources by the simple names of their classes.
   *
   * @param sha256 of the files
   * @throws IllegalArgumentException if something of the rule set cannot be said in Java
   */
  public SortedMap<String, String> write(String sha256, Notice notice, List<Reading> readings) {
    SortedMap<String, String> sources = new TreeMap<>();
    StringBuilder made = new StringBuilder();
    Calls duties = new Calls();
    Calls consequences = new Calls();
    Map<String, StringBuilder> bodies = new HashMap<>();
    for (Rule rule : rules) {
      RuleWriter writer = new RuleWriter(rule, descr(rule), vocabulary);
      String file = rule.obligation().file();
      StringBuilder body = bodies.computeIfAbsent(file, f -> new StringBuilder());
      int number = rules.indexOf(rule) + 1;
      body.append(writer.literal("rule" + number)).append(writer.firing("fire" + number));
      made.append(made.isEmpty() ? "" : ", ")
          .append("%s.rule%d()".formatted(className(file), number));
      (writer.awaitsFindings() ? consequences : duties)
          .add(writer.first(), "%s.fire%d".formatted(className(file), number));
    }
    bodies.forEach((file, body) -> put(sources, className(file), ofFile(file, body.toString())));
    put(
        sources,
        NAME,
        """
        package %s;

        /** The rule set as Java, made from its files by the build. */
        public final class RulesAsJava implements cn.duban.internal.engine.ReadyRules {
          /** Made by the library when it loads the rule set. */
          public RulesAsJava() {}

          @Override
          public int format() {
            return %d;
          }

          @Override
          public String sha256() {
            return %s;
          }

          @Override
          public %s notice() {
            return %s;
          }

          @Override
          public %s vocabulary() {
            return %s;
          }

          @Override
          public java.util.List<%s> readings() {
            return %s;
          }

          @Override
          public java.util.List<%s> rules() {
            return java.util.List.of(%s);
          }

          @Override
          public void fire(
              cn.duban.internal.engine.WorkingMemory facts,
              java.util.function.Supplier<java.util.List<cn.duban.finding.Finding>> violated,
              cn.duban.duty.Duty duty,
              cn.duban.internal.engine.Firing firing) {
            %s
            facts.insertFindings(violated.get());
            %s
          }
        }
        """
            .formatted(
                folder,
                ReadyRules.FORMAT,
                JavaLiteral.of(sha256),
                Notice.class.getName(),
                JavaLiteral.of(notice),
                Vocabulary.class.getName(),
                JavaLiteral.of(vocabulary),
                Reading.class.getName(),
                JavaLiteral.of(readings),
                Rule.class.getName(),
                made,
                duties,
                consequences));
    return sources;
  }

  private RuleDescr descr(Rule rule) {
    return file(rule.obligation().file()).getRules().stream()
        .filter(descr -> descr.getName().equals(rule.name()))
        .findFirst()
        .orElseThrow();
  }

  private PackageDescr file(String name) {
    return Objects.requireNonNull(packages.get(name));
  }

  private String ofFile(String file, String body) {
    String imports =
        file(file).getImports().stream()
            .map(ImportDescr::getTarget)
            .map("import %s;\n"::formatted)
            .collect(Collectors.joining());
    return """
        package %s;

        %simport java.util.Objects;

        /** Made by the build from the rule file of this name. */
        final class %s {
          private %s() {}
        %s}
        """
        .formatted(folder, imports, className(file), className(file), body);
  }

  private static void put(SortedMap<String, String> sources, String name, String source) {
    if (sources.put(name, source) != null) {
      throw new IllegalArgumentException("two rule files would both be the class " + name);
    }
  }

  /** {@code article-03-departments.drl} gives {@code RulesArticle03Departments}. */
  private static String className(String file) {
    return WORD.matcher(file.substring(0, file.length() - ".drl".length()))
        .results()
        .map(MatchResult::group)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining("", "Rules", ""));
  }

  /**
   * Calls of the rules: all that begin with one type in one loop, so that what is on record of a
   * body is looked at while it is in the cache of the processor.
   */
  private static final class Calls {
    private final Map<String, StringBuilder> loops = new LinkedHashMap<>();
    private final StringBuilder others = new StringBuilder();

    void add(Optional<Class<?>> first, String method) {
      first.ifPresentOrElse(
          type ->
              loops
                  .computeIfAbsent(type.getCanonicalName(), t -> new StringBuilder())
                  .append("%s(facts, duty, firing, one);\n".formatted(method)),
          () -> others.append("%s(facts, duty, firing);\n".formatted(method)));
    }

    @Override
    public String toString() {
      StringBuilder all = new StringBuilder(others);
      loops.forEach(
          (type, calls) ->
              all.append(
                  "for (%s one : facts.all(%s.class)) {\n%s}\n".formatted(type, type, calls)));
      return all.toString();
    }
  }
}
