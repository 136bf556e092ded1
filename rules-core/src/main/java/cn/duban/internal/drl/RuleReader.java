package cn.duban.internal.drl;

import cn.duban.internal.engine.Call;
import cn.duban.internal.engine.Rule;
import cn.duban.notice.Force;
import cn.duban.notice.Obligation;
import cn.duban.notice.Vocabulary;
import cn.duban.text.Nearest;
import cn.duban.text.Problem;
import cn.duban.text.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads one rule: its obligation from name and annotations, its conditions and its chain. */
final class RuleReader {
  private static final Pattern NAME =
      Pattern.compile("(?<id>\\d+(\\.[a-z]+)?\\.\\d+)\\s+(?<title>\\S.*)");

  private static final int LONGEST_NAME = 200;

  /** One literal and nothing else: Drools evaluates what stands in an annotation. */
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"");

  private static final List<String> ANNOTATIONS = List.of("quote", "en", "reading", "force", "law");

  private final String file;
  private final Vocabulary vocabulary;
  private final Collection<String> readings;
  private final Set<String> imports;
  private final List<Problem> problems;

  /**
   * A reader for one file.
   *
   * @param imports what the file imports
   */
  RuleReader(
      String file,
      Vocabulary vocabulary,
      Collection<String> readings,
      Set<String> imports,
      List<Problem> problems) {
    this.file = file;
    this.imports = imports;
    this.vocabulary = vocabulary;
    this.readings = readings;
    this.problems = problems;
  }

  /** The rule; empty if it is so wrong that nothing can be said of it. */
  Optional<ReadRule> read(RuleDescr descr) {
    Matcher name = NAME.matcher(descr.getName());
    if (!name.matches()) {
      problem(
          descr,
          new Text(
              "规则名应为“编号 名称”，如 \"10.2 重点行业监管部门安全人员\"",
              "a rule name is an id and a title, such as \"10.2 Safety staff\""));
      return Optional.empty();
    }
    if (descr.getName().length() > LONGEST_NAME) {
      problem(
          descr,
          new Text(
              "规则名超过 %d 个字".formatted(LONGEST_NAME),
              "the rule name is longer than %d characters".formatted(LONGEST_NAME)));
      return Optional.empty();
    }
    Codes codes = new Codes(vocabulary);
    ConditionReader when = new ConditionReader(codes, text -> problem(descr, text));
    when.read(descr.getLhs());
    List<Call> calls = chain(descr);
    ChainCheck check = new ChainCheck(codes, when.variables());
    if (!calls.isEmpty()) { // else it has been told already
      check.check(calls).forEach(text -> problem(descr, text));
    }
    codes.types().stream().filter(this::isForeign).forEach(type -> notImported(descr, type));
    Force force = force(descr);
    List<String> cited = words(annotation(descr, "reading", false));
    cited.stream().filter(id -> !readings.contains(id)).forEach(id -> unknownReading(descr, id));
    annotationNames(descr);
    return Optional.of(
        new ReadRule(
            new Rule(
                descr.getName(),
                new Obligation(
                    name.group("id"),
                    new Text(name.group("title"), annotation(descr, "en", true)),
                    annotation(descr, "quote", true),
                    force,
                    list(annotation(descr, "law", false)),
                    cited,
                    check.codes(),
                    file,
                    descr.getLine()),
                when.patterns(),
                calls),
            codes.duties()));
  }

  /** The calls of the THEN part; empty if it is no chain. */
  private List<Call> chain(RuleDescr descr) {
    try {
      return ChainParser.parse(String.valueOf(descr.getConsequence()));
    } catch (Refusal refused) {
      problem(descr, refused.what());
      return List.of();
    }
  }

  private Force force(RuleDescr descr) {
    String written = annotation(descr, "force", false);
    if (written.isEmpty()) {
      return Force.MUST;
    }
    List<String> known = Arrays.stream(Force.values()).map(Force::name).toList();
    if (!known.contains(written)) {
      Text near = Nearest.hint(written, known);
      problem(
          descr,
          new Text(
              "@force 只能是 %s%s".formatted(String.join(", ", known), near.zh()),
              "@force is one of %s%s".formatted(String.join(", ", known), near.en())));
      return Force.MUST;
    }
    return Force.valueOf(written);
  }

  private String annotation(RuleDescr descr, String name, boolean required) {
    AnnotationDescr annotation = descr.getAnnotation(name);
    if (annotation == null) {
      if (required) {
        empty(descr, name);
      }
      return "";
    }
    Object value = annotation.getSingleValue();
    Matcher quoted = QUOTED.matcher(value == null ? "" : value.toString().strip());
    if (value == null || annotation.getValueMap().size() != 1 || !quoted.matches()) {
      problem(
          descr,
          new Text(
              "@" + name + " 的内容应为一段加英文双引号的文字，如 @" + name + "( \"…\" )",
              "@" + name + " takes one text in double quotes, such as @" + name + "( \"…\" )"));
      return "";
    }
    String text = quoted.group(1).strip();
    if (text.isEmpty()) {
      empty(descr, name);
    }
    return text;
  }

  private boolean isForeign(Class<?> type) {
    return !imports.contains(type.getName()) && !imports.contains(type.getPackageName() + ".*");
  }

  private void notImported(RuleDescr descr, Class<?> type) {
    String line = "import " + type.getName() + ";";
    problem(
        descr,
        new Text(
            "用到了 %s，文件开头缺少 %s".formatted(type.getSimpleName(), line),
            "%s is used; the head of the file lacks %s".formatted(type.getSimpleName(), line)));
  }

  private void empty(RuleDescr descr, String name) {
    problem(
        descr,
        new Text("缺少 @" + name + "( \"…\" )，或内容为空", "@" + name + "( \"…\" ) is missing or empty"));
  }

  private void annotationNames(RuleDescr descr) {
    for (AnnotationDescr annotation : descr.getAnnotations()) {
      if (annotation.isDuplicated()) {
        problem(
            descr,
            new Text(
                "@" + annotation.getName() + " 写了两次",
                "@" + annotation.getName() + " is given twice"));
      }
    }
    for (String name : descr.getAnnotationNames()) {
      if (!ANNOTATIONS.contains(name)) {
        Text near = Nearest.hint(name, ANNOTATIONS);
        problem(
            descr,
            new Text(
                "没有注解 @%s%s".formatted(name, near.zh()),
                "there is no annotation @%s%s".formatted(name, near.en())));
      }
    }
  }

  private void unknownReading(RuleDescr descr, String id) {
    Text near = Nearest.hint(id, readings);
    problem(
        descr,
        new Text(
            "readings.yaml 中没有 %s%s".formatted(id, near.zh()),
            "readings.yaml has no %s%s".formatted(id, near.en())));
  }

  private void problem(RuleDescr descr, Text what) {
    problems.add(new Problem("%s:%d %s".formatted(file, descr.getLine(), descr.getName()), what));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private static List<String> list(String text) {
    return text.isBlank()
        ? List.of()
        : Arrays.stream(text.split("；|;")).map(String::strip).toList();
  }
}
