package cn.duban.internal.drl;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.From;
import cn.duban.finding.Status;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds one condition to the closed language: properties of the fact, the questions that it
 * answers, comparisons, literals, constants and properties of variables bound before. Nothing else
 * may run.
 */
final class ConstraintCheck {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"\\\\]*\"|'[^'\\\\]*'|\\d+|\\$\\w+|[A-Za-z_]\\w*|==|!=|<=|>=|&&|\\|\\||[<>!().,]|\\S");
  private static final Set<String> WORDS = Set.of("in", "contains", "not", "true", "false", "null");
  private static final Set<String> MARKS =
      Set.of("==", "!=", "<=", ">=", "<", ">", "&&", "||", "!", "(", ")", ",");
  private static final Set<String> FINDING =
      Set.of(
          "obligation.id", "obligation.article", "bearer.id", "bearer.kind", "objectId", "status");
  private static final Map<String, Class<?>> ENUMS = enums();

  private final Class<?> owner;
  private final Map<String, Class<?>> variables;
  private final List<String> tokens;
  private final List<Text> problems = new ArrayList<>();
  private int at;

  ConstraintCheck(Class<?> owner, Map<String, Class<?>> variables, String constraint) {
    this.owner = owner;
    this.variables = variables;
    this.tokens = TOKEN.matcher(constraint).results().map(MatchResult::group).toList();
  }

  /** What is wrong; empty if nothing is. */
  List<Text> check() {
    while (at < tokens.size() && problems.isEmpty()) {
      token();
    }
    return problems;
  }

  private void token() {
    String token = tokens.get(at++);
    char first = token.charAt(0);
    if (first == '"' || first == '\'' || Character.isDigit(first) || MARKS.contains(token)) {
      return;
    }
    if (first == '$') {
      variable(token);
    } else if (Character.isLetter(first) && first < 128) {
      word(token);
    } else {
      refuse(token);
    }
  }

  private void variable(String name) {
    Class<?> bound = variables.get(name);
    if (bound == null) {
      unknown("变量", "variable", name, List.copyOf(variables.keySet()));
    } else if (take(".")) {
      String path = path(next());
      property(bound, path);
    }
  }

  private void word(String word) {
    if (WORDS.contains(word)) {
      return;
    }
    Class<?> enumeration = ENUMS.get(word);
    if (enumeration != null && take(".")) {
      constant(enumeration, next());
      return;
    }
    String path = path(word);
    property(owner, path);
    if (peek().equals("(")) {
      question(path);
    }
  }

  /** A name and what is reached from it by dots. */
  private String path(String word) {
    StringBuilder path = new StringBuilder(word);
    while (take(".")) {
      path.append('.').append(next());
    }
    return path.toString();
  }

  private void property(Class<?> type, String path) {
    List<String> known = properties(type);
    if (!known.contains(path)) {
      unknown(label(type), "property of " + type.getSimpleName(), path, known);
    }
  }

  /** A question has one argument: a constant, or a day in quotes. */
  private void question(String name) {
    Optional<Class<?>> asked =
        Arrays.stream(owner.getMethods())
            .filter(m -> m.getName().equals(name) && m.isAnnotationPresent(From.class))
            .filter(m -> m.getParameterCount() == 1)
            .<Class<?>>map(m -> m.getParameterTypes()[0])
            .findFirst();
    int close = tokens.subList(at, tokens.size()).indexOf(")");
    if (asked.isEmpty() || close < 0) {
      refuse(name + "(");
      return;
    }
    Class<?> type = asked.get();
    String argument = String.join("", tokens.subList(at + 1, at + close));
    boolean fits =
        type.isEnum()
            ? argument.startsWith(type.getSimpleName() + ".")
            : isDay(argument.replaceAll("^\"(.*)\"$", "$1")) && argument.startsWith("\"");
    if (!fits) {
      String form =
          type.isEnum() ? type.getSimpleName() + "." + firstConstant(type) : "\"2022-06-30\"";
      problems.add(
          new Text(
              "%s( %s ) 的参数不对，应写作 %s( %s )".formatted(name, argument, name, form),
              "the argument of %s( %s ) does not fit; it reads %s( %s )"
                  .formatted(name, argument, name, form)));
    }
  }

  private static String firstConstant(Class<?> type) {
    return ((Enum<?>) type.getEnumConstants()[0]).name();
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void constant(Class<?> type, String name) {
    List<String> known =
        Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
    if (!known.contains(name)) {
      String simple = type.getSimpleName();
      unknown(simple + " 的常量", "constant of " + simple, name, known);
    }
  }

  private static List<String> properties(Class<?> type) {
    if (!Fact.class.isAssignableFrom(type)) {
      return FINDING.stream().sorted().toList();
    }
    Stream<String> questions =
        Arrays.stream(type.getMethods())
            .filter(m -> m.isAnnotationPresent(From.class))
            .map(m -> m.getName());
    return Stream.concat(FactType.of(type).fields().keySet().stream(), questions).toList();
  }

  private static String label(Class<?> type) {
    return Fact.class.isAssignableFrom(type) ? FactType.of(type).label().zh() + "的属性" : "结论的属性";
  }

  private void unknown(String zh, String en, String name, List<String> known) {
    Text near = Nearest.hint(name, known);
    String all = String.join(", ", known);
    problems.add(
        new Text(
            "没有%s %s%s；可用：%s".formatted(zh, name, near.zh(), all),
            "there is no %s %s%s; allowed: %s".formatted(en, name, near.en(), all)));
  }

  private void refuse(String token) {
    problems.add(
        new Text(
            "条件中不能写 %s；条件只能比较事实的属性，如 kind == OrgKind.TOWNSHIP".formatted(token),
            "%s cannot stand in a condition; it compares properties, such as kind == OrgKind.TOWNSHIP"
                .formatted(token)));
  }

  private String peek() {
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private String next() {
    return at < tokens.size() ? tokens.get(at++) : "";
  }

  private boolean take(String token) {
    if (peek().equals(token)) {
      at++;
      return true;
    }
    return false;
  }

  private static Map<String, Class<?>> enums() {
    Map<String, Class<?>> enums = new TreeMap<>();
    enums.put("Status", Status.class);
    FactType.all().stream()
        .flatMap(type -> type.fields().values().stream())
        .flatMap(f -> Stream.concat(Stream.of(f.type()), f.typeArguments().stream()))
        .filter(Class::isEnum)
        .forEach(type -> enums.put(type.getSimpleName(), type));
    return enums;
  }
}
