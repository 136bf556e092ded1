package cn.duban.internal.drl;

import cn.duban.duty.Code;
import cn.duban.duty.Complete;
import cn.duban.duty.Day;
import cn.duban.duty.Duty;
import cn.duban.duty.FieldName;
import cn.duban.duty.Population;
import cn.duban.fact.Activity;
import cn.duban.fact.Enterprise;
import cn.duban.fact.Fact;
import cn.duban.fact.FactType;
import cn.duban.fact.Organization;
import cn.duban.fact.Person;
import cn.duban.internal.engine.Call;
import cn.duban.internal.engine.Call.Argument;
import cn.duban.internal.engine.Call.Kind;
import cn.duban.text.Nearest;
import cn.duban.text.Text;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks a chain along the types of the duty language: every verb must exist where it stands, its
 * arguments must fit, codes must be in the vocabulary, fields in the facts, and the end must be
 * reached.
 */
final class ChainCheck {
  private final Codes known;
  private final Map<String, Class<?>> variables;
  private final List<Text> problems = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private final List<FactType.Field> steps = new ArrayList<>();
  private @Nullable Class<?> subject;
  private boolean aboutCodes;

  /**
   * A check.
   *
   * @param variables the bound variables of the WHEN part with their fact types
   */
  ChainCheck(Codes known, Map<String, Class<?>> variables) {
    this.known = known;
    this.variables = variables;
  }

  /** What is wrong with the chain; empty if nothing is. */
  List<Text> check(List<Call> calls) {
    Class<?> stage = Duty.class;
    for (Call call : calls) {
      Class<?> next = step(stage, call);
      if (next == null) {
        return problems;
      }
      stage = next;
    }
    if (stage != Complete.class) {
      problems.add(
          new Text(
              "语句没有写完：没有说明要求或期限；后面可以接 " + verbs(stage),
              "the chain is not finished: it states no requirement or no last day; next may come "
                  + verbs(stage)));
    }
    return problems;
  }

  /** The codes that the chain names, in their order. */
  List<String> codes() {
    return codes;
  }

  private @Nullable Class<?> step(Class<?> stage, Call call) {
    List<Method> named =
        verbsOf(stage).stream().filter(m -> m.getName().equals(call.verb())).toList();
    if (named.isEmpty()) {
      Text near = Nearest.hint(call.verb(), verbsOf(stage).stream().map(Method::getName).toList());
      problems.add(
          new Text(
              "这里没有动词 %s%s；可用：%s".formatted(call.verb(), near.zh(), verbs(stage)),
              "there is no verb %s here%s; allowed: %s"
                  .formatted(call.verb(), near.en(), verbs(stage))));
      return null;
    }
    Method verb = named.get(0);
    if (!arity(verb, call)) {
      problems.add(
          new Text(
              "%s 的参数个数不对，写法是 %s".formatted(call.verb(), form(verb)),
              "%s has the wrong number of arguments; it reads %s"
                  .formatted(call.verb(), form(verb))));
      return verb.getReturnType();
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      argument(verb, parameter(verb, i), call.arguments().get(i));
    }
    follow(call);
    return verb.getReturnType();
  }

  private void argument(Method verb, Parameter parameter, Argument argument) {
    Class<?> type =
        parameter.getType().isArray()
            ? parameter.getType().getComponentType()
            : parameter.getType();
    if (!fits(type, argument)) {
      problems.add(
          new Text(
              "%s 的参数 %s 不对，应为%s".formatted(verb.getName(), argument.text(), kindName(type).zh()),
              "the argument %s of %s does not fit; expected %s"
                  .formatted(argument.text(), verb.getName(), kindName(type).en())));
      return;
    }
    Code code = parameter.getAnnotation(Code.class);
    if (code != null) {
      code(argument.text(), code.value());
    }
    if (parameter.isAnnotationPresent(Day.class)) {
      day(argument.text());
    }
    FieldName field = parameter.getAnnotation(FieldName.class);
    if (field != null) {
      field(verb, argument.text(), field);
    }
  }

  private boolean fits(Class<?> type, Argument argument) {
    return switch (argument.kind()) {
      case STRING -> type == String.class;
      case NUMBER -> type == int.class && isCount(argument.text());
      case BOOLEAN -> type == boolean.class;
      case VARIABLE -> {
        Class<?> bound = variables.get(argument.text());
        yield bound != null && type.isAssignableFrom(bound);
      }
      case CONSTANT -> {
        boolean constant = type.isEnum() && constants(type).contains(argument.text());
        if (constant) {
          known.type(type);
        }
        yield constant;
      }
    };
  }

  /** From 1 on: nothing is required by "at least 0". */
  private static boolean isCount(String digits) {
    return digits.length() <= 9 && Integer.parseInt(digits) > 0;
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
        .toList();
  }

  private void code(String name, String kind) {
    codes.add(name);
    known.wrong(name, kind).ifPresent(problems::add);
  }

  private void day(String text) {
    try {
      LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problems.add(
          new Text(text + " 不是日期，写法如 2022-06-30", text + " is no day; it reads like 2022-06-30"));
    }
  }

  private void field(Method verb, String name, FieldName expected) {
    Class<?> owner = expected.value() == Fact.class ? subject : expected.value();
    if (owner == null) {
      problems.add(
          new Text(
              "%s 问的是事实的字段，但这里没有事实；请先写 duty.about( $x ).of( … )".formatted(verb.getName()),
              "%s asks for a field of a fact, but there is none here; begin with duty.about( $x ).of( … )"
                  .formatted(verb.getName())));
      return;
    }
    if (!Fact.class.isAssignableFrom(owner)) {
      return;
    }
    FactType type = FactType.of(owner);
    FactType.Field field = type.field(name).orElse(null);
    if (field == null) {
      Text near = Nearest.hint(name, type.fields().keySet());
      problems.add(
          new Text(
              "%s（%s）没有字段 %s%s".formatted(type.label().zh(), type.name(), name, near.zh()),
              "%s has no field %s%s".formatted(type.name(), name, near.en())));
    } else if (!holds(field, List.of(expected.holds()))) {
      problems.add(
          new Text(
              "字段 %s 不能用在 %s 中：它的内容是 %s"
                  .formatted(field.code(), verb.getName(), field.type().getSimpleName()),
              "the field %s does not fit %s: it holds %s"
                  .formatted(field.code(), verb.getName(), field.type().getSimpleName())));
    } else if (verb.getName().equals("step") || verb.getName().equals("anyStep")) {
      steps.add(field);
    } else if (verb.getName().equals("hoursAfter")) {
      steps.stream().filter(step -> step.type() != Instant.class).forEach(this::noInstant);
    }
  }

  private void noInstant(FactType.Field step) {
    problems.add(
        new Text(
            "字段 %s 只有日期，没有时刻，不能按小时计算".formatted(step.code()),
            "the field %s holds a day and no time, so hours cannot be told"
                .formatted(step.code())));
  }

  private static boolean holds(FactType.Field field, List<Class<?>> expected) {
    return expected.isEmpty()
        || expected.stream()
            .anyMatch(
                type ->
                    type == Fact.class
                        ? !field.refersTo().isEmpty()
                        : type.isAssignableFrom(field.type()));
  }

  /** What the next fields belong to. */
  private void follow(Call call) {
    switch (call.verb()) {
      case "forEach", "inEachSector" -> {
        if (call.verb().equals("inEachSector") && subject != Organization.class) {
          problems.add(
              new Text("inEachSector 只能用于单位（Organization）", "inEachSector is for an Organization"));
        }
        aboutCodes = true;
        subject = null;
      }
      case "forEachSubsidiary" -> {
        if (subject != Enterprise.class) {
          problems.add(
              new Text(
                  "forEachSubsidiary 只能用于企业（Enterprise）",
                  "forEachSubsidiary is for an Enterprise"));
        }
      }
      case "assigned" -> {
        if (!aboutCodes) {
          problems.add(
              new Text("assigned 之前须用 forEach( … ) 写明领域", "assigned needs forEach( … ) before it"));
        }
      }
      case "eachActivity" -> subject = Activity.class;
      case "ofEach" -> subject = Person.class;
      case "each" -> {
        Class<?> members = population(call.arguments().get(0).text());
        subject = members == null ? subject : members;
      }
      default ->
          call.arguments().stream()
              .filter(argument -> argument.kind() == Kind.VARIABLE)
              .findFirst()
              .ifPresent(argument -> subject = variables.get(argument.text()));
    }
  }

  private static @Nullable Class<?> population(String constant) {
    return Arrays.stream(Population.values())
        .filter(p -> constant.equals("Population." + p.name()))
        .findFirst()
        .<Class<?>>map(Population::type)
        .orElse(null);
  }

  private static boolean arity(Method verb, Call call) {
    int given = call.arguments().size();
    return verb.isVarArgs() ? given >= verb.getParameterCount() : given == verb.getParameterCount();
  }

  private static Parameter parameter(Method verb, int i) {
    Parameter[] parameters = verb.getParameters();
    return parameters[Math.min(i, parameters.length - 1)];
  }

  private static List<Method> verbsOf(Class<?> stage) {
    return Arrays.stream(stage.getMethods())
        .filter(m -> m.getDeclaringClass().getPackage().equals(Duty.class.getPackage()))
        .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isBridge())
        .toList();
  }

  private static String verbs(Class<?> stage) {
    return verbsOf(stage).stream()
        .map(Method::getName)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String form(Method verb) {
    return verb.getName()
        + Arrays.stream(verb.getParameters())
            .map(ChainCheck::word)
            .collect(Collectors.joining(", ", "( ", " )"));
  }

  private static String word(Parameter parameter) {
    String dots = parameter.isVarArgs() ? ", …" : "";
    for (Annotation annotation : parameter.getAnnotations()) {
      if (annotation instanceof Code code) {
        return "\"" + code.value().toUpperCase(Locale.ROOT) + "_CODE\"" + dots;
      }
      if (annotation instanceof Day) {
        return "\"2022-06-30\"";
      }
      if (annotation instanceof FieldName) {
        return "\"field\"" + dots;
      }
    }
    return parameter.getType() == int.class ? "2" : "$" + parameter.getType().getSimpleName();
  }

  private static Text kindName(Class<?> type) {
    if (type == int.class) {
      return new Text("从 1 起的整数", "a whole number from 1 on");
    }
    if (type == String.class) {
      return new Text("加英文双引号的文字", "a text in double quotes");
    }
    if (type.isEnum()) {
      String all = String.join(", ", constants(type));
      return new Text("其中之一：" + all, "one of " + all);
    }
    return new Text(
        "WHEN 部分绑定的变量（" + type.getSimpleName() + "）",
        "a variable of the WHEN part that is a " + type.getSimpleName());
  }
}
