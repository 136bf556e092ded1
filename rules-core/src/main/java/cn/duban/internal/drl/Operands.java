package cn.duban.internal.drl;

import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.From;
import cn.duban.finding.Status;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the sides of comparisons and sees that they can be compared. */
final class Operands {
  private static final Map<String, Class<?>> FINDING =
      new TreeMap<>(
          Map.of(
              "obligation.id", String.class,
              "obligation.article", Integer.class,
              "bearer.id", String.class,
              "bearer.kind", String.class,
              "objectId", String.class,
              "status", Status.class));
  private static final Map<String, Class<?>> ENUMS = enums();
  private static final Set<Class<?>> ORDERED =
      Set.of(Integer.class, LocalDate.class, Instant.class);

  private final String self;
  private final Class<?> owner;
  private final Map<String, Class<?>> variables;
  private final Codes codes;
  private final Tokens tokens;

  Operands(
      String self, Class<?> owner, Map<String, Class<?>> variables, Codes codes, Tokens tokens) {
    this.self = self;
    this.owner = owner;
    this.variables = variables;
    this.codes = codes;
    this.tokens = tokens;
  }

  Operand next() {
    String token = tokens.peek();
    char first = token.isEmpty() ? ' ' : token.charAt(0);
    if (token.length() > 1 && (first == '"' || first == '\'')) {
      tokens.next();
      String text = token.substring(1, token.length() - 1);
      return new Operand(text, JavaLiteral.of(text), String.class, null, true);
    }
    if (Character.isDigit(first)) {
      if (token.length() > 9) {
        throw tokens.refuse();
      }
      tokens.next();
      return Operand.literal(token, Integer.class);
    }
    if (token.equals("true") || token.equals("false")) {
      tokens.next();
      return Operand.literal(token, Boolean.class);
    }
    if (first == '$') {
      return variable(tokens.next());
    }
    if (first < 128 && Character.isLetter(first)) {
      return word(tokens.next());
    }
    throw tokens.refuse();
  }

  private Operand variable(String name) {
    Class<?> bound = variables.get(name);
    if (bound == null) {
      throw unknown("变量", "variable", name, List.copyOf(variables.keySet()));
    }
    tokens.expect(".");
    return property(bound, path(tokens.next()), name + ".", name);
  }

  private Operand word(String word) {
    Class<?> enumeration = ENUMS.get(word);
    if (enumeration != null) {
      codes.type(enumeration);
      tokens.expect(".");
      return constant(enumeration, tokens.next());
    }
    String path = path(word);
    return tokens.peek().equals("(") ? question(path) : property(owner, path, "", self);
  }

  /** A name and what is reached from it by dots. */
  private String path(String word) {
    StringBuilder path = new StringBuilder(word);
    while (tokens.take(".")) {
      path.append('.').append(tokens.next());
    }
    return path.toString();
  }

  private static Operand property(Class<?> type, String path, String prefix, String variable) {
    String java = variable + "." + path.replace(".", "().") + "()";
    if (!Fact.class.isAssignableFrom(type)) {
      Class<?> held = FINDING.get(path);
      if (held == null) {
        throw unknown("结论的属性", "property of Finding", path, List.copyOf(FINDING.keySet()));
      }
      return new Operand(prefix + path, java, held, null, false);
    }
    FactType facts = FactType.of(type);
    Optional<FactType.Field> field = facts.field(path);
    if (field.isPresent()) {
      return new Operand(prefix + path, java, boxed(field.get().type()), field.get(), false);
    }
    if (questions(type).anyMatch(m -> m.getName().equals(path) && m.getParameterCount() == 0)) {
      return new Operand(prefix + path, java, Boolean.class, null, false);
    }
    List<String> known =
        Stream.concat(facts.fields().keySet().stream(), questions(type).map(Method::getName))
            .toList();
    throw unknown(facts.label().zh() + "的属性", "property of " + facts.name(), path, known);
  }

  /** A question has one argument: a constant, or a day in quotes. */
  private Operand question(String name) {
    Optional<Class<?>> asked =
        questions(owner)
            .filter(m -> m.getName().equals(name) && m.getParameterCount() == 1)
            .<Class<?>>map(m -> m.getParameterTypes()[0])
            .findFirst();
    if (asked.isEmpty()) {
      throw tokens.refuse();
    }
    tokens.expect("(");
    Class<?> type = asked.get();
    Operand argument = tokens.peek().equals(")") ? Operand.literal("", Void.class) : next();
    boolean fits =
        type.isEnum()
            ? argument.type() == type
            : argument.type() == String.class && isDay(argument.text());
    if (!fits || !argument.literal()) {
      String form =
          type.isEnum() ? type.getSimpleName() + "." + firstConstant(type) : "\"2022-06-30\"";
      throw new Refusal(
          new Text(
              "%s( %s ) 的参数不对，应写作 %s( %s )".formatted(name, argument.text(), name, form),
              "the argument of %s( %s ) does not fit; it reads %s( %s )"
                  .formatted(name, argument.text(), name, form)));
    }
    tokens.expect(")");
    return new Operand(
        name + "( " + argument.text() + " )",
        "%s.%s(%s)".formatted(self, name, argument.java()),
        Boolean.class,
        null,
        false);
  }

  private static Operand constant(Class<?> type, String name) {
    List<String> known =
        Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
    if (!known.contains(name)) {
      String simple = type.getSimpleName();
      throw unknown(simple + " 的常量", "constant of " + simple, name, known);
    }
    return Operand.literal(type.getSimpleName() + "." + name, type);
  }

  // ---- what can be compared

  /** Both hold the same kind of value, and the comparison can come out either way. */
  void same(Operand left, Operand right) {
    if (left.literal() || left.text().equals(right.text())) {
      throw new Refusal(
          new Text(
              "比较 %s 和 %s 的结果永远一样；左边应为属性，右边应为另一个值".formatted(left.text(), right.text()),
              "comparing %s with %s always gives the same; a property stands on the left, another value on the right"
                  .formatted(left.text(), right.text())));
    }
    if (left.type() != right.type()) {
      throw different(left, right);
    }
    named(left, right);
  }

  void ordered(Operand left, Operand right) {
    same(left, right);
    if (!ORDERED.contains(left.type())) {
      throw new Refusal(
          new Text(
              "%s 不能比较大小，只能用 == 或 !=".formatted(left.text()),
              "%s has no order; compare it with == or !=".formatted(left.text())));
    }
  }

  /** The left side holds several, the right side is one of the kind. */
  void element(Operand left, Operand right) {
    FactType.Field field = left.field();
    if (field == null || !Set.class.isAssignableFrom(field.type())) {
      throw new Refusal(
          new Text(
              "contains 只能用于含多个值的属性，%s 不是".formatted(left.text()),
              "contains is for properties with several values; %s has one".formatted(left.text())));
    }
    if (field.typeArguments().get(0) != right.type()) {
      throw different(left, right);
    }
    named(left, right);
  }

  /** A misspelt code or id would never be found: the rule would be silent. */
  private void named(Operand left, Operand right) {
    if (!right.literal() || right.type() != String.class) {
      return;
    }
    FactType.Field field = left.field();
    if (field != null && field.coded()) {
      codes.wrong(right.text(), field.codeKind()).ifPresent(this::refuse);
    } else if (left.text().equals("obligation.id")) {
      codes.duty(right.text());
    }
  }

  private void refuse(Text what) {
    throw new Refusal(what);
  }

  private static Refusal different(Operand left, Operand right) {
    Text form = form(left);
    return new Refusal(
        new Text(
            "%s 不能与 %s 比较；%s".formatted(left.text(), right.text(), form.zh()),
            "%s cannot be compared with %s; %s".formatted(left.text(), right.text(), form.en())));
  }

  /** What may stand on the right side. */
  private static Text form(Operand left) {
    FactType.Field field = left.field();
    Class<?> held =
        field != null && !field.typeArguments().isEmpty()
            ? field.typeArguments().get(0)
            : left.type();
    if (held.isEnum()) {
      String constant = held.getSimpleName() + "." + firstConstant(held);
      return new Text("应写作 " + constant + " 这样的常量", "it takes a constant such as " + constant);
    }
    if (held == Boolean.class) {
      return new Text("应写作 true 或 false", "it takes true or false");
    }
    if (held == Integer.class) {
      return new Text("应写作整数", "it takes a whole number");
    }
    if (held == String.class) {
      return new Text("应写作加英文双引号的文字", "it takes a text in double quotes");
    }
    return new Text(
        "日期和时间不能写在条件里，请在 THEN 部分用 once、onceSince 等动词",
        "days and times cannot stand in a condition; use verbs such as once and onceSince");
  }

  private static Stream<Method> questions(Class<?> type) {
    return Arrays.stream(type.getMethods()).filter(m -> m.isAnnotationPresent(From.class));
  }

  private static Refusal unknown(String zh, String en, String name, List<String> known) {
    Text near = Nearest.hint(name, known);
    String all = String.join(", ", known);
    return new Refusal(
        new Text(
            "没有%s %s%s；可用：%s".formatted(zh, name, near.zh(), all),
            "there is no %s %s%s; allowed: %s".formatted(en, name, near.en(), all)));
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

  private static Class<?> boxed(Class<?> type) {
    return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
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

  /**
   * One side of a comparison.
   *
   * @param text as it reads; of a text without its quotes
   * @param java the same in Java
   * @param type what it holds
   * @param field the component of the fact that it is; null if it is none
   * @param literal whether it is written out
   */
  record Operand(
      String text, String java, Class<?> type, FactType.@Nullable Field field, boolean literal) {
    static Operand literal(String text, Class<?> type) {
      return new Operand(text, text, type, null, true);
    }
  }
}
